package dev.linchpin.model.outlook;

/**
 * Two actors whose frictions and exchange are to be shown.
 *
 * @param first one actor's id
 * @param second the other's
 */
public record Partnership(String first, String second) {}
