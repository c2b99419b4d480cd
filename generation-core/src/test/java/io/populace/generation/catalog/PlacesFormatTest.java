package io.populace.generation.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.Location;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesFormatTest {

    private static final List<PhonePlan> MOBILE = List.of(new PhonePlan("4", 8, "56"), new PhonePlan("47", 7, "0"));
    private static final City BRUSSELS = city("Bruxelles", "Brussels-Capital", "Brussels", "fr-BE", "1000", "10 0");
    private static final City GHENT = city("Gent", "Flanders", null, null);
    private static final City BRUGES = city("Brugge", "Flanders", "Bruges", null, "8000");
    private static final City NOWHERE = city("Nergens", null, null, null);

    @Test
    void readsWhatItWrites() {
        Country country = country(BRUSSELS, GHENT, BRUGES, NOWHERE);

        assertEquals(List.of(country), read(PlacesFormat.write(country)));
    }

    @Test
    void readsTheCountriesThatAreWanted() {
        Country belgium = country(BRUSSELS, GHENT);
        Country luxembourg = new Country(
                "Luxembourg", "LU", "fr-LU", "352", 1, PostCodeForm.NONE, List.of(), List.of(), List.of(NOWHERE));
        byte[] utf8 = (PlacesFormat.write(luxembourg) + PlacesFormat.write(belgium) + PlacesFormat.write(luxembourg))
                .getBytes(StandardCharsets.UTF_8);

        assertEquals(List.of(luxembourg, belgium, luxembourg), PlacesFormat.read(utf8, 0, any -> true));
        assertEquals(List.of(belgium), PlacesFormat.read(utf8, 0, "BE"::equals));
        assertEquals(List.of(luxembourg, luxembourg), PlacesFormat.read(utf8, 0, "LU"::equals));
        assertEquals(List.of(), PlacesFormat.read(utf8, 0, any -> false));
    }

    @Test
    void hasALineForTheCountryAndOneForEachCity() {
        assertEquals("""
                BE\tBelgië\tnl-BE\t32\t2.5\t[0-9][0-9][0-9][0-9]|10 0\t4/8/56 47/7/0
                Bruxelles\tBrussels\tBrussels-Capital\t7\t50.5\t-4\t1200\tEurope/Brussels\tfr-BE\t2\t7\t23\t1000,10 0
                Gent\t\tFlanders\t7\t50.5\t-4\t1200\t"\t\t2\t7\t23\t
                Brugge\tBruges\t"\t7\t50.5\t-4\t1200\t"\t\t2\t7\t23\t8000
                Nergens\t\t\t7\t50.5\t-4\t1200\t"\t\t2\t7\t23\t
                \f""", PlacesFormat.write(country(BRUSSELS, GHENT, BRUGES, NOWHERE)));
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                0.1,
                0.3,
                1e-9,
                1.7976931348623157E308,
                123456789012345.0,
                67_000_000,
                1.0 / 3,
                4.35,
                2.2250738585E-308
            })
    void readsEveryWeightExactly(double weight) {
        Country country = country(BRUSSELS.with(weight), GHENT);

        assertEquals(List.of(country), read(PlacesFormat.write(country)));
    }

    @Test
    void readsEveryCoordinateExactly() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 20_000; i++) {
            double latitude = random.nextInt(-890_000, 890_000) / 1e4;
            double longitude = i % 2 == 0 ? random.nextInt(-1_800_000, 1_800_000) / 1e4 : random.nextDouble(-180, 180);
            City city = located(new Location(latitude, longitude, random.nextInt(50_000)));
            Country country = country(city);

            assertEquals(List.of(country), read(PlacesFormat.write(country)));
        }
    }

    private static City located(Location location) {
        return new City("X", null, 1, new PhonePlan("2", 7, "23"), List.of(), location, "UTC", null, null);
    }

    @Test
    void refusesWhatItCannotHold() {
        City quoted = city("Gent", "\"", null, null);
        assertRefused(
                "country must have no tab, and no quotation mark in place of a text: België", country(BRUGES, quoted));
        City unlocated = new City("Gent", 1, new PhonePlan("2", 7, "23"), List.of());
        assertRefused("city must have a phone plan and a location: Gent", country(unlocated));
        assertRefused(
                "country must have a code: Utopia",
                new Country("Utopia", null, "en", "32", 1, PostCodeForm.NONE, List.of(), List.of(), List.of(NOWHERE)));
    }

    private static void assertRefused(String message, Country country) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> PlacesFormat.write(country))
                        .getMessage());
    }

    private static List<Country> read(String text) {
        return PlacesFormat.read(text.getBytes(StandardCharsets.UTF_8), 0, any -> true);
    }

    private static Country country(City... cities) {
        PostCodeForm form = new PostCodeForm("[0-9][0-9][0-9][0-9]|10 0");
        return new Country("België", "BE", "nl-BE", "32", 2.5, form, List.of(), MOBILE, List.of(cities));
    }

    private static City city(
            String name,
            @Nullable String region,
            @Nullable String english,
            @Nullable String locale,
            String... districts) {
        return new City(
                name,
                region,
                7,
                new PhonePlan("2", 7, "23"),
                List.of(districts),
                new Location(50.5, -4, 1_200),
                "Europe/Brussels",
                english,
                locale);
    }
}
