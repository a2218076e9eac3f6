/**
 * YAML text to a tree in which everything has its place. The only package that knows the YAML library.
 *
 * <p>Refused here, each with its place: files that are too large, not UTF-8 or hold control characters, and of YAML
 * what a dossier has no use for: several documents, tags, anchors and aliases, keys that are not words, duplicate
 * keys, and nesting beyond measure.
 */
@NullMarked
package dev.linchpin.language.syntax;

import org.jspecify.annotations.NullMarked;
