package dev.linchpin.language.edit;

/** Something that a dossier is to say otherwise. */
public sealed interface Edit {
    /**
     * Gives a quantity another value, where it is written.
     *
     * @param quantity its name, as in settings and what-ifs
     * @param value a number, a range or a word
     */
    record SetQuantity(String quantity, String value) implements Edit {}

    /**
     * Sets what stands at a path: keys and, in lists, numbers from 0, with slashes between. What is missing on the way is
     * added; a last part {@code -} adds to a list.
     *
     * @param path the path, such as {@code evidence/e1/bears-on/content}
     * @param value what is to stand there, as YAML of one line
     */
    record SetPath(String path, String value) implements Edit {}

    /**
     * Removes what stands at a path; a map or list that is left empty goes with it.
     *
     * @param path the path
     */
    record Remove(String path) implements Edit {}
}
