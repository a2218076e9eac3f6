package dev.linchpin.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linchpin.model.Interest.Attitude;
import dev.linchpin.model.Preference.Statements;
import dev.linchpin.model.outlook.View;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DossierTest {
    private static final CitedQuantity HALF = CitedQuantity.uncited(new Quantity.Exact(0.5));
    private static final CitedQuantity SMALL = CitedQuantity.uncited(new Quantity.Word(Magnitude.SLIGHT));
    private static final Preference PREFERENCE = new Statements("c", List.of(new Formula.Taken("a.x")));

    private static Interest interest(String actor, Attitude attitude, String target, CitedQuantity size) {
        return new Interest(actor, null, attitude, target, size);
    }

    private static Dossier dossier() {
        return Dossier.builder("title", "question")
                .add(new Option("a.x", "x", Option.TWO_LEVELS, 0))
                .add(interest("a", Attitude.WANTS, "harvest", HALF))
                .add(interest("a", Attitude.FEARS, "pride", HALF))
                .add(interest("b", Attitude.WANTS, "harvest", HALF))
                .add(PREFERENCE)
                .build();
    }

    private static View view(List<Interest> interests, List<Preference> preferences) {
        return new View("b", interests, preferences, List.of(), List.of());
    }

    @Test
    void isEqualWhereAllItsPartsAre() {
        assertThat(dossier()).isEqualTo(dossier()).hasSameHashCodeAs(dossier());
        assertThat(dossier())
                .isNotEqualTo(dossier().toBuilder().asOf(LocalDate.EPOCH).build());
        assertThat(dossier().toBuilder().build()).isEqualTo(dossier());
    }

    @Test
    void refusesTwoPartsOfOneId() {
        DossierBuilder parts = dossier().toBuilder().add(new Option("a.x", "again", Option.TWO_LEVELS, 1));
        assertThatThrownBy(parts::build).hasMessage("Two options have the id \"a.x\".");
    }

    @Test
    void aViewReplacesInterestsInTheSameTargetWhateverTheirSign() {
        Interest seen = interest("a", Attitude.FEARS, "harvest", SMALL);
        Dossier through = dossier().seenThrough(view(List.of(seen), List.of()));
        assertThat(through.interests())
                .containsExactly(
                        seen,
                        interest("a", Attitude.FEARS, "pride", HALF),
                        interest("b", Attitude.WANTS, "harvest", HALF));
        assertThat(through.preferences()).containsExactly(PREFERENCE);
    }

    @Test
    void aViewAddsInterestsThatThereWereNot() {
        Interest seen = interest("b", Attitude.WANTS, "pride", SMALL);
        assertThat(dossier().seenThrough(view(List.of(seen), List.of())).interests())
                .hasSize(4)
                .contains(seen);
    }

    @Test
    void aViewOfInterestsReplacesPreferencesAndTheReverse() {
        Interest seen = interest("c", Attitude.WANTS, "pride", SMALL);
        assertThat(dossier()
                        .seenThrough(view(List.of(seen), List.of()))
                        .preferences()
                        .all())
                .isEmpty();
        Preference preferred = new Statements("c", List.of(new Formula.Not(new Formula.Taken("a.x"))));
        assertThat(dossier().seenThrough(view(List.of(), List.of(preferred))).preferences())
                .containsExactly(preferred);
    }

    @Test
    void whatAViewDoesNotKnowOfIsForbiddenInIt() {
        Formula unknown = new Formula.Taken("a.x");
        View view = view(List.of(), List.of()).withUnawareOf(List.of(unknown));
        assertThat(dossier().seenThrough(view).rules()).endsWith(new Rule.Never(unknown));
        assertThat(dossier().seenThrough(view.withUnawareOf(List.of()))).isEqualTo(dossier());
    }

    @Test
    void anEmptyViewShowsTheTruth() {
        assertThat(dossier().seenThrough(view(List.of(), List.of()))).isEqualTo(dossier());
    }

    @Test
    void degreesBelongToADossierAndStayInAView() {
        Degrees degrees = new Degrees("c", new Degrees.Gap(2), null);
        Dossier finer = dossier().toBuilder().add(degrees).build();
        assertThat(finer).isNotEqualTo(dossier());
        assertThat(finer.toBuilder().build()).isEqualTo(finer);
        assertThat(finer.degrees().find("c")).isEqualTo(degrees);
        assertThat(finer.seenThrough(view(List.of(), List.of())).degrees()).containsExactly(degrees);
    }

    @Test
    void aPatternFitsWhatHasItsLevels() {
        StatePattern pattern = new StatePattern("Y-2N");
        assertThat(pattern.fits(new int[] {1, 3, 2, 0})).isTrue();
        assertThat(pattern.fits(new int[] {0, 3, 2, 0})).isFalse();
        assertThat(pattern.fits(new int[] {1, 3, 1, 0})).isFalse();
    }
}
