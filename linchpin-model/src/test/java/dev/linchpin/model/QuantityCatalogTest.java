package dev.linchpin.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linchpin.model.Influence.Direction;
import dev.linchpin.model.Interest.Attitude;
import dev.linchpin.model.NamedQuantity.Kind;
import dev.linchpin.model.evidence.Credibility;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Source;
import dev.linchpin.model.evidence.SourceReliability;
import dev.linchpin.model.outlook.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuantityCatalogTest {
    private static final Quantity HALF = new Quantity.Exact(0.5);
    private static final CitedQuantity CITED = CitedQuantity.uncited(HALF);

    private static final Dossier DOSSIER = Dossier.builder("t", "q")
            .add(new Actor("a", "a", List.of(), Foresight.NASH, List.of(new Faction("f", "f", CITED))))
            .add(new OutcomeVariable("x", "x", CITED, OutcomeVariable.Shape.LINEAR))
            .add(new Influence("a.o", Direction.RAISES, "x", 1, HALF, null, null, List.of()))
            .add(new Influence("a.o", Direction.LOWERS, "x", 2, HALF, null, null, List.of()))
            .add(new Interest("a", "f", Attitude.WANTS, "x", CITED))
            .add(new Source("known", "t", null, null, null, SourceReliability.B, null))
            .add(new Source("unknown", "t", null, null, null, SourceReliability.F, null))
            .add(item("e1", "known", null, Credibility.DOUBTFUL))
            .add(item("e2", "unknown", new Evidence.Likelihoods(HALF, HALF), Credibility.UNKNOWN))
            .build();

    private static Evidence item(String id, String source, Evidence.Likelihoods likelihoods, Credibility credibility) {
        return new Evidence(id, source, null, "says", null, credibility, null, likelihoods, List.of());
    }

    @Test
    void namesEveryQuantityInOrder() {
        assertThat(QuantityCatalog.of(DOSSIER).all().ids())
                .containsExactly(
                        "x.base",
                        "a.o->x",
                        "a.o->x.there",
                        "a.o->x#2",
                        "a.o->x#2.there",
                        "a.f.wants.x",
                        "a.f.share",
                        "e1.hedge",
                        "e2.reliability",
                        "e2.credibility");
    }

    @Test
    void saysWhatEachMeasures() {
        QuantityCatalog quantities = QuantityCatalog.of(DOSSIER);
        assertThat(quantities.get("a.o->x.there").kind()).isEqualTo(Kind.THERE);
        assertThat(quantities.get("a.o->x.there").quantity()).isNull();
        assertThat(quantities.get("e1.hedge").quantity()).as("a flat statement").isEqualTo(new Quantity.Exact(1));
        assertThat(quantities.get("x.base").kind().domain()).isEqualTo(Domain.BASE);
        assertThat(quantities.find("x.bass")).isNull();
    }

    @Test
    void laysSettingsOverTheDossiersOwn() {
        Quantity low = new Quantity.Exact(0.1);
        QuantityCatalog set =
                QuantityCatalog.of(DOSSIER).with(List.of(new Setting("x.base", HALF), new Setting("x.base", low)));
        assertThat(set.get("x.base").quantity()).isEqualTo(low);
        assertThat(set.all().ids()).isEqualTo(QuantityCatalog.of(DOSSIER).all().ids());
        assertThatThrownBy(() -> QuantityCatalog.of(DOSSIER).with(List.of(new Setting("y.base", low))))
                .hasMessage("There is no quantity \"y.base\".");
    }
}
