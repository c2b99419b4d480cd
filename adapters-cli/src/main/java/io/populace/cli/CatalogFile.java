package io.populace.cli;

import io.populace.domain.Catalog;
import io.populace.domain.Excerpt;
import io.populace.files.FileProblem;
import io.populace.json.CatalogReader;
import io.populace.json.MalformedCatalogException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A catalog in a file.
 *
 * @param option what names it: {@code --catalog}
 * @param name as errors show it
 * @param path null for standard input
 */
record CatalogFile(String option, String name, @Nullable Path path) {

    static final String STANDARD_INPUT = "-";

    /** The file named by a value of {@code option}. */
    static CatalogFile of(String option, String value) {
        if (value.equals(STANDARD_INPUT)) {
            return new CatalogFile(option, "standard input", null);
        }
        return new CatalogFile(option, Excerpt.of(value), OptionValues.path(option, value));
    }

    /**
     * Reads the catalog. A file that cannot be read is a failure; wrong contents are wrong usage.
     *
     * @param reader a command that would read it from standard input, for advice
     */
    Catalog read(InputStream standardInput, String reader) {
        try (InputStream in = path == null ? standardInput : Files.newInputStream(path)) {
            BufferedInputStream contents = new BufferedInputStream(in);
            BinaryFormat binary = BinaryFormat.of(contents);
            if (binary != null) {
                throw CommandException.wrongUsage(option + " " + binary.advice(name, path == null ? "" : name, reader));
            }
            return CatalogReader.read(contents);
        } catch (MalformedCatalogException e) {
            throw wrong(e);
        } catch (IOException e) {
            throw CommandException.failed(option + " cannot be read: " + name + " (" + FileProblem.of(e) + ")");
        }
    }

    /** Reports wrong contents. */
    CommandException wrong(Exception e) {
        return CommandException.wrongUsage(option + " " + name + ": " + e.getMessage());
    }
}
