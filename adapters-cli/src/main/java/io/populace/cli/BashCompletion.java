package io.populace.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes a completion script for bash from the specification of a command with subcommands.
 *
 * <p>Replaces picocli's own script, which passes file names through {@code compgen -W}, so that bash executes {@code $(…)} in
 * them, and which does not support {@code --option=value}. Here bash completes file names itself.
 */
final class BashCompletion {

    private static final String SCRIPT = """
            # Completes the commands, options, values and file names of %1$s in bash.
            _%1$s() {
                local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' words IFS=$' \\t\\n'
                if [ "$COMP_CWORD" -gt 1 ]; then
                    command=${COMP_WORDS[1]}
                fi
                if [ "$current" = = ]; then # bash splits --option=value into three words
                    current=
                elif [ "$previous" = = ]; then
                    previous=${COMP_WORDS[COMP_CWORD - 2]}
                fi
                COMPREPLY=()
                case "$command $previous" in
            %2$s    esac
                if [ -z "${words+set}" ]; then
                    case "$command $current" in
            %3$s            *) return ;;
                    esac
                fi
                compopt +o default 2> /dev/null # unknown to bash 3, which then offers files if nothing matches
                COMPREPLY=($(compgen -W "$words" -- "$current"))
            }
            complete -F _%1$s -o default %1$s # default: file names if the function returns nothing
            """;

    private BashCompletion() {}

    static String script(CommandSpec root) {
        StringBuilder values = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (CommandLine subcommand : root.subcommands().values()) {
            CommandSpec command = subcommand.getCommandSpec();
            String name = command.name() + " ";
            for (OptionSpec option : command.options()) {
                if (option.arity().max() > 0) {
                    appendCase(values, names(name, option), option);
                }
            }
            boolean takesOptionsOnly = command.positionalParameters().isEmpty();
            appendWords(words, "'" + name + (takesOptionsOnly ? "'*" : "-'*"), optionNames(command));
            for (PositionalParamSpec parameter : command.positionalParameters()) {
                appendCase(words, "'" + name + "'*", parameter);
            }
        }
        appendWords(words, "' -'*", optionNames(root));
        appendWords(words, "' '*", List.copyOf(root.subcommands().keySet()));
        return SCRIPT.formatted(root.name(), values, words.toString().indent(4));
    }

    private static void appendCase(StringBuilder cases, String pattern, ArgSpec argument) {
        if (CommandSpecs.isFileName(argument)) {
            cases.append("        ").append(pattern).append(") return ;;\n");
        } else {
            List<String> candidates = new ArrayList<>();
            if (argument.completionCandidates() != null) {
                argument.completionCandidates().forEach(candidates::add);
            }
            appendWords(cases, pattern, candidates);
        }
    }

    private static void appendWords(StringBuilder cases, String pattern, List<String> words) {
        cases.append("        ")
                .append(pattern)
                .append(") words='")
                .append(String.join(" ", words))
                .append("' ;;\n");
    }

    private static String names(String command, OptionSpec option) {
        List<String> patterns = new ArrayList<>();
        for (String name : option.names()) {
            patterns.add("'" + command + name + "'");
        }
        return String.join(" | ", patterns);
    }

    private static List<String> optionNames(CommandSpec command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            names.addAll(List.of(option.names()));
        }
        return names;
    }
}
