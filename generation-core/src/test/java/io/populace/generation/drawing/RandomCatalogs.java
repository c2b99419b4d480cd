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

/** Catalogs of any shape: a pure function of a number. */
final class RandomCatalogs {

    private static final List<String> LOCALES = List.of("de", "nl", "en-GB", "en-US");
    private static final List<String> FORMS =
            List.of("{district}", "{district} [A-C][0-9]|{district}-X", "[1-9][0-9][0-9][0-9]|AB [0-9]", "[a-z]");

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
                        .mapToObj(i -> country("Country " + i))
                        .toList()),
                new SystemTripletCatalog(IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(i -> new SystemTripletCatalog.Entry(new SystemTriplet("triplet-" + i), weight()))
                        .toList()),
                new AgeRange(youngest, youngest + random.nextInt(51)));
    }

    private Country country(String name) {
        PostCodeForm form = new PostCodeForm(oneOf(FORMS));
        return new Country(
                name,
                null,
                oneOf(LOCALES),
                String.valueOf(1 + random.nextInt(999)),
                weight(),
                form,
                List.of(),
                IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(i -> city(name + "'s city \"" + i + "\"", form.usesDistrict()))
                        .toList());
    }

    private City city(String name, boolean districts) {
        return new City(
                name,
                weight(),
                new PhonePlan(
                        String.valueOf(random.nextInt(10_000)),
                        1 + random.nextInt(8),
                        oneOf(List.of("0", "23456789", "97531"))),
                districts
                        ? IntStream.range(0, 1 + random.nextInt(30))
                                .mapToObj(i -> "D" + i)
                                .toList()
                        : List.of());
    }

    private double weight() {
        return Math.scalb(1 + random.nextDouble(), random.nextInt(-20, 20));
    }

    private String oneOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
