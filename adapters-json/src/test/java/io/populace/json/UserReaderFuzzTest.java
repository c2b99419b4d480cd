package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files are read or refused with one exception type, in one line without Jackson's words. */
class UserReaderFuzzTest {

    private static final int FILES = 4_000;

    /** Texts to insert, besides single bytes. */
    private static final String[] PIECES = {
        "\"",
        "\\",
        "\\u",
        "\\ud800",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "'",
        "//",
        "/*",
        "#",
        "NaN",
        "Infinity",
        "-",
        "+",
        "0",
        "1e9",
        "1e999999999",
        "null",
        "true",
        "\n",
        "\r",
        "\t",
        "\u0000",
        "\ufeff",
        "\ud83d\ude00",
        "\u202e",
        "\"age\":",
        "\"address\":{",
        "x".repeat(2_000),
        "9".repeat(2_000),
        "[".repeat(2_000)
    };

    @ParameterizedTest
    @EnumSource
    void readsOrRefusesDamagedFiles(Format format) throws IOException, InterruptedException {
        byte[] good = Outputs.bytes(Population.seeded(5), IndexRange.of(0, 4), format.encoder());
        for (int seed = 0; seed < FILES; seed++) {
            assertReadOrRefused(damaged(good, new Random(seed)), format + ", seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE", "UTF-32"})
    void readsOrRefusesDamagedFilesOfOtherEncodings(String charset) {
        byte[] foreign = SampleUser.INDENTED.getBytes(Charset.forName(charset));
        for (int seed = 0; seed < FILES / 10; seed++) {
            assertReadOrRefused(damaged(foreign, new Random(seed)), charset + ", seed " + seed);
        }
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] bytes = good;
        for (int damages = 1 + random.nextInt(3); damages > 0 && bytes.length > 0; damages--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes = replaced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> bytes = replaced(bytes, at, Math.min(bytes.length, at + random.nextInt(40)), new byte[0]);
                case 2 -> bytes = Arrays.copyOf(bytes, at);
                case 3 -> bytes = replaced(bytes, at, at, Arrays.copyOfRange(bytes, at / 2, at));
                default ->
                    bytes = replaced(
                            bytes, at, at, PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes;
    }

    private static byte[] replaced(byte[] bytes, int start, int end, byte[] instead) {
        byte[] result = Arrays.copyOf(bytes, bytes.length - (end - start) + instead.length);
        System.arraycopy(instead, 0, result, start, instead.length);
        System.arraycopy(bytes, end, result, start + instead.length, bytes.length - end);
        return result;
    }

    private static void assertReadOrRefused(byte[] input, String name) {
        try (UserReader reader = new UserReader(new ByteArrayInputStream(input))) {
            while (reader.read() != null) {}
        } catch (MalformedUsersException e) {
            String message = String.valueOf(e.getMessage());
            assertTrue(message.matches("line [1-9][0-9]*: [^\\p{Cntrl}]{1,300}"), name + ": " + message);
            assertFalse(
                    message.matches("(?s).*(JsonReadFeature|StreamRead|Feature|\\(code|must be JSON$).*"),
                    name + ": " + message);
        } catch (IOException | RuntimeException e) {
            throw new AssertionError(name, e);
        }
    }
}
