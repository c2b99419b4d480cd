package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;

/** A user written by hand, one field per line. */
final class SampleUser {

    static final String INDENTED = """
            {
              "user_id": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
              "user_name": "anna.gross0042",
              "first_name": "Anna",
              "last_name": "Groß",
              "age": 77,
              "address": {
                "house_number": "16a",
                "street_name": "Bergstraße",
                "city": "Göttingen",
                "country": "Germany",
                "post_code": "37073"
              },
              "email_address": "agross0042@example.org",
              "phone_number": "+4955123456789",
              "device": {
                "ipv4_address": "93.184.216.34",
                "ipv6_address": "2a00:1450:4001:81b::200e",
                "mac_address": "02:1a:b3:c4:d5:e6",
                "UUID": "9b2c1c9e-6f0b-4a57-8d3e-5b8a1f0c7d21",
                "system_triplet": "x86_64-pc-linux-gnu"
              }
            }""";

    static final String COMPACT = INDENTED.replaceAll("\n *", "").replace(": ", ":");

    private SampleUser() {}

    /** {@code sample} with a text replaced that occurs once. */
    static String changed(String sample, String text, String instead) {
        assertEquals(2, sample.split(Pattern.quote(text), -1).length, text);
        return sample.replace(text, instead);
    }
}
