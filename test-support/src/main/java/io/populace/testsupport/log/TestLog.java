package io.populace.testsupport.log;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Prints lines with a time stamp and a level.
 *
 * <p>Each call prints all its lines at once, so that tests in parallel do not mix their lines.
 */
final class TestLog {

    private static final DateTimeFormatter TIME_STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT);
    private static final String SEPARATOR = "-".repeat(100);

    private final PrintStream out;
    private final Clock clock;

    TestLog(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    void info(String message) {
        out.println(line("INFO ", message));
    }

    void warn(String message) {
        out.println(line("WARN ", message));
    }

    void error(String message, @Nullable Throwable cause) {
        out.println(line("ERROR", message) + (cause == null ? "" : System.lineSeparator() + stackTrace(cause)));
    }

    void separator() {
        out.println(SEPARATOR);
    }

    private String line(String level, String message) {
        return LocalDateTime.now(clock).format(TIME_STAMP) + " " + level + " " + message;
    }

    private static String stackTrace(Throwable cause) {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text, true));
        return text.toString().stripTrailing();
    }
}
