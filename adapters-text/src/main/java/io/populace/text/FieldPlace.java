package io.populace.text;

import io.populace.generation.record.FieldType;
import io.populace.generation.record.UserField;
import java.util.EnumSet;
import java.util.Set;

/**
 * A field in a template, and what stands around it.
 *
 * @param field the field
 * @param literal what the record has between the field before and this one
 * @param before all of the template before the field
 * @param after all of the template behind the field
 */
record FieldPlace(UserField field, String literal, String before, String after) {

    /** The texts that only have ASCII letters, digits, spaces and the marks of {@code PlainBytes}, whatever the catalog. */
    private static final Set<UserField> ASCII_TEXTS = EnumSet.of(
            UserField.USER_NAME,
            UserField.HOUSE_NUMBER,
            UserField.POST_CODE,
            UserField.EMAIL_ADDRESS,
            UserField.PHONE_NUMBER,
            UserField.SYSTEM_TRIPLET,
            UserField.COUNTRY_CODE);

    /** Whether the value may have any character, as names do. */
    boolean isFreeText() {
        return field.type() == FieldType.TEXT && !ASCII_TEXTS.contains(field);
    }

    /** The character before the field; a line feed at the start of the template. */
    char left() {
        return before.isEmpty() ? '\n' : before.charAt(before.length() - 1);
    }

    /** The character behind the field; a line feed at the end of the template and of each line. */
    char right() {
        return after.isEmpty() || after.startsWith("\r\n") ? '\n' : after.charAt(0);
    }
}
