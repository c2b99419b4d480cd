package io.populace.testsupport.log;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Prints the outcome of the tests to standard output, and failures with their whole stack traces.
 *
 * <p>JUnit loads it from the class path. The system property {@code populace.testlog} sets how much it prints:
 * {@code classes} prints one line per test class; {@code tests} also prints the start and the outcome of each test. Without
 * the property it prints nothing, because an IDE shows the tests itself.
 */
public final class TestLogListener implements TestExecutionListener {

    private static final String PROPERTY = "populace.testlog";

    /** How much is printed. */
    enum Detail {
        NOTHING,
        CLASSES,
        TESTS;

        /** Reads the property: {@code null} is {@link #NOTHING}. */
        static Detail of(@Nullable String property) {
            if (property == null) {
                return NOTHING;
            }
            return switch (property) {
                case "classes" -> CLASSES;
                case "tests" -> TESTS;
                default -> throw new IllegalArgumentException(PROPERTY + " must be classes or tests: " + property);
            };
        }
    }

    private final Detail detail;
    private final TestLog log;
    private final Clock clock;

    /** Everything that is running. A parent always starts before its children. */
    private final Map<UniqueId, Started> started = new ConcurrentHashMap<>();

    /** Prints to the standard output of now, even if a test replaces it later. */
    public TestLogListener() {
        this(Detail.of(System.getProperty(PROPERTY)), System.out, Clock.system(ZoneId.systemDefault()));
    }

    TestLogListener(Detail detail, PrintStream out, Clock clock) {
        this.detail = detail;
        this.log = new TestLog(out, clock);
        this.clock = clock;
    }

    @Override
    public void executionStarted(TestIdentifier identifier) {
        if (detail == Detail.NOTHING) {
            return;
        }
        String name = fullName(identifier);
        started.put(identifier.getUniqueIdObject(), new Started(name, clock.instant(), new AtomicInteger()));
        if (detail == Detail.TESTS) {
            if (identifier.isTest()) {
                log.info("START   " + name);
            } else if (identifier.getSource().orElse(null) instanceof ClassSource source) {
                log.info("CLASS   " + source.getClassName());
            }
        }
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
        if (detail != Detail.NOTHING) {
            log.warn("SKIPPED " + fullName(identifier) + ": " + reason);
            log.separator();
        }
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        Started finished = started.remove(identifier.getUniqueIdObject());
        if (finished == null) {
            return;
        }
        boolean successful = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
        Started parent = parentOf(identifier);
        if (parent != null) {
            parent.tests().addAndGet(identifier.isTest() ? 1 : finished.tests().get());
        }
        String duration =
                " (" + Duration.between(finished.at(), clock.instant()).toMillis() + " ms)";
        if (!successful || (identifier.isTest() && detail == Detail.TESTS)) {
            print(finished.name() + duration, result);
        }
        if (isTopLevelClass(identifier) && detail == Detail.CLASSES) {
            log.info("RAN     " + finished.name() + ", tests: " + finished.tests() + duration);
        }
    }

    private void print(String what, TestExecutionResult result) {
        Throwable cause = result.getThrowable().orElse(null);
        switch (result.getStatus()) {
            case SUCCESSFUL -> log.info("PASSED  " + what);
            case ABORTED -> log.warn("ABORTED " + what + message(cause));
            case FAILED -> log.error("FAILED  " + what, cause);
        }
        log.separator();
    }

    /** The display names from the outermost class down, without the name of the engine. */
    private String fullName(TestIdentifier identifier) {
        Started parent = parentOf(identifier);
        if (parent == null || isUnderEngine(identifier)) {
            return identifier.getDisplayName();
        }
        return parent.name() + " > " + identifier.getDisplayName();
    }

    private @Nullable Started parentOf(TestIdentifier identifier) {
        return identifier.getParentIdObject().map(started::get).orElse(null);
    }

    private static boolean isTopLevelClass(TestIdentifier identifier) {
        return isUnderEngine(identifier) && identifier.getSource().orElse(null) instanceof ClassSource;
    }

    private static boolean isUnderEngine(TestIdentifier identifier) {
        return identifier
                .getParentIdObject()
                .map(parent -> parent.getSegments().size() == 1)
                .orElse(true);
    }

    private static String message(@Nullable Throwable cause) {
        return cause == null || cause.getMessage() == null ? "" : ": " + cause.getMessage();
    }

    /**
     * A running test, class or engine.
     *
     * @param tests how many of its tests have ended
     */
    private record Started(String name, Instant at, AtomicInteger tests) {}
}
