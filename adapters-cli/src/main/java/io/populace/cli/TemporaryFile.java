package io.populace.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file in the folder of a target, which becomes the target once it is complete.
 *
 * <p>It is removed when it is closed, or when the process is told to end. A process that is killed cannot remove it. So its
 * name says which target it is for, and its process keeps it locked: the next run to that target removes those that
 * nobody has locked.
 */
final class TemporaryFile implements Closeable {

    /** Names of the files of this process. To open and close one of them would release its lock. */
    private static final Set<String> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final ExitHook exitHook;
    private final FileChannel channel;
    private boolean removed;

    private TemporaryFile(Path path) throws IOException {
        this.path = path;
        HELD.add(name(path));
        exitHook = new ExitHook(this::remove); // before there is a file, so that a signal finds no file without it
        try {
            channel = create();
        } catch (IOException | RuntimeException e) {
            release();
            throw e;
        }
    }

    /** Makes a file for {@code target}, an absolute path, and removes what killed runs to it have left. */
    static TemporaryFile beside(Path target) throws IOException {
        String prefix = prefix(target);
        removeLeftovers(Objects.requireNonNull(target.getParent()), prefix);
        while (true) {
            String suffix = HexFormat.of().toHexDigits(new SplittableRandom().nextLong());
            TemporaryFile file = new TemporaryFile(target.resolveSibling(prefix + suffix + ".tmp"));
            if (file.lock()) {
                return file;
            }
            file.close();
        }
    }

    /** The same for each run to {@code target}, and short: the target's name may be as long as names can be. */
    private static String prefix(Path target) {
        return ".populace-" + HexFormat.of().toHexDigits(name(target).hashCode()) + "-";
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static void removeLeftovers(Path folder, String prefix) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, prefix + "*.tmp")) {
            for (Path file : files) {
                if (!HELD.contains(name(file)) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    removeUnlessLocked(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // A folder that cannot be listed: leftovers stay.
        }
    }

    /** A shared lock is enough to see that nobody has an exclusive one, and a file that can only be read allows it. */
    private static void removeUnlessLocked(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            if (lock != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UnsupportedOperationException | OverlappingFileLockException e) {
            // It belongs to another user, its file system has no locks, or another run is removing it: it stays.
        }
    }

    private synchronized FileChannel create() throws IOException {
        if (removed) {
            throw new ProcessEndingException();
        }
        return FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    }

    /** Returns false if another run has taken the file for a leftover, in the moment before it was locked. */
    private boolean lock() {
        try {
            return channel.tryLock() != null && Files.exists(path);
        } catch (IOException | UnsupportedOperationException e) {
            return true; // a file system without locks, where no run can take a file for a leftover
        }
    }

    Path path() {
        return path;
    }

    FileChannel channel() {
        return channel;
    }

    /**
     * Gives the file the name {@code target}, in one step.
     *
     * @param replace whether it takes the place of an existing file
     * @throws ProcessEndingException if the file has been removed because the process is ending
     */
    synchronized void moveTo(Path target, boolean replace) throws IOException {
        if (removed) {
            throw new ProcessEndingException();
        }
        if (replace) {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        } else {
            moveToNewName(target);
        }
        remove();
    }

    private void moveToNewName(Path target) throws IOException {
        try {
            Files.createLink(target, path); // unlike a move, fails if the target exists
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (Files.exists(target)) {
                throw e;
            }
            Files.move(path, target); // a file system without links
        }
    }

    @Override
    public void close() throws IOException {
        try {
            remove();
            channel.close(); // keeps the lock until the file has gone
        } finally {
            release();
        }
    }

    private void release() {
        exitHook.close();
        HELD.remove(name(path));
    }

    private synchronized void remove() {
        if (removed) {
            return;
        }
        removed = true;
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // Its folder has gone, or may no longer be written to: nothing can be done, and there is nobody to tell.
        }
    }
}
