package io.populace.cli;

import java.io.FileDescriptor;
import java.lang.reflect.Method;

/** The command with a standard output that has been made non-blocking, as some programs leave one to others. */
final class NonBlockingOutput {

    private NonBlockingOutput() {}

    /** Must be run with {@code --add-opens java.base/sun.nio.ch=ALL-UNNAMED}: Java has no public way to do so. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Method configure = Class.forName("sun.nio.ch.IOUtil")
                .getDeclaredMethod("configureBlocking", FileDescriptor.class, boolean.class);
        configure.setAccessible(true);
        configure.invoke(null, FileDescriptor.out, false);
        Main.main(args);
    }
}
