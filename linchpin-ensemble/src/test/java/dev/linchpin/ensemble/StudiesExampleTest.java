package dev.linchpin.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.ensemble.finding.HypothesisFinding;
import dev.linchpin.model.Actor;
import dev.linchpin.model.CitedQuantity;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Foresight;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Interest;
import dev.linchpin.model.Interest.Attitude;
import dev.linchpin.model.Option;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.evidence.Hypothesis;
import java.util.List;
import org.junit.jupiter.api.Test;

class StudiesExampleTest {
    @Test
    void aDossierIsStudied() {
        Dossier dossier = crossing();
        // @start region="study"
        StudyResult result = Studies.of(dossier, WhatIf.NOTHING, 1L << 30);
        Study study = result.study();
        if (study == null) {
            result.objections().forEach(objection -> System.out.println(objection.message()));
        } else {
            for (HypothesisFinding finding : study.main().hypotheses()) {
                System.out.println(finding.hypothesis().says() + " " + finding.probability());
            }
        }
        // @end
        assertThat(study).isNotNull();
        assertThat(study.main().hypotheses().getFirst().probability()).isEqualTo(1);
    }

    /** One actor that wants to cross, and does. */
    private static Dossier crossing() {
        return Dossier.builder("A crossing", "Will the traveller cross?")
                .add(new Actor("traveller", "Traveller", List.of(), Foresight.CREDIBLE, List.of()))
                .add(new Option("traveller.crosses", "Cross", Option.TWO_LEVELS, 0))
                .add(new Interest(
                        "traveller",
                        null,
                        Attitude.WANTS,
                        "traveller.crosses",
                        CitedQuantity.uncited(new Quantity.Exact(1))))
                .add(new Hypothesis("crosses", "The traveller crosses.", null, new Formula.Taken("traveller.crosses")))
                .build();
    }
}
