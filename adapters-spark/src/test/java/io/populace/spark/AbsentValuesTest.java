package io.populace.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.lexicon.Lexicons;
import io.populace.json.CatalogReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Users of a country without postcodes, and without a code in its catalog, among others. */
class AbsentValuesTest {

    private static final String CATALOG = """
            {"countries": [
              {"name": "Sealand", "locale": "en-GB", "calling_code": "44", "post_code": null,
                "cities": [{"name": "Sealand", "area_code": "20", "subscriber_digits": 8, "subscriber_first_digits": "7"}]},
              {"name": "Erewhon", "code": "NZ", "locale": "en-GB", "calling_code": "64", "post_code": "[0-9][0-9]",
                "cities": [{"name": "Erewhon", "area_code": "3", "subscriber_digits": 7, "subscriber_first_digits": "7"}]}
            ], "ages": {"min": 15, "max": 17}}""";

    private static Dataset<Row> users(String fields) {
        return Session.users(Map.of("count", "5000", "catalog", CATALOG, "fields", fields));
    }

    @Test
    void areNull() throws IOException {
        Population population = new Population(
                42,
                CatalogReader.read(new ByteArrayInputStream(CATALOG.getBytes(StandardCharsets.UTF_8))),
                Lexicons.standard());
        List<String> expected = new ArrayList<>();
        for (User user : population.users(IndexRange.of(0, 5_000)).toList()) {
            String zip = user.address().postCode();
            expected.add(zip.isEmpty() ? "[null,[null]]" : "[NZ,[" + zip + "]]");
        }

        List<Row> rows =
                users("code=address.country_code,home.zip=address.post_code").collectAsList();

        assertEquals(expected, rows.stream().map(String::valueOf).toList());
        assertTrue(expected.contains("[null,[null]]"));
    }

    @Test
    void areTimesToo() {
        Dataset<Row> users = users("age,registered_at");

        assertTrue(users.where("age = 15 AND registered_at IS NULL").count() > 0);
        assertEquals(0, users.where("age = 15 AND registered_at IS NOT NULL").count());
        assertEquals(0, users.where("age = 17 AND registered_at IS NULL").count());
    }

    /** Counts of what can be null are not those of all users, so Spark must count. */
    @Test
    void areNotCounted() {
        Dataset<Row> users = users("code=address.country_code,home.zip=address.post_code,age");
        long without = users.where("home.zip IS NULL").count();

        assertTrue(without > 0);
        assertEquals(
                "[5000,5000,%1$d,%1$d]".formatted(5_000 - without),
                String.valueOf(users.selectExpr("count(*)", "count(age)", "count(code)", "count(home.zip)")
                        .first()));
        assertFalse(Session.plan(users.selectExpr("count(age)", "count(home)")).contains("BatchScan"));
    }
}
