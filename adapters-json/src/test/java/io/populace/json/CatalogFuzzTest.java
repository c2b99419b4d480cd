package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any bytes are a catalog or are refused in one short line. */
class CatalogFuzzTest {

    private static final long SEED = 18;
    private static final int INPUTS = 20_000;
    private static final int LONGEST_MESSAGE = 600;

    private static final byte[] GOOD = """
            {"$schema": "x", "countries": [{"name": "Éire", "code": "IE", "locale": "en-IE", "calling_code": "353",
             "weight": 1.5e0, "post_code": "{district} [0-9][A-C]|{district}-1", "cities": [{"name": "Átha", "english_name": "Ford", "region": "R",
             "latitude": 53, "longitude": -6.5, "radius": 9, "time_zone": "Europe/Dublin", "locale": "ga",
             "weight": 0, "area_code": "1", "subscriber_digits": 7, "subscriber_first_digits": "45",
             "postal_districts": ["D1", "D2"]}, {"name": "B", "postal_districts": ["1"]}]},
             {"name": "Oman", "locale": "ar-OM", "post_code": null, "cities": ["C", "D"]}],
             "system_triplets": ["a-b", {"name": "c", "weight": 2}], "ages": {"min": 1, "max": 2}}
            """.getBytes(StandardCharsets.UTF_8);

    private static final Pattern OTHERS_WORDS = Pattern.compile("\\n|Feature|fasterxml|CTRL-CHAR|\\(code \\d");

    private static final List<String> PIECES = List.of(
            "null",
            "1e999",
            "-1",
            "\"\"",
            "[]",
            "{}",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "1e-999",
            "9".repeat(400),
            "\"a\":1,",
            "[[[[",
            "true",
            "\ufeff",
            "\u2028",
            "\"name\":",
            "'",
            "//",
            "NaN",
            "0x1",
            "\\u",
            "\"" + "A|".repeat(3_000) + "\"");

    @Test
    void changedCatalogsAreReadOrRefusedInOneLine() throws IOException {
        assertTrue(isRead(GOOD));
        SplittableRandom random = new SplittableRandom(SEED);
        int read = 0;
        for (int i = 0; i < INPUTS; i++) {
            read += isRead(changed(random)) ? 1 : 0;
        }
        assertTrue(read > 20, "read " + read); // otherwise the changes are too large to reach the rules
    }

    @Test
    void randomBytesAreRefusedInOneLine() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < INPUTS; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            assertFalse(isRead(bytes), () -> HexFormat.of().formatHex(bytes));
        }
    }

    /** Bytes that Jackson would detect as UTF-32 in an odd byte order, and characters beyond Unicode. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000fffe0000",
                "00007b00",
                "0000fffe",
                "7b0000000000110022",
                "fffe00007bffffff",
                "ff",
                "c3",
                "7b22ff",
                "f6a489a8"
            })
    void binaryDataIsRefused(String hex) throws IOException {
        assertFalse(isRead(HexFormat.of().parseHex(hex)));
    }

    private static byte[] changed(SplittableRandom random) {
        String text = new String(GOOD, StandardCharsets.ISO_8859_1);
        for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(12));
            String piece = random.nextBoolean()
                    ? PIECES.get(random.nextInt(PIECES.size()))
                    : Character.toString((char) random.nextInt(256));
            text = text.substring(0, from) + piece + text.substring(to);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isRead(byte[] json) throws IOException {
        try {
            CatalogReader.read(new ByteArrayInputStream(json));
            return true;
        } catch (MalformedCatalogException e) {
            String message = String.valueOf(e.getMessage());
            assertTrue(message.length() < LONGEST_MESSAGE, message);
            assertFalse(OTHERS_WORDS.matcher(message).find(), message);
            return false;
        }
    }
}
