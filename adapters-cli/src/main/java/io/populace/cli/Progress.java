package io.populace.cli;

import io.populace.files.ExitHook;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;

/** A progress line on a terminal: what is done, users per second, time left. Thread-safe. */
final class Progress implements AutoCloseable {

    static final long NANOS_BETWEEN_LINES = TimeUnit.MILLISECONDS.toNanos(250);

    /** Leaves room for {@code ^C}, which a terminal shows when it is typed, in 80 columns. */
    private static final int WIDTH = 76;

    /** One less than 80: some terminals start a new line after the last column. */
    private static final int CLEARED_WIDTH = 79;

    private final PrintStream terminal;
    private final long users;
    private final LongFunction<String> done;
    private final LongSupplier clock;
    private final ExitHook exitHook;
    private final long started;
    private long drawn;
    private long usersDone;
    private boolean closed;

    /**
     * Draws the first line.
     *
     * @param users the total
     * @param done says what is done when so many users are
     * @param clock nanoseconds since an arbitrary moment
     */
    Progress(PrintStream terminal, long users, LongFunction<String> done, LongSupplier clock) {
        this.terminal = terminal;
        this.users = users;
        this.done = done;
        this.clock = clock;
        exitHook = new ExitHook(this::clear); // so that the shell's prompt starts in the first column
        started = clock.getAsLong();
        draw(started);
    }

    /** A line that says how many users are done. */
    static Progress ofUsers(PrintStream terminal, long users, LongSupplier clock) {
        return new Progress(
                terminal, users, done -> String.format(Locale.ROOT, "%,d of %,d users", done, users), clock);
    }

    /** Adds users that are done. */
    synchronized void add(int more) {
        usersDone += more;
        long now = clock.getAsLong();
        if (now - drawn >= NANOS_BETWEEN_LINES) {
            draw(now);
        }
    }

    private synchronized void draw(long now) {
        if (!closed) {
            drawn = now;
            show(line((now - started) / 1e9), WIDTH);
        }
    }

    private String line(double seconds) {
        int percent = users == 0 ? 100 : (int) (100.0 * usersDone / users);
        String line = done.apply(usersDone) + " (" + percent + "%)";
        if (usersDone == 0 || seconds == 0) {
            return line;
        }
        double speed = usersDone / seconds;
        long left = Math.round((users - usersDone) / speed);
        return line
                + String.format(
                        Locale.ROOT, ", %,.0f/s, %d:%02d:%02d left", speed, left / 3600, left / 60 % 60, left % 60);
    }

    /** Replaces the line with {@code line}, cut or padded to {@code width}. */
    private void show(String line, int width) {
        String shown = line.substring(0, Math.min(width, line.length()));
        terminal.print("\r" + shown + " ".repeat(width - shown.length()));
        terminal.flush();
    }

    /** Clears the line and moves the cursor to its start. */
    private synchronized void clear() {
        if (!closed) {
            closed = true;
            show("", CLEARED_WIDTH);
            terminal.print("\r");
            terminal.flush();
        }
    }

    @Override
    public void close() {
        clear();
        exitHook.close();
    }
}
