package dev.linchpin.model.evidence;

import org.jspecify.annotations.Nullable;

/** A published reading of words of estimative probability as numbers. */
public enum Yardstick {
    /** ODNI Intelligence Community Directive 203 (2015, amended 2023), D.6.e(2)(a). */
    ICD_203("icd-203", "ICD 203"),
    /** The UK's probability yardstick (Professional Head of Intelligence Assessment, 2025). */
    PHIA("phia", "PHIA"),
    /** NATO AJP-2.1. */
    NATO("nato", "NATO AJP-2.1"),
    /** Sherman Kent, Words of Estimative Probability, 1964. */
    KENT("kent", "Kent 1964"),
    /** What 5,174 people took phrases to mean (Kucharski 2026). */
    CAP_PHRASE("cap-phrase", "survey (CAPphrase)");

    private final String id;
    private final String label;

    Yardstick(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Returns the word that a dossier writes. */
    public String id() {
        return id;
    }

    /** Returns what reports call it. */
    public String label() {
        return label;
    }

    /** Returns the yardstick that a word names, or null. */
    public static @Nullable Yardstick find(String id) {
        for (Yardstick yardstick : values()) {
            if (yardstick.id.equals(id)) {
                return yardstick;
            }
        }
        return null;
    }
}
