package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldLexiconsTest {

    @ParameterizedTest
    @CsvSource({
        "de, 2a86eecdf69d218e710d1505a233c9a58518675375e4e045f7863eb8b48da914",
        "nl, 526520bad6bbbfe35c1cf96d91bd5e155389e12c55b064dde63eb0f393817829",
        "en-GB, 50d2b02121d8c881d3d32f38b6563a24e7647d8a4f42335dd65be6d99d2f55e5",
        "en-US, e9128213e616431ca9a657da04b6086bb60f012d7c9d5dd8bf6325e3a1ca133d"
    })
    void matchTheDigestsOfTheDataVersion(String locale, String sha256) throws NoSuchAlgorithmException {
        Lexicon lexicon = new WorldLexicons().lexicon(locale);
        String words = String.join("\n", Words.firstNames(lexicon)) + "\n\n"
                + String.join("\n", Words.lastNames(lexicon)) + "\n\n"
                + String.join("\n", Words.streets(lexicon)) + "\n";
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                sha256,
                HexFormat.of().formatHex(digest),
                () -> "different words in " + locale + ": a seed now gives different users, so change"
                        + " UserDrawer.DATA_VERSION together with this digest");
    }

    @ParameterizedTest
    @CsvSource({"de, 400, 500, 600", "nl, 200, 150, 300", "en-GB, 300, 250, 600", "en-US, 300, 300, 600"})
    void haveEnoughWords(String locale, int firstNames, int lastNames, int streets) {
        Lexicon lexicon = new WorldLexicons().lexicon(locale);

        assertMany(firstNames, Words.firstNames(lexicon));
        assertMany(lastNames, Words.lastNames(lexicon));
        assertMany(streets, Words.streets(lexicon));
    }

    private static void assertMany(int atLeast, List<String> words) {
        Set<String> distinct = new HashSet<>(words);
        assertEquals(distinct.size(), words.size(), "distinct words");
        assertTrue(distinct.size() >= atLeast && distinct.size() <= 2_000, () -> distinct.size() + " words");
    }
}
