package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.generation.record.UserField;
import org.junit.jupiter.api.Test;

/** The fields that {@code inspect} checks are listed apart from those that the generator writes, so that each checks the other. */
class FieldListTest {

    @Test
    void hasEveryFieldUnderItsName() {
        for (UserField field : UserField.values()) {
            assertEquals(field.path(), Field.valueOf(field.name()).path());
        }
        assertEquals(UserField.values().length, Field.values().length);
    }

    @Test
    void beginsWithTheStandardRecordInItsOrder() {
        assertEquals(
                UserField.standard().stream().map(UserField::path).toList(),
                Shape.STANDARD.fields().stream().map(Field::path).toList());
    }

    @Test
    void hasNumbersWhereTheyAreWritten() {
        for (UserField field : UserField.values()) {
            Field.Type type = Field.valueOf(field.name()).type();
            assertEquals(
                    field.type().isNumber(),
                    type == Field.Type.WHOLE_NUMBER || type == Field.Type.NUMBER_OR_NONE,
                    field.path());
        }
    }

    @Test
    void knowsWhichFieldsCanBeNull() {
        for (UserField field : UserField.values()) {
            assertEquals(field.isNullable(), Field.valueOf(field.name()).type().canBeNone(), field.path());
        }
    }
}
