package io.populace.embedding;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists of archives that the build writes, one list per file. */
final class Archives {

    private Archives() {}

    static List<Path> listed(String file) throws IOException {
        String classPath = Files.readString(Path.of("target", file)).strip();
        return Stream.of(classPath.split(File.pathSeparator)).map(Path::of).toList();
    }
}
