package dev.linchpin.language.syntax;

/**
 * A YAML text that could be read.
 *
 * @param source the text, and where in it everything is
 * @param root what it says
 */
public record YamlText(SourceText source, Node root) {}
