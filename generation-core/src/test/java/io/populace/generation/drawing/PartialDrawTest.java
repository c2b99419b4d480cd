package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.lexicon.NameList;
import io.populace.generation.lexicon.WordList;
import io.populace.generation.record.UserField;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is left out, a field that is drawn has the value that it has in the whole user. */
class PartialDrawTest {

    private static final UserDrawer WHOLE = Drawn.drawer(42);
    private static final int USERS = 500;

    @ParameterizedTest
    @EnumSource
    void givesAFieldAloneItsValueInTheWholeUser(UserField field) {
        assertAgrees(EnumSet.of(field));
    }

    @Test
    void givesAnyFieldsTogetherTheirValuesInTheWholeUser() {
        SplittableRandom random = new SplittableRandom(7);
        for (int repetition = 0; repetition < 200; repetition++) {
            EnumSet<UserField> fields = EnumSet.noneOf(UserField.class);
            for (UserField field : UserField.values()) {
                if (random.nextInt(3) == 0) {
                    fields.add(field);
                }
            }
            assertAgrees(fields);
        }
    }

    @Test
    void leavesWhatIsNotAskedForAsItWas() {
        UserDraft draft = new UserDraft();
        WHOLE.draw(1, draft);
        String before = text(UserField.EMAIL_ADDRESS, draft);

        WHOLE.only(Set.of(Draw.AGE)).draw(2, draft);

        assertEquals(before, text(UserField.EMAIL_ADDRESS, draft));
    }

    @ParameterizedTest
    @CsvSource({"hu,Nagy Anna", "vi-VN,Nagy Anna", "ja,Nagy Anna", "en-GB,Anna Nagy", "und,Anna Nagy"})
    void ordersAFullNameAsTheLanguageDoes(String locale, String fullName) {
        Lexicon lexicon = new Lexicon(
                locale, NameList.of(List.of("Anna")), NameList.of(List.of("Nagy")), WordList.of(List.of("Street")));
        Catalog catalog = new Catalog(Drawn.CATALOG.geography(), Drawn.CATALOG.systemTriplets(), AgeRange.ADULTS);
        UserDraft draft = new UserDraft();
        new UserDrawer(42, catalog, any -> lexicon)
                .only(UserField.FULL_NAME.draws())
                .draw(0, draft);

        assertEquals(fullName, text(UserField.FULL_NAME, draft));
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 慧敏, 石, 石慧敏, Shi Huimin",
        "ja, ひろし, 山田, 山田ひろし, Yamada Hiroshi",
        "ko, 명숙, 이, 이명숙, Lee Myeongsuk",
        "ru, Анна, Попова, Анна Попова, Anna Popova"
    })
    void joinsNamesAsTheirScriptDoes(String locale, String first, String last, String full, String latin) {
        String[] parts = latin.split(" ", -1);
        boolean lastFirst = full.startsWith(last);
        Lexicon lexicon = new Lexicon(
                locale,
                NameList.of(List.of(first), List.of(parts[lastFirst ? 1 : 0])),
                NameList.of(List.of(last), List.of(parts[lastFirst ? 0 : 1])),
                WordList.of(List.of("Street")));
        UserDraft draft = new UserDraft();
        new UserDrawer(42, Drawn.CATALOG, any -> lexicon).draw(0, draft);
        assertEquals(full, text(UserField.FULL_NAME, draft));
        assertEquals(latin, text(UserField.FULL_NAME_LATIN, draft));

        Lexicons latinOnes = tag -> lexicon;
        new UserDrawer(42, Drawn.CATALOG, latinOnes.latin()).draw(0, draft);
        assertEquals(latin, text(UserField.FULL_NAME, draft));
    }

    @Test
    void joinsFullNamesOfAnyLength() {
        String longName = "Anna-Lena ".repeat(50).strip();
        Lexicon lexicon = new Lexicon(
                "en", NameList.of(List.of(longName)), NameList.of(List.of("O'Neil")), WordList.of(List.of("Street")));
        UserDraft draft = new UserDraft();
        new UserDrawer(42, Drawn.CATALOG, any -> lexicon).draw(0, draft);

        assertEquals(longName + " O'Neil", text(UserField.FULL_NAME, draft));
        assertEquals(false, draft.fullName().isPlain());
    }

    private static void assertAgrees(Set<UserField> fields) {
        UserDrawer partial = WHOLE.only(
                fields.stream().flatMap(field -> field.draws().stream()).collect(Collectors.toSet()));
        UserDraft whole = new UserDraft();
        UserDraft part = new UserDraft();
        for (long index = 0; index < USERS; index++) {
            WHOLE.draw(index, whole);
            partial.draw(index, part);
            for (UserField field : fields) {
                assertEquals(text(field, whole), text(field, part), field.path() + " among " + fields);
            }
        }
    }

    private static String text(UserField field, UserDraft draft) {
        Utf8Buffer out = new Utf8Buffer(0);
        field.read(draft, Escape.NONE, out);
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }
}
