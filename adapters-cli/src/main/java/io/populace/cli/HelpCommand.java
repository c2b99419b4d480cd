package io.populace.cli;

import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints the help of the command or of one of its subcommands. */
final class HelpCommand {

    private final CommandLine root;
    private final PrintStream out;

    private final PositionalParamSpec name;

    HelpCommand(CommandLine root, PrintStream out) {
        this.root = root;
        this.out = out;
        name = CommandSpecs.parameter("COMMAND", "Command to show help for. Default: populace itself.")
                .required(false)
                .arity("0..1")
                .completionCandidates(root.getCommandSpec().subcommands().keySet())
                .build();
    }

    CommandSpec spec() {
        return CommandSpecs.printing(
                "help", this::print, List.of(name), "Prints the help of populace or of a command.");
    }

    private int print() {
        String given = name.getValue();
        CommandLine command = given == null ? root : root.getSubcommands().get(given);
        if (command == null) {
            throw CommandException.wrongUsage(ParseErrors.unknownCommand(given, root) + " (see populace --help)");
        }
        command.usage(out);
        return 0;
    }
}
