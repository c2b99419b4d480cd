package io.populace.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs the command with the streams of the process. */
public final class Main {

    private Main() {}

    /** Runs the command given by {@code args} and exits with its code: 0 done, 1 failed, 2 wrong usage. */
    public static void main(String[] args) {
        // Not System.out, which hides write errors.
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(out, err, Terminal.isTerminal(Path.of("/dev/stderr")));
        System.exit(CompositionRoot.cli(terminal, System.in).run(args));
    }
}
