package io.populace.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What the commands share. They use picocli's builders instead of its annotations, which picocli would read by
 * reflection at every start.
 */
final class CommandSpecs {

    /** The help label of file names. */
    static final String FILE = "FILE";

    /** The help label of folder names. */
    static final String FOLDER = "FOLDER";

    private CommandSpecs() {}

    /**
     * A command.
     *
     * @param action null for a command that needs a subcommand
     * @param arguments in the order of help, without the options of every command
     */
    static CommandSpec command(
            String name, @Nullable Callable<Integer> action, List<? extends ArgSpec> arguments, String... description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(action).name(name).versionProvider(new Version());
        spec.usageMessage().description(description).sortOptions(false);
        for (ArgSpec argument : arguments) {
            spec.add(argument);
        }
        return spec.addOption(
                        flag("Print this help.", "-h", "--help").usageHelp(true).build())
                .addOption(flag("Print the version.", "-V", "--version")
                        .versionHelp(true)
                        .build());
    }

    /** A command that only prints. */
    static CommandSpec printing(
            String name, Callable<Integer> action, List<? extends ArgSpec> arguments, String... description) {
        return withExitCodes(
                command(name, action, arguments, description),
                "0:done",
                "1:standard output cannot be written",
                "2:the command line is wrong");
    }

    /** Lists the exit codes of {@code spec}, each as {@code code:meaning}, at the end of its help. */
    static CommandSpec withExitCodes(CommandSpec spec, String... exitCodes) {
        spec.usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(UsageMessageSpec.keyValuesMap(exitCodes));
        return spec;
    }

    /** Whether shells complete a value as a file name. */
    static boolean isFileName(ArgSpec argument) {
        return argument.paramLabel().equals(FILE) || argument.paramLabel().equals(FOLDER);
    }

    /** A required positional parameter; {@code label} stands for it in help. */
    static PositionalParamSpec.Builder parameter(String label, String description) {
        return PositionalParamSpec.builder()
                .type(String.class)
                .required(true)
                .paramLabel(label)
                .description(description);
    }

    /** An option with a text as its value; {@code label} stands for the value in help. */
    static OptionSpec.Builder option(String label, String description, String... names) {
        return OptionSpec.builder(names).type(String.class).paramLabel(label).description(description);
    }

    /** An option without a value. */
    static OptionSpec.Builder flag(String description, String... names) {
        return OptionSpec.builder(names).type(boolean.class).initialValue(false).description(description);
    }
}
