package io.populace.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes a completion script for zsh from the specification of a command with subcommands; uses {@code _arguments}. */
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
            if [ "$funcstack[1]" = _%1$s ]; then # autoloaded from $fpath at first use
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

    /** A value for {@code _arguments}: its name and how to complete it. */
    private static String value(ArgSpec argument) {
        String action = " ";
        if (CommandSpecs.isFileName(argument)) {
            action = "_files";
        } else if (argument.completionCandidates() != null) {
            action = "(" + String.join(" ", argument.completionCandidates()) + ")";
        }
        return ":" + argument.paramLabel() + ":" + action;
    }

    /** The start of a description, up to the first punctuation mark. */
    private static String phrase(String... description) {
        return END_OF_PHRASE.split(description[0], 2)[0];
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
