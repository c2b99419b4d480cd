package io.populace.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;

/**
 * A file that gets its name only when it is complete and on disk. It is written under a temporary name, synced and
 * renamed; then its folder is synced. If the run fails, the temporary file is removed and an old file stays.
 */
final class FileOutput implements Output {

    private final Path target;
    private final boolean replace;
    private final TemporaryFile temporary;

    private FileOutput(Path target, boolean replace) throws IOException {
        this.target = target.toAbsolutePath();
        this.replace = replace;
        temporary = TemporaryFile.beside(this.target);
    }

    /** A new file. A file that appears under its name in the meantime is not replaced. */
    static FileOutput creating(Path target) throws IOException {
        return new FileOutput(target, false);
    }

    /** A file that replaces an existing one and keeps its permissions. */
    static FileOutput replacing(Path target) throws IOException {
        FileOutput output = new FileOutput(target, true);
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

    @Override
    public void write(byte[] bytes, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        while (buffer.hasRemaining()) {
            temporary.channel().write(buffer);
        }
    }

    @Override
    public void complete() throws IOException {
        temporary.channel().force(true); // otherwise the name could reach the disk before the contents
        temporary.moveTo(target, replace);
        syncFolder(Objects.requireNonNull(target.getParent()));
    }

    /** Syncs the names in {@code folder} to disk if the system supports it. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open a folder, and some network folders cannot be synced. The contents are on disk anyway.
        }
    }

    @Override
    public void close() throws IOException {
        temporary.close();
    }
}
