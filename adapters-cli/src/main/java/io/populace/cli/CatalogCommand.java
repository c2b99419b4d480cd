package io.populace.cli;

import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.json.CatalogWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the built-in catalog. */
final class CatalogCommand {

    private final OutputStream out;

    CatalogCommand(OutputStream out) {
        this.out = out;
    }

    CommandSpec spec() {
        return CommandSpecs.printing(
                "catalog",
                this::print,
                List.of(),
                "Prints the built-in catalog as JSON: a starting point for your own.");
    }

    private int print() throws IOException {
        CatalogWriter.write(BuiltInCatalog.load(), out);
        return 0;
    }
}
