package io.populace.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where {@code --output} leads: standard output, a device or named pipe, or a file.
 *
 * @param name as given
 * @param path what is opened; null for standard output
 */
record Destination(String name, @Nullable Path path) {

    static final Destination STANDARD_OUTPUT = new Destination("-", null);

    /** The device leads to a file when a shell redirects to one, and is yet no file to be refused or replaced. */
    private static final Set<String> STANDARD_OUTPUTS = Set.of(STANDARD_OUTPUT.name, "/dev/stdout");

    private static final int FILE_TYPE = 0170000; // S_IFMT of POSIX's <sys/stat.h>
    private static final int PIPE = 0010000; // S_IFIFO

    static Destination of(String name) {
        if (name.isEmpty()) {
            throw CommandException.wrongUsage("--output must be the name of a file: (empty)");
        }
        try {
            return STANDARD_OUTPUTS.contains(name) ? STANDARD_OUTPUT : new Destination(name, Path.of(name));
        } catch (InvalidPathException e) {
            throw CommandException.wrongUsage("--output must be the name of a file: " + e.getReason());
        }
    }

    boolean isStandardOutput() {
        return path == null;
    }

    /** Whether a file will be there in the end, rather than a stream that others read. */
    boolean isFile() {
        return path != null && (Files.isRegularFile(path) || !Files.exists(path));
    }

    /**
     * Opens the output.
     *
     * @param standardOutput what {@code -} stands for
     * @param force whether an existing file may be replaced
     */
    Output open(OutputStream standardOutput, boolean force) {
        if (path == null) {
            return StreamOutput.standard(standardOutput, isPipe(Path.of("/dev/stdout")));
        }
        if (Files.isDirectory(path) || name.endsWith(path.getFileSystem().getSeparator())) {
            throw CommandException.failed("--output must be a file, not a folder: " + name);
        }
        try {
            if (!isFile()) {
                return StreamOutput.opened(FileChannel.open(path, StandardOpenOption.WRITE), isPipe(path));
            }
            if (Files.exists(path)) {
                if (!force) {
                    throw alreadyExists();
                }
                return FileOutput.replacing(path.toRealPath());
            }
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw CommandException.failed("--output must not be a link that leads nowhere: " + name);
            }
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                throw CommandException.failed("--output must be in a folder that exists: " + name);
            }
            return FileOutput.creating(path);
        } catch (IOException e) {
            throw Failures.cannotWrite(name, e);
        }
    }

    private CommandException alreadyExists() {
        return CommandException.failed("--output must not exist, unless --force is given: " + name);
    }

    private static boolean isPipe(Path path) {
        try {
            return ((int) Files.getAttribute(path, "unix:mode") & FILE_TYPE) == PIPE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false; // a system without modes
        }
    }
}
