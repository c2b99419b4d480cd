package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.record.UserField;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    private static final Set<UserField> FROM_LISTS = EnumSet.of(
            UserField.FIRST_NAME,
            UserField.LAST_NAME,
            UserField.HOUSE_NUMBER,
            UserField.STREET_NAME,
            UserField.CITY,
            UserField.COUNTRY,
            UserField.SYSTEM_TRIPLET,
            UserField.COUNTRY_CODE,
            UserField.LANGUAGE,
            UserField.GENDER,
            UserField.TITLE,
            UserField.REGION,
            UserField.TIME_ZONE);

    @ParameterizedTest
    @EnumSource
    void hasTheValueOfEachUserUnderItsNumber(UserField field) {
        assertHasValues(Drawn.drawer(42), field, 20_000);
        for (long catalog = 0; catalog < 50; catalog++) {
            assertHasValues(Drawn.drawer(7, RandomCatalogs.catalog(catalog)), field, 100);
        }
    }

    private static void assertHasValues(UserDrawer drawer, UserField field, int users) {
        assertEquals(FROM_LISTS.contains(field), field.vocabulary(drawer).isPresent());
        field.vocabulary(drawer).ifPresent(vocabulary -> {
            UserDrawer partial = drawer.only(field.draws());
            UserDraft draft = new UserDraft();
            for (long index = 0; index < users; index++) {
                partial.draw(index, draft);
                int number = vocabulary.number(draft);
                assertEquals(
                        text(field, draft),
                        number == Vocabulary.ABSENT ? "" : vocabulary.values().get(number));
            }
        });
    }

    @Test
    void hasEachValueOnce() {
        UserDrawer drawer = Drawn.drawer(42);
        for (UserField field : FROM_LISTS) {
            List<String> values = field.vocabulary(drawer).orElseThrow().values();
            assertFalse(values.isEmpty());
            assertEquals(new HashSet<>(values).size(), values.size(), field.path());
        }
    }

    private static String text(UserField field, UserDraft draft) {
        Utf8Buffer out = new Utf8Buffer(0);
        field.read(draft, Escape.NONE, out);
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }
}
