package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.domain.Catalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Builds catalogs as text. Single quotes stand for double quotes. */
final class CatalogTexts {

    static final Map<String, String> CITY = Map.of("name", "'Y'", "area_code", "'1'", "subscriber_digits", "7");
    static final Map<String, String> COUNTRY = Map.of(
            "name",
            "'X'",
            "locale",
            "'fr'",
            "calling_code",
            "'33'",
            "post_code",
            "'1'",
            "cities",
            "[" + object(CITY, "'weight': 1") + "]");

    private CatalogTexts() {}

    static String catalog(String countries) {
        return "{'countries': [" + countries + "]}";
    }

    /** An object of {@code properties} with {@code property} added or replaced. */
    static String object(Map<String, String> properties, String property) {
        Map<String, String> all = new LinkedHashMap<>(properties);
        int colon = property.indexOf(':');
        all.put(property.substring(1, colon - 1), property.substring(colon + 1));
        return all.entrySet().stream()
                .map(entry -> "'" + entry.getKey() + "': " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    static void assertRefused(String message, String json) {
        MalformedCatalogException e = assertThrows(MalformedCatalogException.class, () -> read(json), json);
        assertEquals(message, e.getMessage());
    }

    static Catalog read(String json) throws IOException {
        return CatalogReader.read(
                new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
