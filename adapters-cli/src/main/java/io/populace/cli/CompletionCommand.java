package io.populace.cli;

import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints a completion script for a shell. */
final class CompletionCommand {

    private static final List<String> SHELLS = List.of("bash", "zsh");

    private final PositionalParamSpec shell = CommandSpecs.parameter("SHELL", "bash or zsh.")
            .completionCandidates(SHELLS)
            .build();

    private final CommandSpec root;
    private final PrintStream out;

    CompletionCommand(CommandSpec root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    CommandSpec spec() {
        return CommandSpecs.printing(
                "completion",
                this::print,
                List.of(shell),
                "Prints a completion script. In ~/.bashrc: source <(populace completion bash)",
                "In ~/.zshrc: source <(populace completion zsh)");
    }

    private int print() {
        String name = OptionValues.oneOf("SHELL", shell.getValue(), SHELLS);
        out.print(name.equals("bash") ? BashCompletion.script(root) : ZshCompletion.script(root));
        return 0;
    }
}
