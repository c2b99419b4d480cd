package io.populace.generation.catalog;

import io.populace.domain.Country;
import io.populace.domain.Excerpt;
import io.populace.domain.Nearest;
import io.populace.world.WorldResource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The countries of the world whose places are known: cities with their regions, locations, time zones, landlines and postal
 * districts, weighted by population. Its sources are in {@code docs/world.md}.
 *
 * <p>A country is read when it is asked for, from one resource for all: to open another for each would take longer than to read.
 */
public final class WorldCatalog {

    private WorldCatalog() {}

    /** What the world knows of countries: names by their codes, and why those that are left out are. */
    private static final class Index {

        static final Map<String, String> NAMES = new LinkedHashMap<>();
        static final Map<String, String> LEFT_OUT = new LinkedHashMap<>();

        static {
            for (String line : WorldResource.text("places/countries").split("\n", -1)) {
                String[] values = line.split("\t", -1);
                if (values.length > 2) {
                    LEFT_OUT.put(values[0], values[1] + ", " + values[2]);
                } else if (values.length == 2) {
                    NAMES.put(values[0], values[1]);
                }
            }
        }
    }

    /** The ISO 3166-1 codes of its countries, in alphabetical order. */
    public static List<String> codes() {
        return List.copyOf(Index.NAMES.keySet());
    }

    /**
     * Countries of the world, in the given order.
     *
     * @param codes ISO 3166-1 codes, whatever their case; a repeated one counts once
     * @throws IllegalArgumentException if the world does not have one; the message begins with the rule
     */
    public static List<Country> load(Collection<String> codes) {
        Set<String> wanted = new LinkedHashSet<>();
        for (String code : codes) {
            wanted.add(known(code));
        }
        Map<String, Country> read = new HashMap<>();
        for (Country country : PlacesFormat.read(WorldResource.require("places/cities"), 0, wanted::contains)) {
            read.put(country.code(), country);
        }
        return wanted.stream().map(read::get).toList();
    }

    private static String known(String given) {
        String code = given.strip().toUpperCase(Locale.ROOT);
        if (Index.NAMES.containsKey(code)) {
            return code;
        }
        String reason = Index.LEFT_OUT.get(code);
        if (reason != null) {
            throw new IllegalArgumentException(
                    "must have codes of countries that the world has, and not " + code + ": " + reason);
        }
        throw new IllegalArgumentException("must have ISO 3166-1 codes of countries that the world has, such as FR: "
                + Excerpt.orEmpty(given) + hint(given));
    }

    /** The code of the country whose name may be meant. */
    private static String hint(String given) {
        String name = Nearest.of(given.strip(), Index.NAMES.values());
        for (Map.Entry<String, String> country : Index.NAMES.entrySet()) {
            if (Objects.equals(name, country.getValue())) {
                return "; did you mean " + country.getKey() + "?";
            }
        }
        return "; populace catalog world --list names all";
    }
}
