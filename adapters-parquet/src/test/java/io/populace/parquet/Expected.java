package io.populace.parquet;

import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.record.RecordLayout.Column;
import io.populace.generation.record.UserField;
import io.populace.generation.record.UserValues;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the columns of a file must have. */
final class Expected {

    private Expected() {}

    /** The values of a user: of the fields that a {@link User} has by that, of the others by their text. */
    static List<@Nullable Object> values(Population population, long index, List<Column> columns, boolean nativeUuids) {
        User user = population.user(index);
        UserDraft draft = new UserDraft();
        population.drawer().draw(index, draft);
        List<@Nullable Object> values = new ArrayList<>();
        for (Column column : columns) {
            values.add(value(user, draft, column.field(), nativeUuids));
        }
        return values;
    }

    /** No value of a user is an empty text. */
    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Object value(User user, UserDraft draft, UserField field, boolean nativeUuids) {
        if (field == UserField.INDEX) {
            return draft.index();
        }
        if (field == UserField.LATITUDE) {
            return draft.hasCoordinates() ? draft.latitude() / 100_000.0 : null;
        }
        if (field == UserField.LONGITUDE) {
            return draft.hasCoordinates() ? draft.longitude() / 100_000.0 : null;
        }
        if (field == UserField.BIRTH_DATE) {
            return LocalDate.ofEpochDay(draft.birthDay());
        }
        if (field == UserField.REGISTERED_AT) {
            return draft.isRegistered() ? Instant.ofEpochSecond(draft.registeredAt()) : null;
        }
        if (!UserField.standard().contains(field)) {
            Utf8Buffer text = new Utf8Buffer(0);
            field.read(draft, Escape.NONE, text);
            return nullIfEmpty(new String(text.bytes(), 0, text.length(), StandardCharsets.UTF_8));
        }
        Object value = UserValues.value(user, field);
        if (value instanceof String text) {
            return nullIfEmpty(text);
        }
        return value instanceof Integer || (value instanceof UUID && nativeUuids) ? value : value.toString();
    }
}
