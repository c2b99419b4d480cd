package io.populace.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes a completion script for zsh, by its {@code _arguments}, from the specification of a command with subcommands. */
final class ZshCompletion {

    private static final String SCRIPT = """
            #compdef %1$s
            # Completes the commands, options, values and file names of %1$s in zsh.
            if ! (( $+functions[compdef] )); then
                autoload -Uz compinit && compinit
            fi
            _%1$s() {
                local curcontext=$curcontext state
                local -a line commands
                local -A opt_args
                _arguments -C %2$s '1:COMMAND:->command' '*::ARGUMENT:->argument'
                case $state in
                    command)
                        commands=(%3$s)
                        _describe command commands ;;
                    argument)
                        case $words[1] in
            %4$s            esac ;;
                esac
            }
            if [ "$funcstack[1]" = _%1$s ]; then # loaded from a folder of completions, at the first use
                _%1$s "$@"
            else
                compdef _%1$s %1$s
            fi
            """;

    private static final Pattern END_OF_PHRASE = Pattern.compile("[.,:;(]( |$)| \\(");

    private ZshCompletion() {}

    static String script(CommandSpec root) {
        List<String> commands = new ArrayList<>();
        StringBuilder arguments = new StringBuilder();
        for (CommandLine subcommand : root.subcommands().values()) {
            CommandSpec command = subcommand.getCommandSpec();
            String description = phrase(command.usageMessage().description());
            commands.add(quoted(command.name() + ":" + description));
            arguments
                    .append(" ".repeat(16))
                    .append(command.name())
                    .append(") _arguments ")
                    .append(options(command));
            for (PositionalParamSpec parameter : command.positionalParameters()) {
                arguments.append(" ").append(quoted((parameter.arity().max() > 1 ? "*" : "1") + value(parameter)));
            }
            arguments.append(" ;;\n");
        }
        return SCRIPT.formatted(root.name(), options(root), String.join(" ", commands), arguments);
    }

    private static String options(CommandSpec command) {
        List<String> specs = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            String excluded = "(" + String.join(" ", option.names()) + ")";
            for (String name : option.names()) {
                String explained = "[" + phrase(option.description()).replace("]", "\\]") + "]";
                specs.add(quoted(
                        option.arity().max() == 0
                                ? excluded + name + explained
                                : excluded + name + (name.startsWith("--") ? "=" : "+") + explained + value(option)));
            }
        }
        return String.join(" ", specs);
    }

    /** What {@code _arguments} wants to know of a value: its name and how to complete it. */
    private static String value(ArgSpec argument) {
        String action = " ";
        if (argument.paramLabel().equals(CommandSpecs.FILE)) {
            action = "_files";
        } else if (argument.completionCandidates() != null) {
            action = "(" + String.join(" ", argument.completionCandidates()) + ")";
        }
        return ":" + argument.paramLabel() + ":" + action;
    }

    /** The beginning of a description, up to the first stop. */
    private static String phrase(String... description) {
        return END_OF_PHRASE.split(description[0], 2)[0];
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
