package io.populace.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A file that gets its name only when it is complete and on disk. It is written under a temporary name, synced and
 * renamed; then its folder is synced. If it is closed before, or the process is interrupted, the temporary file is removed
 * and an old file stays. If the process is killed, the next run to the same file removes it.
 *
 * <p>Not thread-safe.
 */
public final class AtomicFile implements Closeable {

    private final Path target;
    private final boolean replace;
    private final TemporaryFile temporary;

    private AtomicFile(Path target, boolean replace) throws IOException {
        this.target = target.toAbsolutePath();
        this.replace = replace;
        temporary = TemporaryFile.beside(this.target);
    }

    /**
     * A new file. A file that appears under its name in the meantime is not replaced.
     *
     * @throws IOException if it cannot be created
     * @throws ProcessEndingException if the process is exiting
     */
    public static AtomicFile creating(Path target) throws IOException {
        removeLeftovers(target);
        return among(target);
    }

    /** The same for a folder from which leftovers have been removed. */
    static AtomicFile among(Path target) throws IOException {
        return new AtomicFile(target, false);
    }

    private static void removeLeftovers(Path target) {
        TemporaryFile.removeLeftovers(
                folder(target.toAbsolutePath()), () -> Stream.of(String.valueOf(target.getFileName())));
    }

    private static Path folder(Path target) {
        return Objects.requireNonNull(target.getParent());
    }

    /**
     * A file that replaces an existing one and keeps its permissions.
     *
     * @throws IOException if it cannot be created
     * @throws ProcessEndingException if the process is exiting
     */
    public static AtomicFile replacing(Path target) throws IOException {
        removeLeftovers(target);
        return replacingAmong(target);
    }

    /** The same for a folder from which leftovers have been removed. */
    static AtomicFile replacingAmong(Path target) throws IOException {
        AtomicFile output = new AtomicFile(target, true);
        try {
            output.copyPermissions();
        } catch (IOException e) {
            output.close();
            throw e;
        }
        return output;
    }

    private void copyPermissions() throws IOException {
        PosixFileAttributeView permissions = Files.getFileAttributeView(temporary.path(), PosixFileAttributeView.class);
        if (permissions != null) {
            permissions.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    /** Appends {@code bytes} from 0 to {@code length}. */
    public void write(byte[] bytes, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        while (buffer.hasRemaining()) {
            temporary.channel().write(buffer);
        }
    }

    /**
     * Gives the file its name.
     *
     * @throws java.nio.file.FileAlreadyExistsException if a new file's name is taken
     * @throws IOException if the file cannot be synced or renamed; it does not appear then
     * @throws ProcessEndingException if the process is exiting
     */
    public void complete() throws IOException {
        temporary.channel().force(true); // otherwise the name could reach the disk before the contents
        temporary.moveTo(target, replace);
        syncFolder(folder(target));
    }

    /** Syncs the names in {@code folder} to disk if the system supports it. */
    static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open a folder, and some network folders cannot be synced. The contents are on disk anyway.
        }
    }

    /** Removes the file unless it is complete. */
    @Override
    public void close() throws IOException {
        temporary.close();
    }
}
