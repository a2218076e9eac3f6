/**
 * The commands, what they print, and the status they end with. {@link dev.linchpin.workbench.cli.Main} is the front
 * door; {@code Main.run} runs a command inside this process:
 *
 * {@snippet file="dev/linchpin/workbench/cli/CommandLineExampleTest.java" region="run"}
 */
@NullMarked
package dev.linchpin.workbench.cli;

import org.jspecify.annotations.NullMarked;
