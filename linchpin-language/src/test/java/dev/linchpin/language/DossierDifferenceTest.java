package dev.linchpin.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.model.Actor;
import dev.linchpin.model.Degrees;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.DossierBuilder;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Interest;
import dev.linchpin.model.Option;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.model.Preference;
import dev.linchpin.model.Rule;
import dev.linchpin.model.difference.AspectChange;
import dev.linchpin.model.difference.Difference;
import dev.linchpin.model.difference.DossierDifference;
import dev.linchpin.model.difference.Section;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Population;
import dev.linchpin.model.evidence.Source;
import dev.linchpin.model.outlook.Epoch;
import dev.linchpin.model.outlook.LeverQuestion;
import dev.linchpin.model.outlook.Partnership;
import dev.linchpin.model.outlook.Phase;
import dev.linchpin.model.outlook.Tripwire;
import dev.linchpin.model.outlook.View;
import dev.linchpin.model.point.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class DossierDifferenceTest {
    private static final int DOSSIERS = 60;

    /** The parts of a dossier, the heading apart. */
    private static List<Object> parts(Dossier dossier) {
        return Stream.of(
                        dossier.actors(),
                        dossier.options(),
                        dossier.rules(),
                        dossier.outcomes(),
                        dossier.influences(),
                        dossier.interests(),
                        dossier.preferences(),
                        dossier.degrees(),
                        dossier.sources(),
                        dossier.evidence(),
                        dossier.populations(),
                        dossier.hypotheses(),
                        dossier.phases(),
                        dossier.epochs(),
                        dossier.views(),
                        dossier.partners(),
                        dossier.levers(),
                        dossier.tripwires(),
                        dossier.points())
                .flatMap(items -> StreamSupport.stream(items.spliterator(), false))
                .map(Object.class::cast)
                .toList();
    }

    private static Dossier of(Dossier.Heading heading, List<Object> parts) {
        DossierBuilder builder = Dossier.builder(heading.title(), heading.question())
                .asOf(heading.asOf())
                .yardstick(heading.yardstick());
        for (Object part : parts) {
            switch (part) {
                case Actor it -> builder.add(it);
                case Option it -> builder.add(it);
                case Rule it -> builder.add(it);
                case OutcomeVariable it -> builder.add(it);
                case Influence it -> builder.add(it);
                case Interest it -> builder.add(it);
                case Preference it -> builder.add(it);
                case Degrees it -> builder.add(it);
                case Source it -> builder.add(it);
                case Evidence it -> builder.add(it);
                case Population it -> builder.add(it);
                case Hypothesis it -> builder.add(it);
                case Phase it -> builder.add(it);
                case Epoch it -> builder.add(it);
                case View it -> builder.add(it);
                case Partnership it -> builder.add(it);
                case LeverQuestion it -> builder.add(it);
                case Tripwire it -> builder.add(it);
                case Point it -> builder.add(it);
                default -> throw new AssertionError(part);
            }
        }
        return builder.build();
    }

    @Test
    void whateverDiffersInTheModelIsTold() {
        int told = 0;
        for (long seed = 0; seed < DOSSIERS; seed++) {
            Dossier dossier = RandomDossier.of(seed);
            List<Object> parts = parts(dossier);
            for (Object heading : Mutants.of(dossier.heading())) {
                assertDiffer(dossier, of((Dossier.Heading) heading, parts));
                told++;
            }
            for (int p = 0; p < parts.size(); p++) {
                for (Object mutant : Mutants.of(parts.get(p))) {
                    List<Object> others = new ArrayList<>(parts);
                    others.set(p, mutant);
                    if (Collections.frequency(parts, mutant) == 0 && hasOwnIds(others)) {
                        assertDiffer(dossier, of(dossier.heading(), others));
                        told++;
                    }
                }
                if (Collections.frequency(parts, parts.get(p)) == 1) {
                    List<Object> others = new ArrayList<>(parts);
                    others.remove(p);
                    assertDiffer(dossier, of(dossier.heading(), others));
                    told++;
                }
            }
        }
        assertThat(told).isGreaterThan(10_000);
    }

    private static void assertDiffer(Dossier one, Dossier other) {
        assertThat(DossierDifference.between(one, other).all())
                .as("%s%nand%n%s", parts(one), parts(other))
                .isNotEmpty();
        assertThat(DossierDifference.between(other, one).all()).isNotEmpty();
    }

    /** Whether no two influences, interests … of one name came about. */
    private static boolean hasOwnIds(List<Object> parts) {
        try {
            return of(RandomDossier.of(0).heading(), parts) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void orderMakesNoDifferenceNorDoesWritingAndReading() {
        for (long seed = 0; seed < DOSSIERS; seed++) {
            Dossier dossier = RandomDossier.of(seed);
            Random random = new Random(seed);
            List<Object> phases = List.copyOf(dossier.phases().all());
            List<Object> shuffled = new ArrayList<>(parts(dossier));
            shuffled.removeAll(phases);
            Collections.shuffle(shuffled, random);
            shuffled.addAll(phases);
            assertThat(DossierDifference.between(dossier, of(dossier.heading(), shuffled))
                            .all())
                    .isEmpty();
            Dossier again = Objects.requireNonNull(
                    Examples.read(DossierWriter.write(dossier)).dossier());
            assertThat(DossierDifference.between(dossier, again).all()).isEmpty();
        }
    }

    private static final String BEFORE = """
            linchpin: 1
            title: A dam
            question: Open?
            actors:
              upper: {name: Upper, aliases: [the capital, "the court, too"]}
              lower: {}
            options:
              upper.closes: {}
              lower.strikes: {levels: [none, some, all]}
            rules:
              - at-most-one: [upper.closes, lower.strikes]
            outcomes:
              harvest: {base: 0.20}
            influences:
              - {from: upper.closes, lowers: harvest, by: strong, evidence: [e1]}
            interests:
              lower: {wants: {harvest: 0.4 to 0.8}}
            sources:
              s: {title: A survey, reliability: A}
            evidence:
              e1: {source: s, says: It dries., hedge: likely, credibility: 1}
            hypotheses:
              open: {says: It stays open, claim: not upper.closes}
            """;

    private static DossierDifference with(String... replaced) {
        String after = BEFORE;
        for (int r = 0; r < replaced.length; r += 2) {
            assertThat(after).contains(replaced[r]);
            after = after.replace(replaced[r], replaced[r + 1]);
        }
        return DossierDifference.between(
                Objects.requireNonNull(Examples.read(BEFORE).dossier()),
                Objects.requireNonNull(Examples.read(after).dossier()));
    }

    @Test
    void layoutCommentsOrderAndDefaultsMakeNoDifference() {
        assertThat(with(
                                "base: 0.20",
                                "base: 0.2",
                                "question: Open?",
                                "question: Open? # asked in spring",
                                "[upper.closes, lower.strikes]",
                                "[lower.strikes, upper.closes]",
                                "  upper.closes: {}\n  lower.strikes: {levels: [none, some, all]}",
                                "  lower.strikes: {levels: [none, some, all], now: none}\n  upper.closes: {levels: [no, yes]}",
                                "[the capital, \"the court, too\"]",
                                "[\"the court, too\", the capital]",
                                "  lower: {}",
                                "  lower: {name: lower, foresight: credible}")
                        .all())
                .isEmpty();
    }

    @Test
    void quantitiesAreToldByNameAsWritten() {
        DossierDifference difference =
                with("by: strong", "by: 0.1 to 0.3", "0.4 to 0.8", "decisive", "hedge: likely", "hedge: unlikely");
        assertThat(difference.quantities())
                .containsExactly(
                        new AspectChange("by", "upper.closes->harvest", "strong", "0.1 to 0.3"),
                        new AspectChange("size", "lower.wants.harvest", "0.4 to 0.8", "decisive"),
                        new AspectChange("hedge", "e1.hedge", "likely", "unlikely"));
        assertThat(difference.all())
                .extracting(Difference::id)
                .containsExactly("upper.closes->harvest", "lower.wants.harvest", "e1");
    }

    @Test
    void whatOneAloneHasIsToldWhole() {
        DossierDifference difference = with("lower: {wants", "lower: {fears");
        assertThat(difference.in(Section.INTERESTS)).hasSize(2);
        Difference gone = difference.all().getFirst();
        assertThat(gone.id()).isEqualTo("lower.wants.harvest");
        assertThat(gone.after()).isNull();
        assertThat(gone.changes()).isEmpty();
        Difference come = difference.all().getLast();
        assertThat(come.before()).isNull();
        assertThat(Objects.requireNonNull(come.after()).aspects().getFirst().value())
                .isEqualTo("0.4 to 0.8");
        assertThat(difference.quantities()).isEmpty();
    }

    @Test
    void whatComesOrGoesOfAPartIsToldWithNothingOnTheOtherSide() {
        assertThat(with("evidence: [e1]}", "when: not lower.strikes}")
                        .all()
                        .getFirst()
                        .changes())
                .containsExactly(
                        new AspectChange("evidence", null, "e1", null),
                        new AspectChange("when", null, null, "not lower.strikes"));
    }
}
