package io.populace.cli;

import static java.util.stream.Collectors.joining;

import io.populace.files.Compression;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.RecordBlocks;
import io.populace.generation.encoding.UserEncoder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** The option that says how an output is compressed. Without it, the ending of the file name does. */
final class CompressOption {

    static final String NAME = "--compress";
    private static final List<String> METHODS =
            Stream.of(Compression.values()).map(CompressOption::name).toList();

    private final OptionSpec option = CommandSpecs.option(
                    "METHOD",
                    "Compress the output: " + methods() + ". Default: by the ending of the file name, " + endings()
                            + ".",
                    NAME)
            .completionCandidates(METHODS)
            .build();

    OptionSpec spec() {
        return option;
    }

    /** Whether an output to {@code destination} is compressed. */
    boolean compresses(Destination destination) {
        return option.getValue() != null || destination.compression() != null;
    }

    /**
     * How an output to {@code destination} is compressed, as METHOD:LEVEL; null for not at all.
     *
     * @throws CommandException if the option is wrong, or does not go with the destination
     */
    @Nullable
    String choice(Destination destination) {
        Compression byEnding = destination.compression();
        String given = option.getValue();
        if (given == null) {
            return byEnding == null ? null : name(byEnding) + ":" + byEnding.defaultLevel();
        }
        String method = given.split(":", 2)[0];
        Compression chosen = method(given);
        int level = level(chosen, given);
        if (byEnding != null && byEnding != chosen) {
            throw CommandException.wrongUsage(NAME + " " + method + " must not go with the ending " + byEnding.ending()
                    + ": " + destination.name());
        }
        if (destination.isTerminal()) {
            throw CommandException.wrongUsage(
                    NAME + " must not go to a terminal; name a file with --output, or add a pipe");
        }
        return name(chosen) + ":" + level;
    }

    /** The outputs of {@code encoder} as a choice says. */
    static BlockFormat blocks(@Nullable String choice, UserEncoder encoder) {
        if (choice == null) {
            return new RecordBlocks(encoder);
        }
        try {
            Compression method = method(choice);
            return method.blocks(encoder, level(method, choice));
        } catch (UnsupportedOperationException e) {
            throw CommandException.failed(String.valueOf(e.getMessage()));
        }
    }

    /** What a choice adds to the ending of a file name. */
    static String ending(@Nullable String choice) {
        return choice == null ? "" : method(choice).ending();
    }

    /** The method of a choice. */
    static Compression method(String methodAndLevel) {
        String method = OptionValues.oneOf(NAME, methodAndLevel.split(":", 2)[0], METHODS);
        return Compression.valueOf(method.toUpperCase(Locale.ROOT));
    }

    /** The level of a choice. */
    static int level(Compression method, String methodAndLevel) {
        String[] parts = methodAndLevel.split(":", 2);
        return parts.length == 1
                ? method.defaultLevel()
                : OptionValues.integer(NAME + " " + name(method) + ":LEVEL", parts[1], 1, method.maxLevel());
    }

    private static String name(Compression method) {
        return method.name().toLowerCase(Locale.ROOT);
    }

    private static String methods() {
        return Stream.of(Compression.values())
                .map(method -> name(method) + " (level " + method.defaultLevel() + ") or " + name(method) + ":1 to "
                        + name(method) + ":" + method.maxLevel())
                .collect(joining(", "));
    }

    private static String endings() {
        return Stream.of(Compression.values()).map(Compression::ending).collect(joining(" or "));
    }
}
