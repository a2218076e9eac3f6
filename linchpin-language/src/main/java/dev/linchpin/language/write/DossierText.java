package dev.linchpin.language.write;

import dev.linchpin.model.Dossier;

/** A whole dossier as YAML. */
public final class DossierText {
    private DossierText() {}

    /** Returns the dossier's text. */
    public static String of(Dossier dossier) {
        Dossier.Heading heading = dossier.heading();
        Block.Entries root = new Block.Entries()
                .put("linchpin", new Block.Scalar("1"))
                .put("title", Block.text(heading.title()))
                .put("question", Block.text(heading.question()))
                .put("as-of", EvidenceSections.date(heading.asOf()))
                .put("yardstick", Block.text(heading.yardstick().id()))
                .put("actors", GameSections.actors(dossier))
                .put("options", GameSections.options(dossier));
        put(root, "rules", GameSections.rules(dossier));
        put(root, "outcomes", GameSections.outcomes(dossier));
        put(root, "influences", GameSections.influences(dossier));
        put(root, "interests", GameSections.interests(dossier.interests()));
        put(root, "preferences", GameSections.preferences(dossier.preferences()));
        put(root, "degrees", GameSections.degrees(dossier.degrees()));
        put(root, "sources", EvidenceSections.sources(dossier));
        put(root, "evidence", EvidenceSections.evidence(dossier));
        put(root, "populations", EvidenceSections.populations(dossier));
        put(root, "hypotheses", EvidenceSections.hypotheses(dossier));
        put(root, "phases", OutlookSections.phases(dossier));
        put(root, "epochs", OutlookSections.epochs(dossier));
        put(root, "partners", OutlookSections.partners(dossier));
        put(root, "levers", OutlookSections.levers(dossier));
        put(root, "views", OutlookSections.views(dossier));
        put(root, "tripwires", OutlookSections.tripwires(dossier));
        put(root, "points", PointSection.of(dossier));
        return Layout.of(root);
    }

    private static void put(Block.Entries root, String key, Block section) {
        if (!Layout.isEmpty(section)) {
            root.put(key, section);
        }
    }
}
