package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code --fields} makes of a record. */
class FieldsOptionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            user_name                                       | {"user_name":"margaret-parry4986"}
            age,user_name                                   | {"age":61,"user_name":"margaret-parry4986"}
            address.post_code,age,address.city              | {"address":{"post_code":"L5 5AX","city":"Liverpool"},"age":61}
            id=index,home.city=address.city,home.age=age    | {"id":0,"home":{"city":"Liverpool","age":61}}
            city=address.city , full_name                   | {"city":"Liverpool","full_name":"Margaret Parry"}
            a.b.c=address.country_code,a.b.d=age            | {"a":{"b":{"c":"GB","d":61}}}
            age,again=age                                   | {"age":61,"again":61}
            """)
    void choosesOrdersRenamesAndNestsFields(String fields, String record) {
        assertEquals(record + "\n", generate("--fields", fields));
        assertEquals("[\n" + record + "\n]\n", generate("--fields=" + fields, "-f", "json"));
    }

    @Test
    void indentsTheChosenFields() {
        assertEquals("""
                [
                  {
                    "home": {
                      "city": "Liverpool"
                    },
                    "age": 61
                  }
                ]
                """, generate("--fields", "home.city=address.city,age", "-f", "json", "--pretty"));
    }

    @Test
    void writesTheStandardRecordIfAllItsFieldsAreChosen() {
        String all = "user_id,user_name,first_name,last_name,age,address.house_number,address.street_name,address.city,"
                + "address.country,address.post_code,email_address,phone_number,device.ipv4_address,device.ipv6_address,"
                + "device.mac_address,device.UUID,device.system_triplet";

        assertEquals(generate(), generate("--fields", all));
    }

    private static String generate(String... options) {
        return Run.done(Stream.concat(Stream.of("generate", "-n", "1", "-s", "42"), Stream.of(options))
                        .toArray(String[]::new))
                .out();
    }
}
