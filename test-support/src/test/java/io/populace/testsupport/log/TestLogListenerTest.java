package io.populace.testsupport.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import io.populace.testsupport.log.TestLogListener.Detail;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherFactory;

class TestLogListenerTest {

    private static final String SEPARATOR = "-".repeat(100);

    @Test
    void tellsClassStartOutcomeAndDuration() {
        assertEquals(
                List.of(
                        "2026-02-03 04:05:06.789 INFO  CLASS   io.populace.testsupport.log.Fixtures$Passing",
                        "2026-02-03 04:05:06.789 INFO  START   Fixtures$Passing > works()",
                        "2026-02-03 04:05:06.789 INFO  PASSED  Fixtures$Passing > works() (0 ms)",
                        SEPARATOR),
                logOf(Fixtures.Passing.class));
    }

    @Test
    void measuresDurationInMilliseconds() {
        Instant first = Instant.parse("2026-02-03T04:05:06Z");
        AtomicInteger asked = new AtomicInteger();
        Clock ticking = clock(() -> first.plusMillis(10L * asked.getAndIncrement()));

        List<String> log = logOf(Detail.TESTS, ticking, Fixtures.Passing.class);

        // Between start and end of the test the clock is asked twice: for the line that tells the start, and at the
        // end.
        assertTrue(log.get(2).endsWith("PASSED  Fixtures$Passing > works() (20 ms)"), log::toString);
    }

    @Test
    void tellsFailureAsErrorWithWholeStackTrace() {
        List<String> log = logOf(Fixtures.Failing.class);

        assertEquals("2026-02-03 04:05:06.789 ERROR FAILED  Fixtures$Failing > breaks() (0 ms)", log.get(2));
        assertEquals("org.opentest4j.AssertionFailedError: outer", log.get(3));
        assertTrue(
                log.stream()
                        .anyMatch(line -> line.startsWith("\tat io.populace.testsupport.log.Fixtures$Failing.breaks(")),
                log::toString);
        assertTrue(log.contains("Caused by: java.lang.IllegalArgumentException: inner"), log::toString);
        assertEquals(SEPARATOR, log.get(log.size() - 1));
    }

    @Test
    void tellsAbortedTestAsWarningWithReason() {
        assertEquals(
                "2026-02-03 04:05:06.789 WARN  ABORTED Fixtures$Aborting > givesUp() (0 ms): Assumption failed: no such platform",
                logOf(Fixtures.Aborting.class).get(2));
    }

    @Test
    void tellsSkippedTestAsWarningWithReasonAndGoesOn() {
        List<String> log = logOf(Fixtures.WithSkippedTest.class);

        assertTrue(
                log.contains("2026-02-03 04:05:06.789 WARN  SKIPPED Fixtures$WithSkippedTest > waits(): later"),
                log::toString);
        assertTrue(
                log.contains("2026-02-03 04:05:06.789 INFO  PASSED  Fixtures$WithSkippedTest > works() (0 ms)"),
                log::toString);
        assertEquals(2, log.stream().filter(SEPARATOR::equals).count());
    }

    @Test
    void tellsSkippedClassWithReason() {
        assertEquals(
                List.of("2026-02-03 04:05:06.789 WARN  SKIPPED Fixtures$SkippedClass: all of it", SEPARATOR),
                logOf(Fixtures.SkippedClass.class));
    }

    @Test
    void tellsFailureBeforeAllTestsOfAClass() {
        List<String> log = logOf(Fixtures.FailingBeforeAll.class);

        assertEquals("2026-02-03 04:05:06.789 ERROR FAILED  Fixtures$FailingBeforeAll (0 ms)", log.get(1));
        assertEquals("org.opentest4j.AssertionFailedError: cannot prepare", log.get(2));
        assertFalse(String.join("\n", log).contains("neverRuns"), log::toString);
    }

    @Test
    void namesParameterizedTestAfterItsParent() {
        List<String> log = logOf(Fixtures.Parameterized.class);

        assertEquals(
                "2026-02-03 04:05:06.789 INFO  PASSED  Fixtures$Parameterized > isSmall(int) > [1] number = 7 (0 ms)",
                log.get(2));
        assertTrue(
                log.contains(
                        "2026-02-03 04:05:06.789 ERROR FAILED  Fixtures$Parameterized > isSmall(int) > [2] number = 8 (0 ms)"),
                log::toString);
    }

