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
        "de, ad470cc08d1d7cba7d8321f8e4ac943a6ec60311870a060529a1fe854b95851a",
        "nl, 9ed7e7b16beb6df01a3dc6d1d3e0930a145c420097ed5b07722d529d1a1aee5b",
        "en-GB, 8c0c56f725b4793d98f40a17a1c906859a2b85312e78eaf6f770801152d38b9c",
        "en-US, 17c1a996d744d62513460bba986fbea5d3c4d221808d57443f5848fa531ff1e5"
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
    @CsvSource({"de, 1000, 1000, 1000", "nl, 2000, 2000, 2000", "en-GB, 2000, 400, 900", "en-US, 2000, 400, 2000"})
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
