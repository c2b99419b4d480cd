package io.populace.json;

import static io.populace.json.CatalogTexts.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.Country;
import io.populace.domain.SystemTripletCatalog;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.catalog.NamedCatalog;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogs that change one of Populace. */
class CatalogExtensionTest {

    @ParameterizedTest
    @ValueSource(strings = {"built-in", "world:FR,ES", "world"})
    void areThatCatalogIfTheyChangeNothing(String name) throws IOException {
        assertEquals(NamedCatalog.load(name), read("{'extends': '" + name + "'}"));
    }

    @Test
    void replaceCountriesByCodeOrNameAndAddOthersBehind() throws IOException {
        Catalog catalog = read("""
                {'extends': 'world:FR,ES,PL', 'countries': [
                 {'name': 'Nederland', 'locale': 'nl-NL', 'cities': ['Urk']},
                 {'name': 'España', 'code': 'ES', 'locale': 'es', 'cities': ['Cádiz']},
                 {'name': 'Poland', 'locale': 'pl', 'calling_code': '48', 'post_code': null, 'cities': [
                  {'name': 'Hel', 'area_code': '58', 'subscriber_digits': 7}]}]}
                """);

        List<Country> countries = catalog.geography().countries();
        assertEquals(
                List.of("France 40", "España 1", "Poland 1", "Nederland 1"),
                countries.stream()
                        .map(country -> country.name() + " " + country.cities().size())
                        .toList());
        assertEquals(NamedCatalog.load("world:FR").geography().countries().get(0), countries.get(0));
    }

    @ParameterizedTest
    @CsvSource({"built-in", "world:FR"})
    void keepOrReplaceSystemTripletsAndAges(String name) throws IOException {
        Catalog catalog = read("{'extends': '" + name + "', 'system_triplets': ['a-b'], 'ages': {'min': 1, 'max': 2}}");

        assertEquals(SystemTripletCatalog.uniform(List.of("a-b")), catalog.systemTriplets());
        assertEquals(new AgeRange(1, 2), catalog.ages());
        assertEquals(NamedCatalog.load(name).geography(), catalog.geography());
        assertEquals(
                BuiltInCatalog.load().ages(),
                read("{'extends': '" + name + "'}").ages());
    }
}
