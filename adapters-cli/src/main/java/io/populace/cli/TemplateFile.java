package io.populace.cli;

import io.populace.domain.Excerpt;
import io.populace.files.FileProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The template that {@code --template} names.
 *
 * @param name as errors show it
 * @param path what is read; null for standard input
 */
record TemplateFile(String name, @Nullable Path path) {

    private static final String STANDARD_INPUT = "-";

    /** A megabyte: a thousand times a long record. */
    private static final int MAX_BYTES = 1_000_000;

    /** The file named by a value of the option. */
    static TemplateFile of(String value) {
        if (value.equals(STANDARD_INPUT)) {
            return new TemplateFile("standard input", null);
        }
        return new TemplateFile(Excerpt.of(value), OptionValues.path("--template", value));
    }

    /** Reads the text. A file that cannot be read is a failure; wrong contents are wrong usage. */
    String read(InputStream standardInput) {
        byte[] bytes;
        try (InputStream in = path == null ? standardInput : Files.newInputStream(path)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw CommandException.failed("--template cannot be read: " + name + " (" + FileProblem.of(e) + ")");
        }
        if (bytes.length > MAX_BYTES) {
            throw wrong(name, "must have at most 1 MB");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw wrong(name, "must be UTF-8");
        }
    }

    /** Says what is wrong with the contents of a template. */
    static CommandException wrong(String name, String problem) {
        return CommandException.wrongUsage("--template " + name + ": " + problem);
    }
}
