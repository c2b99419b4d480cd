package io.populace.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test that runs scripts in a folder of its own. In them, {@code populace} is a process of the released jar. */
abstract class JarTest {

    /**
     * {@code populace} replaces its subshell. A build in the background ignores SIGINT, and its child processes inherit that,
     * so {@code env} resets it where it can. {@code await} repeats a command until it succeeds, for at most 100 seconds, and
     * with a low priority: what it waits for needs the processor.
     */
    private static final String FUNCTIONS = """
            SIGNALS='env --default-signal=INT'; $SIGNALS true 2> /dev/null || SIGNALS=
            populace() {
                exec $SIGNALS "$JAVA" $JAVA_FLAGS $SHORT_RUN -XX:SharedArchiveFile="$ARCHIVE" -jar "$JAR" "$@"
            }
            await() {
                (
                    renice -n 10 -p "$BASHPID" > /dev/null 2>&1
                    end=$((SECONDS + 100))
                    until "$@"; do
                        ((SECONDS < end)) || { echo "gave up: $*" >&2; exit 99; }
                    done
                ) || exit
            }
            writing() { compgen -G '.populace-*.tmp' > /dev/null && [ -s .populace-*.tmp ]; }
            """;

    /**
     * The classes of a start, as the launcher keeps them: a start takes half the processor time. Each JVM of the tests makes
     * one. -Xlog:disable, as newer JDKs print it if other flags keep them from using the archive.
     */
    private static final Path ARCHIVE = Path.of(
                    "target", "populace-" + ProcessHandle.current().pid() + ".jsa")
            .toAbsolutePath();

    @TempDir
    Path folder = Path.of("");

    Shell shell = shell(folder);

    @BeforeAll
    static void archiveClasses() throws IOException, InterruptedException {
        shell(Path.of("target"))
                .run("[ -e \"$ARCHIVE\" ] || "
                        + "\"$JAVA\" $SHORT_RUN -XX:ArchiveClassesAtExit=\"$ARCHIVE\" -jar \"$JAR\" "
                        + "generate -n 1 -s 1");
    }

    @BeforeEach
    void openShell() {
        shell = shell(folder);
    }

    private static Shell shell(Path folder) {
        String jar = Path.of("target", "populace.jar").toAbsolutePath().toString();
        String programs = Path.of("target", "test-classes").toAbsolutePath().toString();
        Map<String, String> environment = Map.of(
                "JAVA",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "SHORT_RUN",
                "-Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
                "JAR",
                jar,
                "CLASS_PATH",
                jar + File.pathSeparator + programs,
                "ARCHIVE",
                ARCHIVE.toString());
        return new Shell(folder, environment, FUNCTIONS);
    }
}
