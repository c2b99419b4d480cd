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
 * What the commands have in common. They are specified by picocli's builders rather than by its annotations, which picocli
 * would read by reflection, through a class that is made for each annotation at every start.
 */
final class CommandSpecs {

    /** What help calls a value that is the name of a file; such values are completed as file names. */
    static final String FILE = "FILE";

    private CommandSpecs() {}

    /**
     * A command.
     *
     * @param action what it does; null if that is left to its subcommands
     * @param arguments in the order of its help, where those of every command come last
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

    /** A command that does nothing but print. */
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

    /** A text that must be given, without an option; help calls it {@code label}. */
    static PositionalParamSpec.Builder parameter(String label, String description) {
        return PositionalParamSpec.builder()
                .type(String.class)
                .required(true)
                .paramLabel(label)
                .description(description);
    }

    /** An option with a value, which help calls {@code label}; a text unless another type is set. */
    static OptionSpec.Builder option(String label, String description, String... names) {
        return OptionSpec.builder(names).type(String.class).paramLabel(label).description(description);
    }

    /** An option without a value. */
    static OptionSpec.Builder flag(String description, String... names) {
        return OptionSpec.builder(names).type(boolean.class).initialValue(false).description(description);
    }
}
