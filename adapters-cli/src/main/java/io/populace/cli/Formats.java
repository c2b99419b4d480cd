package io.populace.cli;

import io.populace.domain.Excerpt;
import io.populace.generation.encoding.UserEncoder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses the format of an output: the one asked for, else by the file's ending, else the first, on a pipe. */
final class Formats {

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

    UserEncoder encoder(@Nullable String name, Destination destination, boolean pretty) {
        OutputFormat format = name == null ? byDestination(destination) : named(name);
        if (!pretty) {
            return format.encoder();
        }
        UserEncoder prettyEncoder = format.prettyEncoder();
        if (prettyEncoder == null) {
            throw CommandException.wrongUsage("--pretty must go with --format json: " + format.name());
        }
        return prettyEncoder;
    }

    private OutputFormat named(String name) {
        return formats.get(names.indexOf(OptionValues.oneOf("--format", name, names)));
    }

    private OutputFormat byDestination(Destination destination) {
        if (!destination.isFile()) {
            return formats.get(0);
        }
        String file = destination.name().toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> format.endings().stream().anyMatch(file::endsWith))
                .findFirst()
                .orElseThrow(() -> CommandException.wrongUsage("--format must be given for a file that ends in none of "
                        + endings() + ": " + Excerpt.of(destination.name())));
    }

    private String endings() {
        return String.join(
                ", ",
                formats.stream().flatMap(format -> format.endings().stream()).toList());
    }
}
