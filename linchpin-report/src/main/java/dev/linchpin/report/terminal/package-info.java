/**
 * Documents as text for a terminal: wrapped at its width, aligned by what characters take up on the screen, coloured
 * only where asked. {@link dev.linchpin.report.terminal.TerminalRenderer} is the front door.
 */
@NullMarked
package dev.linchpin.report.terminal;

import org.jspecify.annotations.NullMarked;
