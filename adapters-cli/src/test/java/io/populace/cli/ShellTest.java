package io.populace.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test that runs scripts in a folder of its own. */
abstract class ShellTest {

    @TempDir
    Path folder = Path.of("");

    Shell shell = new Shell(folder);

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }
}
