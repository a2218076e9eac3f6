/**
 * A report as a tree of blocks, which says what is on the page and nothing of how it is drawn. Renderers turn it into
 * text for a terminal, and later into other forms.
 */
@NullMarked
package dev.linchpin.report.document;

import org.jspecify.annotations.NullMarked;
