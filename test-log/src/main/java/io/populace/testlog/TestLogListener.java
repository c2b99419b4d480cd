package io.populace.testlog;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Tells on standard output which tests run and how each ends.
 *
 * <p>JUnit finds it by itself on the class path. It is quiet unless the system property {@code populace.testlog} is
 * {@code true}, so that an IDE, which has a view of its own, shows nothing twice.
 */
public final class TestLogListener implements TestExecutionListener {

    private static final String SWITCH = "populace.testlog";

    private final boolean on;
    private final TestLog log;
    private final Clock clock;

    /** What was started: its full name, and when. A parent is always started before its children. */
    private final Map<UniqueId, Started> started = new ConcurrentHashMap<>();

    /** Logs to standard output as it is now, whatever a test may put in its place later. */
    public TestLogListener() {
        this(Boolean.getBoolean(SWITCH), System.out, Clock.system(ZoneId.systemDefault()));
    }

    TestLogListener(boolean on, PrintStream out, Clock clock) {
        this.on = on;
        this.log = new TestLog(out, clock);
        this.clock = clock;
    }

    @Override
    public void executionStarted(TestIdentifier identifier) {
        if (!on) {
            return;
        }
        String name = fullName(identifier);
        started.put(identifier.getUniqueIdObject(), new Started(name, clock.instant()));
        if (identifier.isTest()) {
            log.info("START   " + name);
        } else if (identifier.getSource().orElse(null) instanceof ClassSource source) {
            log.info("CLASS   " + source.getClassName());
        }
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
        if (on) {
            log.warn("SKIPPED " + fullName(identifier) + ": " + reason);
            log.separator();
        }
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        Started test = started.remove(identifier.getUniqueIdObject());
        if (test == null) {
            return;
        }
        // A class or an engine that ends well has nothing to tell; one that does not may have lost tests.
        if (!identifier.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
            return;
        }
        String what = test.name() + " ("
                + Duration.between(test.at(), clock.instant()).toMillis() + " ms)";
        Throwable cause = result.getThrowable().orElse(null);
        switch (result.getStatus()) {
            case SUCCESSFUL -> log.info("PASSED  " + what);
            case ABORTED -> log.warn("ABORTED " + what + message(cause));
            case FAILED -> log.error("FAILED  " + what, cause);
        }
        log.separator();
    }

    /** The display names from the outermost class down; an engine's own name would only repeat in every line. */
    private String fullName(TestIdentifier identifier) {
        UniqueId parentId = identifier.getParentIdObject().orElse(null);
        Started parent = parentId == null ? null : started.get(parentId);
        boolean underEngine = parentId == null || parentId.getSegments().size() == 1;
        if (parent == null || underEngine) {
            return identifier.getDisplayName();
        }
        return parent.name() + " > " + identifier.getDisplayName();
    }

    private static String message(@Nullable Throwable cause) {
        return cause == null || cause.getMessage() == null ? "" : ": " + cause.getMessage();
    }

    private record Started(String name, Instant at) {}
}
