package dev.linchpin.model.difference;

import java.util.Locale;

/** The section of a dossier in which a part stands, in the order in which the language has them. */
public enum Section {
    /** Title, question, date and yardstick. */
    HEADING,
    /** The actors with their factions. */
    ACTORS,
    /** The options. */
    OPTIONS,
    /** The rules. */
    RULES,
    /** The outcomes. */
    OUTCOMES,
    /** The influences. */
    INFLUENCES,
    /** The interests. */
    INTERESTS,
    /** Preferences given outright. */
    PREFERENCES,
    /** How finely preferences are given. */
    DEGREES,
    /** The sources. */
    SOURCES,
    /** The items of evidence. */
    EVIDENCE,
    /** The populations with their strata. */
    POPULATIONS,
    /** The hypotheses. */
    HYPOTHESES,
    /** The phases. */
    PHASES,
    /** The epochs. */
    EPOCHS,
    /** The views. */
    VIEWS,
    /** The partners. */
    PARTNERS,
    /** The levers asked about. */
    LEVERS,
    /** The tripwires. */
    TRIPWIRES;

    /** Returns the section's key in a dossier; of the heading, which has none, {@code heading}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
