package io.populace.cli;

import java.io.ByteArrayOutputStream;

/** Runs the command while the JVM is already exiting, because a signal can come at any moment. */
final class EndingProcess {

    private EndingProcess() {}

    public static void main(String[] args) {
        Terminal terminal = new Terminal(new ByteArrayOutputStream(), System.err, true);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> System.out.println(
                        CompositionRoot.cli(terminal, System.in).run(args))));
    }
}
