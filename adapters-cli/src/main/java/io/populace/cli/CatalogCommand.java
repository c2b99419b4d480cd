package io.populace.cli;

import io.populace.json.CatalogWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the built-in catalog. */
final class CatalogCommand {

    private final OutputStream out;
    private final Catalogs catalogs;

    CatalogCommand(OutputStream out, Catalogs catalogs) {
        this.out = out;
        this.catalogs = catalogs;
    }

    CommandSpec spec() {
        return CommandSpecs.printing(
                "catalog", this::print, List.of(), "Prints the built-in catalog as JSON, to start your own from.");
    }

    private int print() throws IOException {
        CatalogWriter.write(catalogs.builtIn().get(), out);
        return 0;
    }
}
