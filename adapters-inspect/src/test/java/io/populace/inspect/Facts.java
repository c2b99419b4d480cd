package io.populace.inspect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.domain.SystemTripletCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A catalog of the facts that no generator has touched. */
final class Facts {

    private static final Map<String, String> POST_CODES = Map.of(
            "DE", "{district}",
            "NL", "{district} [A-RT-Z][A-Z]|{district} S[BCE-RT-Z]",
            "GB", "{district} [0-9][ABD-HJLNP-UW-Z][ABD-HJLNP-UW-Z]");

    private Facts() {}

    static Catalog catalog() {
        try (InputStream in = Objects.requireNonNull(Facts.class.getResourceAsStream("geography.json"))) {
            JsonNode facts = new ObjectMapper().readTree(in);
            List<Country> countries = new ArrayList<>();
            facts.get("countries").forEach(node -> countries.add(country(node)));
            return new Catalog(
                    new GeoCatalog(countries),
                    SystemTripletCatalog.uniform(texts(facts.get("system_triplets"))),
                    AgeRange.ADULTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Country country(JsonNode node) {
        List<City> cities = new ArrayList<>();
        node.get("cities").forEach(city -> cities.add(city(city)));
        return new Country(
                node.get("name").asText(),
                node.get("code").asText(),
                node.get("locale").asText(),
                node.get("calling_code").asText(),
                1,
                new PostCodeForm(
                        Objects.requireNonNull(POST_CODES.get(node.get("code").asText()))),
                List.of(),
                cities);
    }

    private static City city(JsonNode node) {
        PhonePlan plan = new PhonePlan(
                node.get("area_code").asText(),
                node.get("subscriber_digits").asInt(),
                node.get("subscriber_first_digits").asText());
        return new City(node.get("name").asText(), 1, plan, texts(node.get("postal_districts")));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
