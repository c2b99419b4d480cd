package io.populace.cli;

import static java.util.stream.Collectors.joining;

import io.populace.domain.Excerpt;
import io.populace.generation.encoding.BlockFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The formats to choose from; the first is the default where a file name does not decide. */
final class Formats {

    private static final Set<String> OF_EVERY_FORMAT = Set.of(FormatChoice.FORMAT, FormatChoice.FIELDS);

    private final List<OutputFormat> formats;
    private final List<String> names;

    Formats(List<OutputFormat> formats) {
        this.formats = formats;
        names = formats.stream().map(OutputFormat::name).toList();
    }

    /** The names of all formats, in order. */
    List<String> names() {
        return names;
    }

    /** Names and descriptions, for help. */
    String description() {
        return formats.stream()
                .map(format -> format.name() + " (" + format.description() + ")")
                .collect(joining(", "));
    }

    /**
     * The name of a format.
     *
     * @param name the format asked for; null to choose by the destination
     * @throws CommandException if there is no such format
     */
    String name(@Nullable String name, Destination destination) {
        return name == null ? byDestination(destination).name() : named(name).name();
    }

    /** The format of {@code choice}. */
    OutputFormat format(FormatChoice choice) {
        return named(choice.required(FormatChoice.FORMAT));
    }

    /**
     * The outputs of a format.
     *
     * @param compression a choice of {@link CompressOption}, or null
     * @throws CommandException if there is no such format, or it does not take one of the options or its value
     */
    BlockFormat blocks(FormatChoice choice, @Nullable String compression) {
        OutputFormat format = format(choice);
        for (String option : choice.values().keySet()) {
            requireTaken(option, format);
        }
        try {
            return format.factory().blocks(choice, compression);
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage("--format " + format.name() + ": " + e.getMessage());
        }
    }

    private void requireTaken(String option, OutputFormat format) {
        if (!OF_EVERY_FORMAT.contains(option) && !format.options().contains(option)) {
            String takers = formats.stream()
                    .filter(other -> other.options().contains(option))
                    .map(OutputFormat::name)
                    .collect(joining(" or "));
            throw CommandException.wrongUsage(
                    option + " must go with --format " + takers + ": the format is " + format.name());
        }
    }

    private OutputFormat named(String name) {
        return formats.get(names.indexOf(OptionValues.oneOf("--format", name, names)));
    }

    private OutputFormat byDestination(Destination destination) {
        if (!destination.isFile()) {
            return formats.get(0);
        }
        String file = destination.uncompressedName().toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> format.endings().stream().anyMatch(file::endsWith))
                .findFirst()
                .orElseThrow(
                        () -> CommandException.wrongUsage("--format must be given unless the file name ends in one of "
                                + endings() + ": " + Excerpt.of(destination.name())));
    }

    private String endings() {
        return formats.stream().flatMap(format -> format.endings().stream()).collect(joining(", "));
    }
}
