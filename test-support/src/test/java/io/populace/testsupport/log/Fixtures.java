package io.populace.testsupport.log;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tiny test classes, one for each way in which a test can go. Surefire does not pick them up: no name ends in Test. */
final class Fixtures {

    private Fixtures() {}

    static final class Passing {
        @Test
        void works() {}
    }

    static final class Failing {
        @Test
        void breaks() {
            fail("outer", new IllegalArgumentException("inner"));
        }
    }

    static final class Aborting {
        @Test
        void givesUp() {
            assumeTrue(false, "no such platform");
        }
    }

    static final class WithSkippedTest {
        @Test
        @Disabled("later")
        void waits() {}

        @Test
        void works() {}
    }

    @Disabled("all of it")
    static final class SkippedClass {
        @Test
        void waits() {}
    }

    static final class FailingBeforeAll {
        @BeforeAll
        static void prepare() {
            fail("cannot prepare");
        }

        @Test
        void neverRuns() {}
    }

    static final class Parameterized {
        @ParameterizedTest
        @ValueSource(ints = {7, 8})
        void isSmall(int number) {
            if (number > 7) {
                fail("too big");
            }
        }
    }

    static final class Dynamic {
        @TestFactory
        Stream<DynamicTest> rules() {
            return Stream.of(
                    DynamicTest.dynamicTest("first rule", () -> {}), DynamicTest.dynamicTest("second rule", () -> {}));
        }
    }

    static final class Outer {
        @Nested
        final class Inner {
            @Test
            @DisplayName("a name of its own")
            void works() {}
        }
    }
}