    @Test
    void namesDynamicTestAfterItsParent() {
        assertEquals(
                "2026-02-03 04:05:06.789 INFO  PASSED  Fixtures$Dynamic > rules() > first rule (0 ms)",
                logOf(Fixtures.Dynamic.class).get(2));
    }

    @Test
    void namesNestedTestAfterOuterClassAndByDisplayName() {
        assertEquals(
                List.of(
                        "2026-02-03 04:05:06.789 INFO  CLASS   io.populace.testsupport.log.Fixtures$Outer",
                        "2026-02-03 04:05:06.789 INFO  CLASS   io.populace.testsupport.log.Fixtures$Outer$Inner",
                        "2026-02-03 04:05:06.789 INFO  START   Fixtures$Outer > Inner > a name of its own",
                        "2026-02-03 04:05:06.789 INFO  PASSED  Fixtures$Outer > Inner > a name of its own (0 ms)",
                        SEPARATOR),
                logOf(Fixtures.Outer.class));
    }

    @Test
    void printsOneLineForEachClass() {
        assertEquals(
                List.of(
                        "2026-02-03 04:05:06.789 INFO  RAN     Fixtures$Outer, tests: 1 (0 ms)",
                        "2026-02-03 04:05:06.789 INFO  RAN     Fixtures$Dynamic, tests: 2 (0 ms)"),
                logOf(Detail.CLASSES, Fixtures.Outer.class, Fixtures.Dynamic.class));
    }

    @Test
    void printsFailureBesideTheLinesOfClasses() {
        List<String> log = logOf(Detail.CLASSES, Fixtures.Parameterized.class);

        assertEquals(
                "2026-02-03 04:05:06.789 ERROR FAILED  Fixtures$Parameterized > isSmall(int) > [2] number = 8 (0 ms)",
                log.get(0));
        assertEquals("org.opentest4j.AssertionFailedError: too big", log.get(1));
        assertEquals(SEPARATOR, log.get(log.size() - 2));
        assertEquals(
                "2026-02-03 04:05:06.789 INFO  RAN     Fixtures$Parameterized, tests: 2 (0 ms)",
                log.get(log.size() - 1));
    }

    @Test
    void printsAbortedAndSkippedTestsBesideTheLinesOfClasses() {
        assertEquals(
                List.of(
                        "2026-02-03 04:05:06.789 WARN  ABORTED Fixtures$Aborting > givesUp() (0 ms): Assumption failed: no such platform",
                        SEPARATOR,
                        "2026-02-03 04:05:06.789 INFO  RAN     Fixtures$Aborting, tests: 1 (0 ms)",
                        "2026-02-03 04:05:06.789 WARN  SKIPPED Fixtures$SkippedClass: all of it",
                        SEPARATOR),
                logOf(Detail.CLASSES, Fixtures.Aborting.class, Fixtures.SkippedClass.class));
    }

    @Test
    void printsNothingWithoutTheProperty() {
        assertEquals(List.of(), logOf(Detail.of(null), Fixtures.Failing.class, Fixtures.SkippedClass.class));
    }

    @Test
    void takesTwoValuesOfTheProperty() {
        assertEquals(Detail.CLASSES, Detail.of("classes"));
        assertEquals(Detail.TESTS, Detail.of("tests"));
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Detail.of("true"));
        assertEquals("populace.testlog must be classes or tests: true", refused.getMessage());
    }

    @Test
    void isFoundByJUnit() {
        assertTrue(ServiceLoader.load(TestExecutionListener.class).stream()
                .anyMatch(provider -> provider.type() == TestLogListener.class));
    }

    private static List<String> logOf(Class<?>... testClasses) {
        return logOf(Detail.TESTS, testClasses);
    }

    private static List<String> logOf(Detail detail, Class<?>... testClasses) {
        return logOf(detail, clock(() -> Instant.parse("2026-02-03T04:05:06.789Z")), testClasses);
    }

    private static List<String> logOf(Detail detail, Clock clock, Class<?>... testClasses) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        // Without auto-registration, or the listener that logs this very run would tell of the fixtures, too.
        LauncherConfig onlyThisListener = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestExecutionListeners(new TestLogListener(detail, out, clock))
                .build();
        LauncherDiscoveryRequest fixtures = request()
                .selectors(Arrays.stream(testClasses)
                        .map(DiscoverySelectors::selectClass)
                        .toList())
                .build();
        LauncherFactory.create(onlyThisListener).execute(fixtures);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Clock clock(InstantSource instants) {
        return instants.withZone(ZoneOffset.UTC);
    }
}
