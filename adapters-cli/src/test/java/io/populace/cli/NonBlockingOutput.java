package io.populace.cli;

import java.io.FileDescriptor;
import java.lang.reflect.Method;

/** Runs the command with non-blocking standard output, which some programs leave to others. */
final class NonBlockingOutput {

    private NonBlockingOutput() {}

    /** Needs {@code --add-opens java.base/sun.nio.ch=ALL-UNNAMED}, because Java has no public API for this. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Method configure = Class.forName("sun.nio.ch.IOUtil")
                .getDeclaredMethod("configureBlocking", FileDescriptor.class, boolean.class);
        configure.setAccessible(true);
        configure.invoke(null, FileDescriptor.out, false);
        Main.main(args);
    }
}
