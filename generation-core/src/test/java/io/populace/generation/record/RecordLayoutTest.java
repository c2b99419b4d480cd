package io.populace.generation.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.generation.record.RecordLayout.Column;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordLayoutTest {

    @Test
    void choosesAndOrdersFields() {
        assertEquals(
                List.of(
                        new Column("address.city", UserField.CITY),
                        new Column("user_id", UserField.USER_ID),
                        new Column("index", UserField.INDEX)),
                RecordLayout.parse("address.city,user_id,index").columns());
    }

    @Test
    void renamesAndNestsFields() {
        RecordLayout layout = RecordLayout.parse(" id = user_id , home.place.city=address.city,key=user_id");

        assertEquals(
                List.of(
                        new Column("id", UserField.USER_ID),
                        new Column("home.place.city", UserField.CITY),
                        new Column("key", UserField.USER_ID)),
                layout.columns());
        assertEquals(List.of("home", "place", "city"), layout.columns().get(1).path());
        assertEquals(List.of("id", "home_place_city", "key"), layout.flatNames());
    }

    @Test
    void hasTheFieldsOfTheStandardRecordInItsOrder() {
        assertEquals(
                List.copyOf(UserField.standard()),
                RecordLayout.standard().columns().stream().map(Column::field).toList());
        assertEquals(
                "user_id,user_name,first_name,last_name,age,address.house_number,address.street_name,address.city,"
                        + "address.country,address.post_code,email_address,phone_number,device.ipv4_address,"
                        + "device.ipv6_address,device.mac_address,device.UUID,device.system_triplet",
                String.join(
                        ",",
                        RecordLayout.standard().columns().stream()
                                .map(Column::name)
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                     | no field given",
                "` `                    | no field given",
                "user_id,               | field must not be empty: (empty)",
                ",age                   | field must not be empty: (empty)",
                "id=                    | field must not be empty: id=",
                "=age                   | name must not be empty: =age",
                "a..b=age               | name must not be empty: a..b=age",
                ".a=age                 | name must not be empty: .a=age",
                "a.=age                 | name must not be empty: a.=age",
                "age,age                | duplicate name: age",
                "x=age,x=user_id        | duplicate name: x",
                "home=age,home.city=address.city   | name of both a field and an object: home",
                "a.b.c=age,a.b=user_id  | name of both a field and an object: a.b",
                "user-id                | unknown field: user-id; did you mean user_id?",
                "city                   | unknown field: city; did you mean address.city?",
                "uuid                   | unknown field: uuid; did you mean device.UUID?",
                "adress.city            | unknown field: adress.city; did you mean address.city?"
            })
    void refuses(String text, String message) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> RecordLayout.parse(text));
        assertEquals(message, refused.getMessage());
    }

    @Test
    void namesAllFieldsWhereNoneIsNear() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> RecordLayout.parse("salary\n"));
        assertEquals(
                "unknown field: salary; the fields are "
                        + String.join(
                                ", ",
                                List.of(UserField.values()).stream()
                                        .map(UserField::path)
                                        .toList()),
                refused.getMessage());
    }

    @Test
    void refusesControlCharactersInNames() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> RecordLayout.parse("a\tb=age"));
        assertEquals("name must not have control characters: a\\u0009b", refused.getMessage());
    }

    @Test
    void refusesNamesThatAreTheSameInAFlatFormat() {
        RecordLayout layout = RecordLayout.parse("a.b=age,a_b=user_id");

        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, layout::flatNames);
        assertEquals("duplicate column: a_b", refused.getMessage());
    }
}
