package io.populace.generation.drawing;

import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.generation.random.AliasTable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cities of a country, compiled when a user first lives there. */
final class CountryPlaces {

    /** A record, whose fields are final: a thread that sees it sees all of it. */
    private record Compiled(AliasTable weights, List<Place> cities) {}

    private final Country country;
    private final Function<City, LocalWords> words;
    private final int firstNumber;

    /** Two threads may both make it: whichever is kept, it gives the same users. */
    private @Nullable Compiled compiled;

    /**
     * The cities of {@code country}, numbered from {@code firstNumber} on.
     *
     * @param words the words of each city
     */
    CountryPlaces(Country country, Function<City, LocalWords> words, int firstNumber) {
        this.country = country;
        this.words = words;
        this.firstNumber = firstNumber;
    }

    Place pick(long draw) {
        Compiled ready = compiled();
        return ready.cities.get(ready.weights.pick(draw));
    }

    /** All cities, in the order of the catalog. */
    List<Place> all() {
        return compiled().cities;
    }

    private Compiled compiled() {
        Compiled ready = compiled;
        if (ready == null) {
            ready = compile();
            compiled = ready;
        }
        return ready;
    }

    private Compiled compile() {
        CountryTables shared = new CountryTables(country);
        List<City> cities = country.cities();
        Place[] places = new Place[cities.size()];
        double[] weights = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            City city = cities.get(i);
            places[i] = new Place(firstNumber + i, shared, city, words.apply(city));
            weights[i] = city.weight();
        }
        return new Compiled(new AliasTable(weights), List.of(places));
    }
}
