package io.populace.cli;

import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.json.CatalogWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the built-in catalog. */
@Command(
        name = "catalog",
        description = "Prints the built-in catalog: a starting point for one of your own.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true)
final class CatalogCommand implements Callable<Integer> {

    private final OutputStream out;

    CatalogCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        CatalogWriter.write(BuiltInCatalog.load(), out);
        return 0;
    }
}
