package io.populace.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
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

    /** Endings of compressed files and of archives, as gzip, zstd and the like give them. */
    private static final Set<String> COMPRESSED = Set.of(
            "7z", "br", "bz2", "gz", "lz", "lz4", "lzma", "lzo", "snappy", "sz", "tar", "tbz2", "tgz", "txz", "tzst",
            "xz", "z", "zip", "zst");

    static Destination of(String name) {
        if (STANDARD_OUTPUTS.contains(name)) {
            return STANDARD_OUTPUT;
        }
        return new Destination(name, OptionValues.path("--output", name)).requireUncompressed();
    }

    /** Plain text in a file called {@code users.gz} would break whoever reads it. A pipe of that name is no such file. */
    private Destination requireUncompressed() {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (name.contains(".") && COMPRESSED.contains(ending.toLowerCase(Locale.ROOT)) && isFile()) {
            throw CommandException.wrongUsage("--output must not end in ." + ending
                    + ", because compression is not supported; pipe it: populace generate ... | gzip >"
                    + " users.ndjson.gz");
        }
        return this;
    }

    boolean isStandardOutput() {
        return path == null;
    }

    /** Whether a file will be there in the end, rather than a stream that others read. */
    boolean isFile() {
        return path != null && (Files.isRegularFile(path) || !Files.exists(path));
    }

    /** Whether users will appear on a terminal, where progress would be drawn between them. */
    boolean isTerminal() {
        return Terminal.isTerminal(path == null ? Path.of("/dev/stdout") : path);
    }

    /**
     * Opens the output.
     *
     * @param standardOutput what {@code -} stands for
     * @param force whether an existing file may be replaced
     */
    Output open(OutputStream standardOutput, boolean force) {
        if (path == null) {
            return StreamOutput.standard(standardOutput);
        }
        if (Files.isDirectory(path) || name.endsWith(path.getFileSystem().getSeparator())) {
            throw CommandException.failed("--output must be a file, not a folder: " + name);
        }
        try {
            if (!isFile()) {
                return StreamOutput.opened(FileChannel.open(path, StandardOpenOption.WRITE));
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
}
