package io.populace.cli;

import io.populace.domain.Excerpt;
import io.populace.files.Compression;
import io.populace.files.FileProblem;
import io.populace.inspect.Inspection;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of users, or standard input.
 *
 * @param path null for standard input
 */
record InspectedFile(@Nullable Path path) {

    private static final String STANDARD_INPUT = "-";

    /** The file named on the command line. */
    static InspectedFile named(String name) {
        return new InspectedFile(name.equals(STANDARD_INPUT) ? null : OptionValues.path("FILE", name));
    }

    boolean isStandardInput() {
        return path == null;
    }

    /** Adds the file to a population; decompresses it if its first bytes say so, whatever its name. */
    void addTo(Inspection inspection, InputStream standardInput) {
        try (BufferedInputStream in =
                new BufferedInputStream(path == null ? standardInput : Files.newInputStream(path))) {
            BinaryFormat binary = BinaryFormat.of(in);
            Compression compression = binary == null ? null : binary.compression();
            if (compression == null) {
                addContents(in, inspection);
            } else {
                addCompressed(compression, in, inspection);
            }
        } catch (IOException e) {
            throw cannotRead(FileProblem.of(e));
        } catch (UnsupportedOperationException e) {
            throw cannotRead(String.valueOf(e.getMessage()));
        }
    }

    private void addCompressed(Compression compression, InputStream in, Inspection inspection) throws IOException {
        try (BufferedInputStream contents = new BufferedInputStream(compression.decompress(in))) {
            addContents(contents, inspection);
        }
    }

    private void addContents(BufferedInputStream in, Inspection inspection) throws IOException {
        BinaryFormat binary = BinaryFormat.of(in);
        if (binary != null) {
            throw CommandException.failed(binary.advice(shown(), path == null ? "" : shown(), "populace inspect -"));
        }
        inspection.add(name(), in);
    }

    private CommandException cannotRead(String reason) {
        return CommandException.failed("FILE cannot be read: " + shown() + " (" + reason + ")");
    }

    private String name() {
        return path == null ? "standard input" : path.toString();
    }

    private String shown() {
        return Excerpt.of(name());
    }
}
