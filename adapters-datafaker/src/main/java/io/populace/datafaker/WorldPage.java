package io.populace.datafaker;

import io.populace.datafaker.WorldFacts.CityFacts;
import io.populace.datafaker.WorldFacts.CountryFacts;
import io.populace.generation.catalog.CountryDefaults;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes {@code docs/world.md}: what the world catalog knows of each country, and how that was checked. */
final class WorldPage {

    private static final double MILLION = 1e6;

    private final List<CountryFacts> known;
    private final List<CountryFacts> leftOut;
    private final Map<String, String> sources;
    private final Map<String, String> secondSources = new TreeMap<>();

    private WorldPage(WorldFacts facts) throws IOException {
        known = facts.countries().stream().filter(PlacesCompiler::hasWords).toList();
        leftOut = facts.countries().stream()
                .filter(country -> !PlacesCompiler.hasWords(country))
                .toList();
        sources = facts.sources();
        for (String line : resource("second-sources.txt").split("\n", -1)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                secondSources.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
    }

    /** The page, as Markdown. */
    static String of(WorldFacts facts) throws IOException {
        return new WorldPage(facts).text();
    }

    private String text() throws IOException {
        return resource("world-page.md")
                .replace("{countries}", String.valueOf(known.size()))
                .replace(
                        "{cities}",
                        number(known.stream()
                                .mapToLong(country -> country.cities().size())
                                .sum()))
                .replace(
                        "{districts}",
                        number(known.stream().mapToLong(WorldPage::districts).sum()))
                .replace("{table}", table())
                .replace("{left-out}", leftOut())
                .replace("{sources}", sources());
    }

    private String table() {
        return "| code | country | people | cities | postcodes | landlines | mobile | names | also by |\n"
                + "|---|---|---|---|---|---|---|---|---|\n"
                + known.stream().map(this::row).collect(Collectors.joining("\n"));
    }

    private String row(CountryFacts country) {
        return String.join(
                " | ",
                "| " + country.code(),
                country.name(),
                String.format(Locale.ROOT, "%.1f", country.population() / MILLION),
                String.valueOf(country.cities().size()),
                country.postLevel().equals("none") ? "none" : country.postLevel() + " " + number(districts(country)),
                landlines(country.cities()),
                CountryDefaults.mobilePlans(country.code(), country.callingCode())
                                .isEmpty()
                        ? "-"
                        : "yes",
                String.join(" ", languages(country)),
                secondSources.getOrDefault(country.code(), "") + " |");
    }

    private static long districts(CountryFacts country) {
        return country.cities().stream()
                .mapToLong(city -> city.districts().size())
                .sum();
    }

    private static String landlines(List<CityFacts> cities) {
        return cities.stream()
                .collect(Collectors.groupingBy(
                        city -> city.phone().substring(0, 1), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(kind -> kind.getValue() + kind.getKey())
                .collect(Collectors.joining(" "));
    }

    private static Collection<String> languages(CountryFacts country) {
        Collection<String> languages = new TreeSet<>();
        country.cities().stream()
                .map(CityFacts::locale)
                .filter(Objects::nonNull)
                .forEach(locale -> languages.add(locale.substring(0, 2) + "-" + country.code()));
        languages.add(PlacesCompiler.locale(country));
        return languages;
    }

    private String leftOut() {
        return "**Left out**, as no lists of names are known for their languages: "
                + leftOut.stream().map(CountryFacts::name).collect(Collectors.joining(", "))
                + ". Of all other countries no open list of postal codes by town was found, or no landlines by city.";
    }

    private String sources() {
        return sources.entrySet().stream()
                .map(source -> "- " + source.getKey() + ": " + source.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(WorldPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
