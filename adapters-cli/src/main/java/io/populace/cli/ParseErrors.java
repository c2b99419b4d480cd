package io.populace.cli;

import io.populace.domain.Excerpt;
import io.populace.domain.Nearest;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Describes in one line what picocli could not parse, and refers to the help. */
final class ParseErrors {

    private ParseErrors() {}

    static String text(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        return problem(e, command) + " (see " + command.qualifiedName() + " --help)";
    }

    private static String problem(ParameterException e, CommandSpec command) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched.getUnmatched().get(0), unmatched.isUnknownOption(), command);
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec argument = missing.getMissing().get(0);
            return name(argument) + (argument.isOption() ? " must have a value" : " must be given");
        }
        if (e instanceof OverwrittenOptionException overwritten) {
            return name(overwritten.getOverwritten()) + " must be given only once";
        }
        ArgSpec argument = e.getArgSpec();
        if (argument != null && argument.isOption() && e.getValue() != null) { // only flags are converted by picocli
            return name(argument) + " must be true or false: " + Excerpt.of(e.getValue());
        }
        return Excerpt.of(String.valueOf(e.getMessage()));
    }

    private static String unmatched(String argument, boolean option, CommandSpec command) {
        if (option) {
            String name = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            return "unknown option: " + Excerpt.of(name) + Nearest.hint(name, longNames(command));
        }
        if (command.subcommands().isEmpty()) {
            return "unexpected argument: " + Excerpt.orEmpty(argument);
        }
        return unknownCommand(argument, command.commandLine());
    }

    /** The error for a {@code name} that is not a subcommand of {@code parent}. */
    static String unknownCommand(String name, CommandLine parent) {
        return "unknown command: "
                + Excerpt.orEmpty(name)
                + Nearest.hint(name, parent.getSubcommands().keySet());
    }

    private static List<String> longNames(CommandSpec command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            names.add(option.longestName());
        }
        return names;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
