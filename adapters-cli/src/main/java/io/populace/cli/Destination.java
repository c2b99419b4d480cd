package io.populace.cli;

import io.populace.files.AtomicFile;
import io.populace.files.Compression;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The target of {@code --output}: standard output, a device or named pipe, a file, or a folder.
 *
 * @param name as given
 * @param path what is opened; null for standard output
 */
record Destination(String name, @Nullable Path path) {

    static final Destination STANDARD_OUTPUT = new Destination("-", null);

    /** Includes the device: under a redirection it resolves to a file, which must be neither refused nor replaced. */
    private static final Set<String> STANDARD_OUTPUTS = Set.of(STANDARD_OUTPUT.name, "/dev/stdout");

    /** File name endings of archivers and of compressors other than those of {@link Compression}. */
    private static final Set<String> UNSUPPORTED = Set.of(
            "7z", "br", "bz2", "lz", "lz4", "lzma", "lzo", "snappy", "sz", "tar", "tbz2", "tgz", "txz", "tzst", "xz",
            "z", "zip");

    static Destination of(String name) {
        if (STANDARD_OUTPUTS.contains(name)) {
            return STANDARD_OUTPUT;
        }
        return new Destination(name, OptionValues.path("--output", name)).requireSupported();
    }

    /** Plain text in a file called {@code users.xz} would mislead its readers. A pipe may have such a name. */
    private Destination requireSupported() {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (name.contains(".") && UNSUPPORTED.contains(ending.toLowerCase(Locale.ROOT)) && isFile()) {
            throw CommandException.wrongUsage("--output must not end in ." + ending
                    + ", because only .gz and .zst are supported; pipe it: populace generate ... | xz >"
                    + " users.ndjson.xz");
        }
        return this;
    }

    boolean isStandardOutput() {
        return path == null;
    }

    /** Whether the output is a folder of parts. */
    boolean isFolder() {
        return path != null && name.endsWith(path.getFileSystem().getSeparator());
    }

    /** Whether the output becomes a regular file, rather than a folder, a pipe or a device. */
    boolean isFile() {
        return path != null && !isFolder() && (Files.isRegularFile(path) || !Files.exists(path));
    }

    /** The compression that the ending of the file's name stands for; null if it is none, or if this is not a file. */
    @Nullable
    Compression compression() {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return Stream.of(Compression.values())
                .filter(compression -> lowerCase.endsWith(compression.ending()) && isFile())
                .findFirst()
                .orElse(null);
    }

    /** The name without the ending of its compression. */
    String uncompressedName() {
        Compression compression = compression();
        return compression == null
                ? name
                : name.substring(0, name.length() - compression.ending().length());
    }

    /** Whether users go to a terminal, where progress would mix with them. */
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
        if (Files.isDirectory(path)) {
            throw CommandException.failed("--output is a folder; end its name with / to write parts into it: " + name);
        }
        try {
            if (!isFile()) {
                return StreamOutput.opened(FileChannel.open(path, StandardOpenOption.WRITE));
            }
            if (Files.exists(path)) {
                if (!force) {
                    throw alreadyExists();
                }
                return new FileOutput(AtomicFile.replacing(path.toRealPath()));
            }
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw CommandException.failed("--output is a dangling symbolic link: " + name);
            }
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                throw CommandException.failed("--output must be in an existing folder: " + name);
            }
            return new FileOutput(AtomicFile.creating(path));
        } catch (IOException e) {
            throw Failures.cannotWrite(name, e);
        }
    }

    private CommandException alreadyExists() {
        return CommandException.failed("--output already exists; add --force to replace it: " + name);
    }
}
