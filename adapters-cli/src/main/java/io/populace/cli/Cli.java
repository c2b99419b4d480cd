package io.populace.cli;

import io.populace.files.ExitHook;
import io.populace.files.FileProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command with its subcommands. Reports every failure in one line and an exit code. */
final class Cli implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Terminal terminal;
    private final TextBuffer texts;
    private final List<CommandSpec> commands;

    /**
     * The command.
     *
     * @param texts where {@code commands} print what is not data
     * @param commands the subcommands; those that explain the others are added here
     */
    Cli(Terminal terminal, TextBuffer texts, List<CommandSpec> commands) {
        this.terminal = terminal;
        this.texts = texts;
        this.commands = commands;
    }

    int run(String... args) {
        try {
            return execute(args);
        } catch (OutOfMemoryError e) {
            return report(ExitCode.FAILED, Failures.outOfMemory(e));
        }
    }

    private int execute(String... args) {
        PrintWriter err = new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8);
        CommandLine root = new CommandLine(spec());
        for (CommandSpec command : commands) {
            root.addSubcommand(command);
        }
        root.addSubcommand(new CompletionCommand(root.getCommandSpec(), texts.out()).spec())
                .addSubcommand(new HelpCommand(root, texts.out()).spec())
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(texts.out(), true, StandardCharsets.UTF_8))
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler(this)
                .setExecutionExceptionHandler(this);
        if (args.length == 0) {
            root.usage(err);
            return ExitCode.WRONG_USAGE;
        }
        int exitCode = root.execute(args);
        byte[] text = texts.toByteArray();
        return text.length == 0 ? exitCode : print(text, exitCode);
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        return report(ExitCode.WRONG_USAGE, ParseErrors.text(e));
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, @Nullable ParseResult parsed) {
        if (ExitHook.isProcessExiting()) { // what fails then is no news, and the exit code is that of the signal
            return ExitCode.FAILED;
        }
        return e instanceof CommandException failure
                ? report(failure.exitCode(), failure.getMessage())
                : report(ExitCode.FAILED, "internal error, please report it: " + e);
    }

    private static CommandSpec spec() {
        CommandSpec spec = CommandSpecs.command(
                "populace",
                null,
                List.of(),
                "Generates consistent fake users. The same seed gives the same users, byte for byte.");
        spec.usageMessage().synopsisSubcommandLabel("COMMAND");
        return CommandSpecs.withExitCodes(
                spec,
                "0:done",
                "1:a file is missing, exists already, or cannot be read or written; inspect and verify: something is wrong",
                "2:the command line or the catalog is wrong");
    }

    private int print(byte[] text, int exitCode) {
        try (Output output = Destination.STANDARD_OUTPUT.open(terminal.out(), false)) {
            output.write(text, text.length);
            return exitCode;
        } catch (ReaderGoneException e) {
            return exitCode;
        } catch (IOException e) {
            return report(ExitCode.FAILED, "standard output cannot be written: " + FileProblem.of(e));
        }
    }

    private int report(int exitCode, @Nullable String message) {
        terminal.say(String.valueOf(message));
        return exitCode;
    }
}
