package dev.linchpin.workbench.cli;

import dev.linchpin.workbench.Version;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The commands there are. Those that are not asked for are not loaded: starting is most of what short ones do. */
final class Commands {
    /** What the command line itself is called. */
    static final String ROOT_NAME = "linchpin";

    private static final Map<String, Supplier<Command>> BY_NAME = byName();

    private Commands() {}

    private static Map<String, Supplier<Command>> byName() {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("run", RunCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("stability", StabilityCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("evidence", EvidenceCommand::new);
        commands.put("linchpins", LinchpinsCommand::new);
        commands.put("levers", LeversCommand::new);
        commands.put("friction", FrictionCommand::new);
        commands.put("what-if", WhatIfCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("status-quo", StatusQuoCommand::new);
        commands.put("inverse", InverseCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("completion", CompletionCommand::new);
        return commands;
    }

    /** Returns the commands' names. */
    static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /** Returns the command line with all commands. */
    static CommandLine all() {
        CommandLine line = new CommandLine(new RootCommand());
        BY_NAME.forEach((name, command) -> line.addSubcommand(name, command.get()));
        return styled(line);
    }

    /** Returns the command line with one command, or with all where the name is none. */
    static CommandLine with(@Nullable String name) {
        Supplier<Command> command = name == null ? null : BY_NAME.get(name);
        return command == null || name == null
                ? all()
                : styled(new CommandLine(new RootCommand()).addSubcommand(name, command.get()));
    }

    private static CommandLine styled(CommandLine line) {
        style(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getSubcommands().values().forEach(Commands::style);
        line.getCommandSpec().version(ROOT_NAME + " " + Version.text());
        return line;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("\"%s\" cannot name a file".formatted(text));
        }
    }

    private static void style(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .headerHeading("")
                .synopsisHeading("%nUsage: ")
                .descriptionHeading(line.getCommandSpec().usageMessage().description().length == 0 ? "" : "%n")
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .footerHeading("%nExamples:%n")
                .sortOptions(false);
        line.registerConverter(Path.class, Commands::path);
        line.setUnmatchedOptionsArePositionalParams(false);
        line.setAllowOptionsAsOptionParameters(false);
    }
}
