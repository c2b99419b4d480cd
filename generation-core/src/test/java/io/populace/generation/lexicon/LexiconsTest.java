package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconsTest {

    @Test
    void giveTheForcedLocaleForEveryTag() {
        Lexicons forced = Lexicons.standard().forcing("nl");
        List<String> dutch = Words.all(Lexicons.standard().lexicon("nl"));

        assertEquals(dutch, Words.all(forced.lexicon("de")));
        assertEquals(dutch, Words.all(forced.lexicon("en-GB")));
        assertEquals(dutch, Words.all(forced.lexicon("no such tag")));
    }

    @Test
    void refuseToForceAnUnknownLocale() {
        Lexicons standard = Lexicons.standard();

        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> standard.forcing("xx"));
        assertEquals("locale must be one that Datafaker has, such as de, fr or en-GB: xx", refused.getMessage());
    }

    @Test
    void useDatafakerForALocaleThatIsNotBundled() {
        assertEquals(
                Words.all(new DatafakerLexicons().lexicon("pl")),
                Words.all(Lexicons.standard().lexicon("pl")));
    }
}
