package io.populace.cli;

import static io.populace.cli.CommandSpecs.option;

import io.populace.domain.Excerpt;
import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.lexicon.Lexicons;
import io.populace.json.Recipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say which users to make. */
final class UserOptions {

    private final OptionSpec count = option(
                    "COUNT",
                    "How many users: 10000, 10_000, 10k, 1.5M, 1G, 1e6. Default: ${DEFAULT-VALUE}.",
                    "-n",
                    "--count")
            .defaultValue("10000")
            .build();

    private final OptionSpec seed = option(
                    "SEED",
                    "A 64-bit integer, or a text that does not look like a number, which is hashed with SHA-256."
                            + " Default: random; printed to standard error.",
                    "-s",
                    "--seed")
            .build();

    private final OptionSpec start = option(
                    "INDEX",
                    "Index of the first user: with --count, a slice of the population. Default: ${DEFAULT-VALUE}.",
                    "--start")
            .defaultValue("0")
            .build();

    private final OptionSpec locale = option(
                    "LOCALE",
                    "Take all names and streets from one language, such as en-US. Default: each country's own.",
                    StoredRecipes.LOCALE)
            .build();

    private final OptionSpec names = option(
                    "SCRIPT",
                    "latin: names of people in Latin letters everywhere. Default: in the script of their language.",
                    StoredRecipes.NAMES)
            .build();

    private final CatalogOptions catalog;
    private final Lexicons lexicons;

    UserOptions(Catalogs catalogs, Lexicons lexicons) {
        catalog = new CatalogOptions(
                catalogs,
                "world, world:FR,ES for some countries of it, or a JSON file with your own catalog; - is standard input."
                        + " Default: built-in, which populace catalog prints.");
        this.lexicons = lexicons;
    }

    /** All options, in the order of the help. */
    OptionSpec[] specs() {
        List<OptionSpec> specs = new ArrayList<>(List.of(count, seed, start, catalog.ofCatalog()));
        specs.addAll(catalog.ofPart());
        specs.addAll(List.of(catalog.ofWeights(), locale, names));
        specs.addAll(catalog.ofDayAndSafety());
        return specs.toArray(OptionSpec[]::new);
    }

    /** The users that are asked for. */
    IndexRange range() {
        long first = OptionValues.count("--start", start.getValue());
        long users = OptionValues.count("--count", count.getValue());
        if (users > Long.MAX_VALUE - first) {
            throw CommandException.wrongUsage("--start + --count must be <= " + Long.MAX_VALUE + ": "
                    + Excerpt.orEmpty(start.getValue()) + " + " + Excerpt.orEmpty(count.getValue()));
        }
        return IndexRange.ofCount(first, users);
    }

    /** The words that names and streets are made of. */
    Lexicons lexicons() {
        String script = names.getValue();
        if (script == null) {
            return ofLanguage();
        }
        if (!script.equals(StoredRecipes.LATIN)) {
            throw OptionValues.wrong("--names must be latin", script);
        }
        return ofLanguage().latin();
    }

    private Lexicons ofLanguage() {
        String language = locale.getValue();
        if (language == null) {
            return lexicons;
        }
        if (language.isEmpty()) {
            throw OptionValues.wrong("--locale must be a language tag such as en-US", language);
        }
        try {
            return lexicons.forcing(language);
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage("--" + e.getMessage());
        }
    }

    /** The seed; that of {@code stored}, if there is one and none is given. */
    ChosenSeed seed(@Nullable Recipe stored) {
        return seed.getValue() == null && stored != null
                ? new ChosenSeed(stored.seed(), null)
                : ChosenSeed.of(seed.getValue());
    }

    /** Whether the catalog is read from standard input. */
    boolean readsStandardInput() {
        return catalog.readsStandardInput();
    }

    /**
     * Loads the catalog, as of the day that is given, and safe if that is asked for.
     *
     * @param reader a command that would read it from standard input, for advice
     */
    ChosenCatalog catalog(String reader) {
        return catalog.load(reader);
    }

    /** The drawer of the users. */
    static UserDrawer drawer(ChosenSeed seed, ChosenCatalog chosen, Lexicons words) {
        try {
            return new Population(seed.number(), chosen.catalog(), words).drawer();
        } catch (IllegalArgumentException e) {
            throw chosen.wrong(e);
        }
    }

    /** Adds what chooses the words to the options of a recipe, if it is given. */
    void putWords(Map<String, String> options) {
        if (names.getValue() != null) {
            options.put(StoredRecipes.NAMES, names.getValue());
        }
        if (locale.getValue() != null) {
            options.put(StoredRecipes.LOCALE, locale.getValue());
        }
    }
}
