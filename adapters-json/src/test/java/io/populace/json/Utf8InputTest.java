package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8InputTest {

    /** The ends of all ranges in Unicode's table 3-7, and their neighbours. */
    private static final int[] NEXT = {1, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff};

    @Test
    void agreesWithTheJdk() {
        for (int first = 1; first < 256; first++) {
            assertAsTheJdk(first);
            for (int second = 1; second < 256; second++) {
                assertAsTheJdk(first, second);
            }
            for (int second : NEXT) {
                for (int third : NEXT) {
                    assertAsTheJdk(first, second, third);
                    for (int fourth : first < 0xf0 ? new int[0] : NEXT) {
                        assertAsTheJdk(first, second, third, fourth);
                    }
                }
            }
        }
    }

    @Test
    void refusesNul() {
        assertRefused(1, 0x00, "a\0");
    }

    @Test
    void readsEverythingBeforeTheError() throws IOException {
        try (InputStream in = input("äöü\n\nx".getBytes(StandardCharsets.UTF_8), 0xff)) {
            assertArrayEquals("äöü\n\nx".getBytes(StandardCharsets.UTF_8), in.readNBytes(9));
            assertEquals(
                    3,
                    assertThrowsExactly(MalformedUtf8Exception.class, in::read).line());
            assertEquals(
                    3,
                    assertThrowsExactly(MalformedUtf8Exception.class, in::read).line());
        }
    }

    @Test
    void countsLines() {
        assertRefused(1, 0xff, "\r\r", 0xff);
        assertRefused(3, 0xff, "a\r\nb\nc", 0xff);
    }

    private static void assertRefused(long line, int refused, String text, int... behind) {
        MalformedUtf8Exception refusal = assertThrowsExactly(
                MalformedUtf8Exception.class,
                () -> input(text.getBytes(StandardCharsets.UTF_8), behind).readAllBytes());
        assertEquals("must be UTF-8: byte 0x%02x".formatted(refused), refusal.getMessage());
        assertEquals(line, refusal.line());
    }

    private static void assertAsTheJdk(int... bytes) {
        // A line break after them, so that a truncated character is an error.
        byte[] input = Arrays.copyOf(toBytes(bytes), bytes.length + 1);
        input[bytes.length] = '\n';
        assertEquals(isUtf8(input), isLetThrough(input), () -> Arrays.toString(input));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isLetThrough(byte[] bytes) {
        try (InputStream in = new Utf8Input(new ByteArrayInputStream(bytes))) {
            assertArrayEquals(bytes, in.readAllBytes());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static InputStream input(byte[] start, int... behind) {
        byte[] all = Arrays.copyOf(start, start.length + behind.length);
        System.arraycopy(toBytes(behind), 0, all, start.length, behind.length);
        return new Utf8Input(new ByteArrayInputStream(all));
    }

    private static byte[] toBytes(int[] values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
