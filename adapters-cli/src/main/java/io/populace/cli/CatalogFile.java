package io.populace.cli;

import io.populace.domain.Catalog;
import io.populace.json.CatalogReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the file that {@code --catalog} names. */
final class CatalogFile {

    private CatalogFile() {}

    static Catalog read(Path file) {
        if (file.toString().isEmpty()) {
            throw CommandException.wrongUsage("--catalog must be the name of a file: (empty)");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return CatalogReader.read(in);
        } catch (IOException e) {
            throw CommandException.wrongUsage("--catalog " + file + ": " + Failures.reason(e));
        }
    }
}
