package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.PhonePlan;
import io.populace.domain.User;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for any seed, catalog and index. A failure names all three, which reproduce the user. */
class AnyPopulationTest {

    private static final int CATALOGS = 200;
    private static final int USERS = 100;

    @Test
    void fitsItsCatalogAndIndex() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < CATALOGS; i++) {
            long number = random.nextLong();
            long seed = random.nextLong();
            Catalog catalog = RandomCatalogs.catalog(number);
            UserDrawer drawer = Drawn.drawer(seed, catalog);
            for (int j = 0; j < USERS; j++) {
                // All lengths equally often: most random indices would have 19 digits.
                long index = random.nextLong(Long.MAX_VALUE) >>> random.nextInt(Long.SIZE);
                String which = "catalog " + number + ", seed " + seed + ", user " + index;
                judge(Drawn.user(drawer, index), catalog, index, which);
            }
        }
    }

    private static void judge(User user, Catalog catalog, long index, String which) {
        Country country = catalog.geography().countries().stream()
                .filter(candidate -> candidate.name().equals(user.address().country()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(which));
        City city = country.cities().stream()
                .filter(candidate -> candidate.name().equals(user.address().city()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(which));
        int digits = Math.max(4, String.valueOf(index).length());
        assertAll(
                which,
                () -> assertTrue(country.weight() > 0 && city.weight() > 0),
                () -> assertTrue(plans(country, city).stream()
                        .anyMatch(plan -> Pattern.matches(
                                phone(country, plan), user.phoneNumber().text()))),
                () -> assertTrue(
                        Pattern.matches(postCode(country, city), user.address().postCode())),
                () -> assertTrue(user.age() >= catalog.ages().min()),
                () -> assertTrue(user.age() <= catalog.ages().max()),
                () -> assertTrue(catalog.systemTriplets().entries().stream()
                        .anyMatch(entry -> entry.triplet().equals(user.device().systemTriplet()))),
                () -> assertEquals(
                        digits, trailingDigits(user.userName().text()).length()),
                () -> assertEquals(
                        trailingDigits(user.userName().text()),
                        trailingDigits(user.emailAddress().text().split("@", 2)[0])));
    }

    private static List<PhonePlan> plans(Country country, City city) {
        return city.phonePlan() == null ? country.phonePlans() : List.of(city.phonePlan());
    }

    private static String phone(Country country, PhonePlan plan) {
        return "\\+" + country.callingCode() + plan.areaCode() + "[" + plan.firstDigits() + "][0-9]{"
                + (plan.subscriberDigits() - 1) + "}";
    }

    private static String postCode(Country country, City city) {
        String districts = "(" + String.join("|", city.postalDistricts()) + ")";
        if (!country.postCodeForm().usesDistrict() && !city.postalDistricts().isEmpty()) {
            return districts;
        }
        return country.postCodeForm().pattern().replace("{district}", districts);
    }

    private static String trailingDigits(String name) {
        return name.replaceFirst(".*[^0-9]", "");
    }
}
