package io.populace.generation.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles the built-in catalog to a resource that is read faster than its source; runs in the build. */
final class CatalogCompiler {

    private CatalogCompiler() {}

    /** Writes the resource below the folder of classes {@code args[0]}. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0], CatalogCompiler.class.getPackageName().split("\\.", -1));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(BuiltInCatalog.RESOURCE), CatalogFormat.write(CatalogSource.read()));
    }
}
