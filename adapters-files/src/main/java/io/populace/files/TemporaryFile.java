package io.populace.files;

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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A file beside a target, which becomes the target once it is complete.
 *
 * <p>It is removed when it is closed or the process is interrupted. A killed process cannot remove it. So its name contains
 * a hash of the target's name, and its process keeps it locked: the next run with that target removes the files that
 * are not locked.
 */
final class TemporaryFile implements Closeable {

    private static final String START = ".populace-";
    private static final String ENDING = ".tmp";

    /** The files of this process by name. Opening and closing one of them would release its lock. */
    private static final Set<String> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final ExitHook exitHook;
    private final FileChannel channel;
    private boolean removed;

    private TemporaryFile(Path path) throws IOException {
        this.path = path;
        HELD.add(name(path));
        exitHook = new ExitHook(this::remove); // before the file exists, so that a signal at any moment removes it
        try {
            channel = create();
        } catch (IOException | RuntimeException e) {
            release();
            throw e;
        }
    }

    /** Creates a file for {@code target}, an absolute path. */
    static TemporaryFile beside(Path target) throws IOException {
        while (true) {
            String suffix = HexFormat.of().toHexDigits(new SplittableRandom().nextLong());
            TemporaryFile file = new TemporaryFile(target.resolveSibling(prefix(name(target)) + suffix + ENDING));
            if (file.lock()) {
                return file;
            }
            file.close();
        }
    }

    /** The same for every run with {@code target}. Short, because the target's name may have the maximum length. */
    private static String prefix(String target) {
        return START + HexFormat.of().toHexDigits(target.hashCode()) + "-";
    }

    /** Whether {@code name} is that of a file for {@code target}. */
    static boolean isFor(String target, String name) {
        return name.startsWith(prefix(target)) && name.endsWith(ENDING);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /**
     * Removes the files that killed runs left.
     *
     * @param targets the names of the targets in {@code folder}; other runs may be writing other targets
     */
    static void removeLeftovers(Path folder, Supplier<Stream<String>> targets) {
        List<Path> files = leftovers(folder);
        if (!files.isEmpty()) { // a folder may have a million targets, but seldom a leftover
            targets.get()
                    .flatMap(target -> files.stream().filter(file -> isFor(target, name(file))))
                    .forEach(TemporaryFile::removeUnlessLocked);
        }
    }

    private static List<Path> leftovers(Path folder) {
        List<Path> leftovers = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, START + "*" + ENDING)) {
            for (Path file : files) {
                if (!HELD.contains(name(file)) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    leftovers.add(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // The folder cannot be listed: old files stay.
        }
        return leftovers;
    }

    /** A shared lock is enough to detect an exclusive one, and works on read-only files. */
    private static void removeUnlessLocked(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            if (lock != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UnsupportedOperationException | OverlappingFileLockException e) {
            // Another user owns it, the file system has no locks, or another run is removing it: it stays.
        }
    }

    private synchronized FileChannel create() throws IOException {
        if (removed) {
            throw new ProcessEndingException();
        }
        return FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    }

    /** Returns false if another run removed the file before it was locked. */
    private boolean lock() {
        try {
            return channel.tryLock() != null && Files.exists(path);
        } catch (IOException | UnsupportedOperationException e) {
            return true; // a file system without locks, where no run removes the files of another
        }
    }

    Path path() {
        return path;
    }

    FileChannel channel() {
        return channel;
    }

    /**
     * Renames the file to {@code target} atomically.
     *
     * @param replace whether to replace an existing file
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
            channel.close(); // releases the lock only after the file is gone
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
            // The folder is gone or read-only: nothing can be done, and nobody can be told.
        }
    }
}
