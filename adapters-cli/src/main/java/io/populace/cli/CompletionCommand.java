package io.populace.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints a completion script for a shell. */
final class CompletionCommand {

    private static final List<String> SHELLS = List.of("bash", "zsh");

    private final PrintWriter out;

    private final PositionalParamSpec shell = CommandSpecs.parameter("SHELL", "bash or zsh.");

    CompletionCommand(PrintWriter out) {
        this.out = out;
    }

    CommandSpec spec() {
        return CommandSpecs.command(
                "completion",
                this::print,
                List.of(shell),
                "Prints a completion script; in bash: source <(populace completion bash)");
    }

    private int print() {
        OptionValues.oneOf("SHELL", shell.getValue(), SHELLS); // one script serves both
        CommandLine root = shell.command().root().commandLine();
        out.print(AutoComplete.bash(root.getCommandName(), root));
        out.flush();
        return 0;
    }
}
