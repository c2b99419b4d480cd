package io.populace.spark;

import io.populace.domain.Catalog;
import io.populace.domain.Excerpt;
import io.populace.domain.IndexRange;
import io.populace.domain.Nearest;
import io.populace.domain.Seed;
import io.populace.domain.UserCount;
import io.populace.generation.catalog.CatalogPart;
import io.populace.generation.catalog.NamedCatalog;
import io.populace.generation.record.RecordLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The options of a table. Each error is an {@link IllegalArgumentException} that names the option, the rule and the value.
 *
 * @param recipe the population
 * @param range which of its users
 * @param layout the record
 * @param partitions how many tasks make the users of a batch; null if Spark's parallelism decides
 * @param stream what only streams have
 */
record SourceOptions(
        PopulationRecipe recipe,
        IndexRange range,
        RecordLayout layout,
        @Nullable Integer partitions,
        StreamOptions stream) {

    /** More tasks than Spark can plan in a few seconds. */
    static final int MAX_PARTITIONS = 100_000;

    private static final String SEED = "seed";
    static final String COUNT = "count";
    private static final String START = "start";
    private static final String CATALOG = "catalog";
    private static final String COUNTRY = "country";
    private static final String CITY = "city";
    private static final String WEIGHTS = "weights";
    private static final String LOCALE = "locale";
    private static final String NAMES = "names";
    private static final String AS_OF = "asOf";
    private static final String SAFE = "safe";
    private static final String FIELDS = "fields";
    private static final String PARTITIONS = "partitions";
    private static final List<String> ALL = List.of(
            SEED,
            COUNT,
            START,
            CATALOG,
            COUNTRY,
            CITY,
            WEIGHTS,
            LOCALE,
            NAMES,
            AS_OF,
            SAFE,
            FIELDS,
            PARTITIONS,
            StreamOptions.USERS_PER_SECOND,
            StreamOptions.USERS_PER_BATCH);

    /**
     * Reads options, and makes the population once, to know that executors can.
     *
     * @param given finds a name whatever its case
     */
    static SourceOptions parse(Map<String, String> given) {
        for (String name : given.keySet()) {
            if (ALL.stream().noneMatch(name::equalsIgnoreCase)) {
                throw new IllegalArgumentException("unknown option: " + Excerpt.orEmpty(name) + hint(name));
            }
        }
        String seed = given.get(SEED);
        if (seed == null) {
            throw new IllegalArgumentException("option seed must be given, as each executor makes the same population");
        }
        long seedNumber = parsed(SEED, seed, Seed::parse).number();
        long start = users(START, given.getOrDefault(START, "0"));
        long count = users(COUNT, given.getOrDefault(COUNT, "10000"));
        IndexRange range = parsed(COUNT + ":", count, users -> IndexRange.ofCount(start, users));
        String fields = given.get(FIELDS);
        RecordLayout layout =
                fields == null ? RecordLayout.standard() : parsed(FIELDS + ":", fields, RecordLayout::parse);
        String partitions = given.get(PARTITIONS);
        Integer tasks = partitions == null ? null : (int) number(PARTITIONS, MAX_PARTITIONS, partitions);
        StreamOptions stream = StreamOptions.parse(given, range);
        return new SourceOptions(recipe(seedNumber, given), range, layout, tasks, stream);
    }

    private static PopulationRecipe recipe(long seed, Map<String, String> given) {
        CatalogOption catalog = CatalogOption.parse(given.getOrDefault(CATALOG, NamedCatalog.BUILT_IN));
        CatalogPart part = new CatalogPart(given.get(COUNTRY), given.get(CITY), given.get(WEIGHTS));
        Catalog chosen = parsed("", catalog.catalog(), part::of);
        String locale = given.get(LOCALE);
        String asOf = given.get(AS_OF);
        LocalDate day = asOf == null ? null : parsed(AS_OF, asOf, Catalog::parseAsOf);
        PopulationRecipe recipe = new PopulationRecipe(
                seed,
                catalog.text(),
                part,
                locale,
                latin(given.get(NAMES)),
                day,
                safe(given.getOrDefault(SAFE, "false")));
        if (locale != null) {
            parsed(LOCALE + " " + Excerpt.orEmpty(locale) + ":", recipe, PopulationRecipe::lexicons);
        }
        Catalog drawnFrom = parsed(SAFE + ":", chosen, recipe::drawnFrom);
        parsed(CATALOG + ":", recipe, known -> SharedPopulation.of(known, () -> drawnFrom));
        return recipe;
    }

    private static boolean latin(@Nullable String script) {
        if (script != null && !script.equals("latin")) {
            throw new IllegalArgumentException("option names must be latin: " + Excerpt.orEmpty(script));
        }
        return script != null;
    }

    private static boolean safe(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new IllegalArgumentException("option safe must be true or false: " + Excerpt.orEmpty(text));
        };
    }

    private static String hint(String name) {
        String meant = Nearest.of(name, ALL);
        return meant == null ? "; the options are " + String.join(", ", ALL) : "; did you mean " + meant + "?";
    }

    private static long users(String option, String text) {
        return parsed(option, text, UserCount::parse).users();
    }

    /**
     * The number of an option.
     *
     * @throws IllegalArgumentException if it is not from 1 to {@code most}
     */
    static long number(String option, long most, String text) {
        long number = users(option, text);
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("option " + option + " must be 1 to " + most + ": " + Excerpt.of(text));
        }
        return number;
    }

    /** What {@code parser} makes of a value; its errors get the option in front, unless they name it: then it is empty. */
    private static <V, T> T parsed(String option, V value, Function<V, T> parser) {
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("option " + (option.isEmpty() ? "" : option + " ") + e.getMessage(), e);
        }
    }
}
