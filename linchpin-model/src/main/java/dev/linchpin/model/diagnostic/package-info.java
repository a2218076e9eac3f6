/** What is wrong or doubtful about a dossier, as data: code, severity, place, text and advice. */
@NullMarked
package dev.linchpin.model.diagnostic;

import org.jspecify.annotations.NullMarked;
