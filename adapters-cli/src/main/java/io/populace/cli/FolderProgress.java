package io.populace.cli;

import io.populace.generation.engine.PartListener;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Counts what is done to the parts of a folder, and shows it on a terminal. Thread-safe. */
final class FolderProgress implements PartListener, AutoCloseable {

    private final int parts;
    private final AtomicInteger partsDone = new AtomicInteger();
    private final AtomicLong usersDone = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final @Nullable Progress line;
    private final long started = System.nanoTime();

    /**
     * A count from zero.
     *
     * @param users how many users the parts have
     */
    FolderProgress(RunReport report, int parts, long users) {
        this.parts = parts;
        line = report.showsProgress()
                ? new Progress(report.terminal().err(), users, done -> done(), System::nanoTime)
                : null;
    }

    private String done() {
        return String.format(Locale.ROOT, "%,d of %,d parts, %,.1f MB", partsDone.get(), parts, bytes.get() / 1e6);
    }

    @Override
    public void made(int users, int length) {
        usersDone.addAndGet(users);
        bytes.addAndGet(length);
        if (line != null) {
            line.add(users);
        }
    }

    @Override
    public void finished(int part) {
        partsDone.incrementAndGet();
    }

    long users() {
        return usersDone.get();
    }

    long bytes() {
        return bytes.get();
    }

    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    /** What was done, in a line. */
    String summary() {
        return RunReport.rate(users(), bytes(), seconds());
    }

    @Override
    public void close() {
        if (line != null) {
            line.close();
        }
    }
}
