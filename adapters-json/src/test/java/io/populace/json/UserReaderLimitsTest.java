package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.populace.domain.User;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader never holds more than one user, with texts of bounded length. */
class UserReaderLimitsTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Twenty times the allocation of a reader for its buffers and the exception. */
    private static final long MAX_ALLOCATED = 1 << 20;

    /** The start of the input, the text repeated after it, how often, and the error. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`{\"k`; k; 300_000_000; line 1: a key must have at most 100 characters",
                "`{`; `\"key of 20 characters\":{`; 30_000_000; line 1: field is not one of a user: key of 20 characters",
                "`{\"address\":`; `{\"city\":`; 30_000_000; line 1: address.city must be text: {",
                "`{\"address\":{\"city\":`; `[`; 300_000_000; line 1: address.city must be text: [",
                "``; `[`; 300_000_000; line 1: user must be an object: [",
                "`{\"age\":7`; `,\"age\":7`; 30_000_000; line 1: duplicate field: age",
                "`{\"user_name\":\"`; x; 300_000_000; line 1: user_name must have at most 1000 characters",
                "`{\"first_name\":\"`; ﷺ; 100_000_000; line 1: first_name must have at most 1000 characters",
                "`{\"first_name\":\"`; \\u0041; 50_000_000; line 1: first_name must have at most 1000 characters",
                "`{\"first_name\":\"`; \ud83d\ude00; 50_000_000; line 1: first_name must have at most 1000 characters",
                "`{\"age\":`; 7; 300_000_000; line 1: a value must have at most 1000 characters",
                "`{\"age\":-`; 7; 300_000_000; line 1: a value must have at most 1000 characters",
                "`{\"age\":1.`; 7; 300_000_000; line 1: a value must have at most 1000 characters",
                "`{\"age\":1e`; 7; 300_000_000; line 1: a value must have at most 1000 characters",
                "`{\"age\":\"`; 7; 300_000_000; line 1: age must have at most 1000 characters",
                "`{\"age\":`; n; 300_000_000; line 1: must be JSON: unknown word: "
                        + "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"
                        + "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn...",
                "`\"`; x; 300_000_000; line 1: a value must have at most 1000 characters",
            })
    void refusesInputLargerThanAUserWithoutReadingIt(String start, String repeated, String times, String message) {
        InputStream input =
                new SequenceInputStream(bytes(start), new Repeated(repeated, Long.parseLong(times.replace("_", ""))));
        UserReader reader = new UserReader(input);
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        MalformedUsersException refusal = assertThrowsExactly(MalformedUsersException.class, reader::read);
        allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        assertEquals(message, refusal.getMessage());
        assertTrue(allocated < MAX_ALLOCATED, allocated + " bytes allocated");
    }

    @Test
    void skipsWhiteSpaceWithoutKeepingIt() throws IOException {
        InputStream input = new SequenceInputStream(Collections.enumeration(
                List.of(bytes(SampleUser.COMPACT), new Repeated(" ", 20_000_000), bytes(SampleUser.COMPACT))));
        try (UserReader reader = new UserReader(input)) {
            assertNotNull(reader.read());
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            assertNotNull(reader.read());
            allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
            assertTrue(allocated < MAX_ALLOCATED, allocated + " bytes allocated");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Göttingen", "Bergstraße"})
    void readsTheLongestTextAndRefusesOneCharacterMore(String text) throws IOException {
        String longest = "ö".repeat(1_000);
        assertNotNull(read(SampleUser.changed(SampleUser.COMPACT, text, longest)));
        assertThrowsExactly(
                MalformedUsersException.class, () -> read(SampleUser.changed(SampleUser.COMPACT, text, longest + "x")));
    }

    @Test
    void namesAKeyUpToTheLongest() {
        String key = "k".repeat(100);
        assertEquals(
                "line 1: field is not one of a user: " + key,
                assertThrowsExactly(MalformedUsersException.class, () -> read("{\"" + key + "\":1}"))
                        .getMessage());
        assertEquals(
                "line 1: a key must have at most 100 characters",
                assertThrowsExactly(MalformedUsersException.class, () -> read("{\"" + key + "k\":1}"))
                        .getMessage());
    }

    private static @Nullable User read(String input) throws IOException {
        try (UserReader reader = new UserReader(bytes(input))) {
            return reader.read();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A repeated text, generated while it is read. */
    private static final class Repeated extends InputStream {

        private final byte[] text;
        private final long length;
        private long position;

        Repeated(String text, long times) {
            this.text = text.getBytes(StandardCharsets.UTF_8);
            this.length = times * this.text.length;
        }

        @Override
        public int read() {
            return position == length ? -1 : text[(int) (position++ % text.length)] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) {
            int at = 0;
            for (int next = 0; at < count && (next = read()) >= 0; at++) {
                bytes[offset + at] = (byte) next;
            }
            return at == 0 ? -1 : at;
        }
    }
}
