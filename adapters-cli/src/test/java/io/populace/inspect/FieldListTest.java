package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.generation.record.UserField;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fields that {@code inspect} checks are listed apart from those that the generator writes, so that each checks the other. */
class FieldListTest {

    @Test
    void isTheStandardRecordInItsOrder() {
        assertEquals(
                UserField.standard().stream().map(UserField::path).toList(),
                Stream.of(Field.values()).map(Field::path).toList());
    }

    @Test
    void hasNumbersWhereTheStandardRecordHas() {
        for (UserField field : UserField.standard()) {
            assertEquals(field.type().isNumber(), Field.valueOf(field.name()).isNumber(), field.path());
        }
    }
}
