package io.populace.cli;

import static java.util.stream.Collectors.joining;

import io.populace.files.Compression;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.RecordBlocks;
import io.populace.generation.encoding.UserEncoder;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** The option that says how an output is compressed. Without it, the ending of the file name does. */
final class CompressOption {

    private static final String NAME = "--compress";
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

    /** What makes an encoder a format for {@code destination}, compressed or plain. */
    Function<UserEncoder, BlockFormat> blocks(Destination destination) {
        Compression byEnding = destination.compression();
        String given = option.getValue();
        if (given == null) {
            return byEnding == null
                    ? RecordBlocks::new
                    : encoder -> compressed(byEnding, encoder, byEnding.defaultLevel());
        }
        String[] methodAndLevel = given.split(":", 2);
        String method = OptionValues.oneOf(NAME, methodAndLevel[0], METHODS);
        Compression chosen = Compression.valueOf(method.toUpperCase(Locale.ROOT));
        int level = methodAndLevel.length == 1 ? chosen.defaultLevel() : level(chosen, methodAndLevel[1]);
        if (byEnding != null && byEnding != chosen) {
            throw CommandException.wrongUsage(NAME + " " + method + " must not go with the ending " + byEnding.ending()
                    + ": " + destination.name());
        }
        if (destination.isTerminal()) {
            throw CommandException.wrongUsage(
                    NAME + " must not go to a terminal; name a file with --output, or add a pipe");
        }
        return encoder -> compressed(chosen, encoder, level);
    }

    private static int level(Compression method, String text) {
        return OptionValues.integer(NAME + " " + name(method) + ":LEVEL", text, 1, method.maxLevel());
    }

    private static BlockFormat compressed(Compression method, UserEncoder encoder, int level) {
        try {
            return method.blocks(encoder, level);
        } catch (UnsupportedOperationException e) {
            throw CommandException.failed(String.valueOf(e.getMessage()));
        }
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
