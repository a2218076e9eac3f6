package dev.linchpin.workbench.cli;

import dev.linchpin.report.json.TextJson;
import dev.linchpin.workbench.cli.option.HelpOption;
import dev.linchpin.workbench.session.ExitStatus;
import dev.linchpin.workbench.session.OutputOptions;
import dev.linchpin.workbench.session.Session;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Prints a script that completes commands and options in the shell. */
@CommandLine.Command(
        name = "completion",
        header = "Print a script with which bash and zsh complete commands and options.",
        footer = {
            "  source <(linchpin completion)                      # for this shell",
            "  linchpin completion > ~/.linchpin-completion       # then source that in ~/.bashrc or ~/.zshrc"
        })
final class CompletionCommand implements Command {
    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    HelpOption help = new HelpOption();

    @Override
    public OutputOptions output() {
        return output;
    }

    @Override
    public int run(Session session) {
        String script = AutoComplete.bash(Commands.ROOT_NAME, Commands.all());
        if (output.json()) {
            TextJson.write(session.out(), "script", script);
        } else {
            session.print(script);
        }
        return ExitStatus.DONE;
    }
}
