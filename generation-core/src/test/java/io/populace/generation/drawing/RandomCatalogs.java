package io.populace.generation.drawing;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.domain.SystemTriplet;
import io.populace.domain.SystemTripletCatalog;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Random catalogs of any shape, as a pure function of a number. */
final class RandomCatalogs {

    private static final List<String> LOCALES = List.of("de", "nl", "en-GB", "en-US");
    private static final List<String> FORMS =
            List.of("{district}", "{district} [A-C][0-9]|{district}-X", "[1-9][0-9][0-9][0-9]|AB [0-9]", "[a-z]", "");

    private final SplittableRandom random;

    private RandomCatalogs(long number) {
        random = new SplittableRandom(number);
    }

    static Catalog catalog(long number) {
        return new RandomCatalogs(number).catalog();
    }

    private Catalog catalog() {
        int youngest = random.nextInt(100);
        return new Catalog(
                new GeoCatalog(IntStream.range(0, 1 + random.nextInt(5))
                        .mapToObj(i -> country("Country " + i, weight(i)))
                        .toList()),
                new SystemTripletCatalog(IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(i -> new SystemTripletCatalog.Entry(new SystemTriplet("triplet-" + i), weight(i)))
                        .toList()),
                new AgeRange(youngest, youngest + random.nextInt(51)));
    }

    private Country country(String name, double weight) {
        PostCodeForm form = new PostCodeForm(oneOf(FORMS));
        return new Country(
                name,
                null,
                oneOf(LOCALES),
                String.valueOf(1 + random.nextInt(999)),
                weight,
                form,
                IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(i -> phonePlan())
                        .toList(),
                IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(i -> city(name + "'s city \"" + i + "\"", weight(i), form))
                        .toList());
    }

    private City city(String name, double weight, PostCodeForm form) {
        return new City(name, weight, random.nextBoolean() ? phonePlan() : null, districts(form));
    }

    private PhonePlan phonePlan() {
        return new PhonePlan(
                String.valueOf(random.nextInt(10_000)),
                1 + random.nextInt(8),
                oneOf(List.of("0", "23456789", "97531")));
    }

    /** Districts, or whole postcodes, or none. */
    private List<String> districts(PostCodeForm form) {
        if (form.usesDistrict()) {
            return IntStream.range(0, 1 + random.nextInt(30))
                    .mapToObj(i -> "D" + i)
                    .toList();
        }
        return form.pattern().equals("[a-z]") && random.nextBoolean() ? List.of("x", "y") : List.of();
    }

    /** Zero for one in four, but not for the first of a list. */
    private double weight(int i) {
        if (i > 0 && random.nextInt(4) == 0) {
            return 0;
        }
        return Math.scalb(1 + random.nextDouble(), random.nextInt(-20, 20));
    }

    private String oneOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
