package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.engine.OrderedParallelEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateTest {

    private static final Pattern SEED = Pattern.compile("populace: seed ([0-9]+)\n");

    @Test
    void generatesTheUsersOfTheSeed() throws IOException {
        List<User> users = Run.done("generate", "-n", "300", "-s", "42").users();

        Population population = Population.seeded(42);
        assertEquals(300, users.size());
        for (int i = 0; i < users.size(); i++) {
            assertEquals(population.user(i), users.get(i), "seed 42, index " + i);
        }
    }

    @Test
    void generatesTenThousandUsersByDefault() throws IOException {
        assertEquals(10_000, Run.done("generate", "-s", "1").users().size());
    }

    @Test
    void writesTheSameBytesForTheSameSeedAndOthersForAnother() {
        String users = Run.done("generate", "-n", "1000", "-s", "5").out();

        assertEquals(users, Run.done("generate", "--count=1k", "--seed=5").out());
        assertNotEquals(users, Run.done("generate", "-n", "1000", "-s", "6").out());
    }

    @Test
    void printsARandomSeedThatGivesTheSameUsers() {
        Run fresh = Run.done("generate", "-n", "10", "-q");
        Matcher seed = SEED.matcher(fresh.err());
        assertTrue(seed.matches(), fresh.err());

        assertEquals(
                fresh.out(),
                Run.done("generate", "-n", "10", "-s", seed.group(1)).out());
        assertNotEquals(fresh.err(), Run.done("generate", "-n", "10", "-q").err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"foobar", "build 17", "Zoë"})
    void printsTheNumberOfATextSeedThatGivesTheSameUsers(String words) {
        Run named = Run.done("generate", "-n", "10", "-q", "-s", words);
        String notice = "populace: seed " + words + " = ";
        assertTrue(named.err().startsWith(notice), named.err());

        String number = named.err().substring(notice.length()).strip();
        assertEquals(named.out(), Run.done("generate", "-n", "10", "-s", number).out());
        assertEquals(named, Run.done("generate", "-n", "10", "-q", "-s", words));
    }

    @Test
    void printsNothingWhenQuietWithASeed() {
        assertEquals("", Run.done("generate", "-n", "10", "-s", "1", "--quiet").err());
    }

    @Test
    void printsASummary() {
        String summary = Run.done("generate", "-n", "12_345", "-s", "1").err();

        assertTrue(
                summary.matches(
                        "populace: 12,345 users, 6\\.\\d MB in \\d+\\.\\d\\d s \\([\\d,]+ users/s\\) to standard output\n"),
                summary);
    }

    @Test
    void showsProgressOnlyOnATerminal() {
        String[] args = {"generate", "-n", "5000", "-s", "1"};

        assertTrue(
                Run.onTerminal(args).err().startsWith("\r0 of 5,000 users (0%)"),
                Run.onTerminal(args).err());
        assertFalse(Run.of(args).err().contains("of 5,000 users"));
        assertEquals(
                "", Run.onTerminal("generate", "-n", "5000", "-s", "1", "-q").err());
        assertEquals(Run.of(args).out(), Run.onTerminal(args).out());
    }

    /** The time limit only keeps a failing test from hanging the build. */
    @Test
    @Timeout(60)
    void startsOneWorkerPerProcessorByDefault() {
        OutputStream untilAllWork = new OutputStream() {
            private boolean allWork;

            @Override
            public void write(int b) {
                while (!allWork && !Thread.currentThread().isInterrupted()) {
                    allWork = workers() == Runtime.getRuntime().availableProcessors();
                }
                assertTrue(allWork);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                write(0);
            }
        };
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);

        assertEquals(
                0,
                CompositionRoot.cli(new Terminal(untilAllWork, err, false), InputStream.nullInputStream())
                        .run("generate", "-n", "100k", "-s", "1"));
    }

    private static long workers() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Stream.of(stack)
                        .anyMatch(frame -> frame.getClassName().startsWith(OrderedParallelEngine.class.getName() + "$")
                                && frame.getMethodName().equals("work")))
                .count();
    }

    @Test
    void writesOneUserPerLineByDefault() {
        assertEquals(3, Run.done("generate", "-n", "3", "-s", "1").out().lines().count());
        assertEquals(
                Run.done("generate", "-n", "3", "-s", "1").out(),
                Run.done("generate", "-n", "3", "-s", "1", "-f", "ndjson").out());
    }

    @Test
    void writesAnArrayAroundTheSameLines() {
        String lines = Run.done("generate", "-n", "3", "-s", "1").out();
        String array = Run.done("generate", "-n", "3", "-s", "1", "-f", "json").out();

        assertEquals("[\n" + lines.strip().replace("\n", ",\n") + "\n]\n", array);
    }

    @Test
    void indentsTheSameUsers() throws IOException {
        Run pretty = Run.done("generate", "-n", "3", "-s", "1", "-f", "json", "--pretty");

        assertEquals(Run.done("generate", "-n", "3", "-s", "1").users(), pretty.users());
        assertTrue(pretty.out().contains("\n    \"age\": "), pretty.out());
    }

    @Test
    void writesEmptyOutputsForNoUsers() {
        assertEquals("", Run.done("generate", "-n", "0", "-s", "1").out());
        assertEquals(
                "[]\n", Run.done("generate", "-n", "0", "-s", "1", "-f", "json").out());
        assertEquals(
                "[]\n",
                Run.done("generate", "-n", "0", "-s", "1", "-f", "json", "--pretty")
                        .out());
    }

    @Test
    void generatesSlicesThatJoinIntoTheWhole() {
        StringBuilder joined = new StringBuilder();
        for (String[] slice : new String[][] {{"0", "1"}, {"1", "0"}, {"1", "998"}, {"999", "1501"}}) {
            joined.append(Run.done("generate", "-s", "9", "--start", slice[0], "-n", slice[1])
                    .out());
        }

        assertEquals(Run.done("generate", "-n", "2500", "-s", "9").out(), joined.toString());
    }

    @Test
    void generatesTheLastUser() throws IOException {
        assertEquals(
                List.of(Population.seeded(1).user(Long.MAX_VALUE - 1)),
                Run.done("generate", "-s", "1", "-n", "1", "--start", "9223372036854775806")
                        .users());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--engine sequential", "-t 1", "-t 2", "-t 7", "--engine parallel -t 16"})
    void writesTheSameBytesWithAnyEngine(String engine) {
        String args = "generate -n 5000 -s 3 ";

        assertEquals(
                Run.done(args.strip().split(" ", -1)).out(),
                Run.done((args + engine).split(" ", -1)).out());
    }

    @ParameterizedTest
    @CsvSource({"en_GB, en-GB", "EN-gb, en-GB", "de_de, de-DE", "pt_BR, pt-BR", "DE, de"})
    void acceptsALocaleInAnySpelling(String spelled, String tag) {
        String[] args = {"generate", "-n", "100", "-s", "1", "--locale"};

        assertEquals(
                Run.done(plus(args, tag)).out(), Run.done(plus(args, spelled)).out());
    }

    private static String[] plus(String[] args, String last) {
        return Stream.concat(Stream.of(args), Stream.of(last)).toArray(String[]::new);
    }

    @Test
    void givesEveryoneTheWordsOfAForcedLocaleAndKeepsTheirPlaces() throws IOException {
        List<User> own = Run.done("generate", "-n", "2000", "-s", "8").users();
        List<User> american = Run.done("generate", "-n", "2000", "-s", "8", "--locale", "en-US")
                .users();

        assertTrue(own.stream().anyMatch(user -> user.address().streetName().contains("straat")));
        for (int i = 0; i < own.size(); i++) {
            User user = american.get(i);
            String where = "seed 8, index " + i;
            assertFalse(user.address().streetName().contains("straat"), where);
            assertTrue(user.firstName().matches("[A-Z][A-Za-z' ]+"), where);
            assertEquals(own.get(i).address().city(), user.address().city(), where);
            assertEquals(own.get(i).address().postCode(), user.address().postCode(), where);
            assertEquals(own.get(i).phoneNumber(), user.phoneNumber(), where);
        }
    }
}
