package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCompilerTest {

    @Test
    void writesTheSameBytesInAnyLocaleTimeZoneAndEncoding(@TempDir Path folder)
            throws IOException, InterruptedException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Asia/Tokyo",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LexiconCompiler.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, jvm.waitFor(), said);

        Path compiled = folder.resolve("io/populace/generation/lexicon");
        try (Stream<Path> files = Files.list(compiled)) {
            assertEquals(
                    Set.of("de.lexicon", "nl.lexicon", "en-GB.lexicon", "en-US.lexicon"),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
        for (String locale : BundledLexicons.LOCALES) {
            assertArrayEquals(bundled(locale), Files.readAllBytes(compiled.resolve(locale + ".lexicon")), locale);
        }
    }

    private static byte[] bundled(String locale) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(LexiconCompiler.class.getResourceAsStream(locale + ".lexicon"), locale)) {
            return in.readAllBytes();
        }
    }
}
