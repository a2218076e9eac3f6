package dev.linchpin.workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Dossiers that tests run. */
final class Examples {
    /** Two neighbours and a dam, in brief: a threat that deters, a phase without it, an epoch, a view, a tripwire. */
    static final String DAM = """
            linchpin: 1
            title: Two neighbours and a dam
            question: Will the upper state close the dam?
            actors:
              upper: {name: Upper state}
              lower: {name: Lower state}
            options:
              upper.closes: {name: Close the dam, now: no}
              upper.helps:  {name: Send help, levels: [none, some, much], now: some}
              lower.strikes: {name: Strike at the dam, now: no}
            outcomes:
              power: {name: Power from the dam}
              harvest: {name: The harvest}
              damage: {name: Damage to the dam}
            influences:
              - {from: upper.closes, raises: power, by: 0.6, evidence: [power]}
              - {from: upper.closes, lowers: harvest, by: strong, evidence: [harvest]}
              - {from: upper.helps, raises: harvest, by: 0.1, evidence: [power]}
              - {from: lower.strikes, raises: damage, by: 0.9, evidence: [power]}
              - {from: lower.strikes, raises: harvest, by: 0.4, when: upper.closes, evidence: [power, {against: harvest}]}
            interests:
              upper: {wants: {power: {size: 0.5, evidence: [power]}}, fears: {damage: {size: 0.9, evidence: [power]}}}
              lower: {wants: {harvest: {size: 0.8, evidence: [harvest]}}, fears: {power: {size: 0.2, evidence: [power]}}}
            sources:
              survey: {title: A survey, reliability: A}
            evidence:
              power:   {source: survey, at: "¶2", says: The turbines run., credibility: 1}
              harvest: {source: survey, at: "¶3", says: The fields dry up., hedge: likely, credibility: 2}
            hypotheses:
              open:  {says: The dam stays open, claim: not upper.closes}
              minds: {says: The lower state minds, claim: "stance(lower, upper.closes) < 0"}
            phases:
              - {id: now, name: Today}
              - {id: later, name: After the treaty, set: {lower.strikes->damage: 0}}
            epochs:
              before: {name: Before the turbines, set: {upper.closes->power: 0}}
            views:
              upper: {set: {upper.closes->harvest: slight}}
            tripwires:
              - {option: upper.closes, becomes: yes, actor: UPP, event: [COERCE]}
            """;

    /** A dossier with one error and one suggestion. */
    static final String WRONG = DAM.replace("  lower.strikes: {name", "  lowr.strikes: {name");

    private Examples() {}

    static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
