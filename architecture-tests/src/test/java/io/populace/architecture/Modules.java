package io.populace.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The modules of a checkout with the sizes of their sources. */
final class Modules {

    private Modules() {}

    /** The production code of one module. */
    record Row(String name, long files, long lines) {}

    static List<Row> in(Path checkout) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> folders = Files.list(checkout).sorted()) {
            for (Path module : folders.toList()) {
                Path sources = module.resolve("src/main/java");
                if (Files.isDirectory(sources)) {
                    rows.add(row(module, sources));
                }
            }
        }
        return rows;
    }

    private static Row row(Path module, Path sources) throws IOException {
        long files = 0;
        long lines = 0;
        try (Stream<Path> tree = Files.walk(sources)) {
            for (Path file :
                    tree.filter(path -> path.toString().endsWith(".java")).toList()) {
                files++;
                lines += Files.readAllLines(file).size();
            }
        }
        return new Row(String.valueOf(module.getFileName()), files, lines);
    }
}
