package io.populace.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.HexFormat;
import java.util.SplittableRandom;

/**
 * A file that appears under its own name only when it is whole: it is written beside it under a temporary name, and
 * moved. If the run fails, or the process is told to end, the temporary file goes and an old one stays.
 */
final class FileOutput implements Output {

    private final Path target;
    private final Path temporary;
    private final boolean replace;
    private final FileChannel channel;
    private final Thread removeOnExit = new Thread(this::remove);

    private FileOutput(Path target, boolean replace) throws IOException {
        this.target = target.toAbsolutePath();
        this.replace = replace;
        // A name of its own length: the target's name may already be as long as names can be.
        String suffix = HexFormat.of().toHexDigits(new SplittableRandom().nextLong());
        temporary = this.target.resolveSibling(".populace-" + suffix + ".tmp");
        Runtime.getRuntime().addShutdownHook(removeOnExit); // first, so that a signal finds no file without it
        channel = FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    }

    /** A file that must not exist when it is complete either: one that has appeared meanwhile is not replaced. */
    static FileOutput creating(Path target) throws IOException {
        return new FileOutput(target, false);
    }

    /** A file that takes the place and the permissions of an existing one. */
    static FileOutput replacing(Path target) throws IOException {
        FileOutput output = new FileOutput(target, true);
        PosixFileAttributeView permissions = Files.getFileAttributeView(output.temporary, PosixFileAttributeView.class);
        if (permissions != null) {
            permissions.setPermissions(Files.getPosixFilePermissions(target));
        }
        return output;
    }

    @Override
    public void write(byte[] bytes, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public void complete() throws IOException {
        channel.close();
        if (replace) {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        try {
            Files.createLink(target, temporary); // in one step, and only if there is no such file
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (Files.exists(target)) {
                throw e;
            }
            Files.move(temporary, target); // a file system without links
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(removeOnExit);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook at work.
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // Its folder has gone, or may no longer be written to: there is nobody to tell and nothing to be done.
        }
    }
}
