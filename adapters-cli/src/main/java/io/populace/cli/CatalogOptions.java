package io.populace.cli;

import static io.populace.cli.CommandSpecs.option;

import io.populace.domain.Catalog;
import io.populace.generation.catalog.CatalogPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say which catalog users are drawn from, from which part of it, and how. */
final class CatalogOptions {

    /** The names of the options that say which part, as recipes keep them. */
    static final String COUNTRY = "--country";

    static final String CITY = "--city";
    static final String WEIGHTS = "--weights";

    private final OptionSpec catalog;

    private final OptionSpec country = option(
                    "NAMES",
                    "Only these countries of the catalog, by code or name, separated by commas: FR,DE.",
                    COUNTRY)
            .build();

    private final OptionSpec city = option(
                    "NAMES",
                    "Only these cities of the catalog, by name, in English too, separated by commas: Lyon,Rome.",
                    CITY)
            .build();

    private final OptionSpec weights = option(
                    "WEIGHTS",
                    "How often countries and cities are drawn: population, as the catalog says, or equal. Default:"
                            + " population.",
                    WEIGHTS)
            .completionCandidates(CatalogPart.WEIGHTS)
            .build();

    private final OptionSpec asOf = option(
                    "DATE",
                    "The day on which users have their ages, such as 2026-01-01, for birth_date and registered_at. Default:"
                            + " that of the catalog.",
                    ChosenCatalog.AS_OF)
            .build();

    private final OptionSpec safe = CommandSpecs.flag(
                    "Users whom nobody can reach: telephone numbers are reserved for fiction or no subscriber's, and IP addresses"
                            + " are those of documentation.",
                    ChosenCatalog.SAFE)
            .build();

    private final Catalogs catalogs;

    /** The options for {@code catalogs}; {@code description} is the help of {@code --catalog}. */
    CatalogOptions(Catalogs catalogs, String description) {
        this.catalogs = catalogs;
        catalog = option(CommandSpecs.FILE, description, ChosenCatalog.CATALOG).build();
    }

    /** The option that names a catalog. */
    OptionSpec ofCatalog() {
        return catalog;
    }

    /** Those that leave a part of it. */
    List<OptionSpec> ofPart() {
        return List.of(country, city);
    }

    /** The option for weights. */
    OptionSpec ofWeights() {
        return weights;
    }

    /** Those for the day of the ages, and for users that nobody can reach. */
    List<OptionSpec> ofDayAndSafety() {
        return List.of(asOf, safe);
    }

    /** Whether the catalog is read from standard input. */
    boolean readsStandardInput() {
        return CatalogFile.STANDARD_INPUT.equals(catalog.getValue());
    }

    /**
     * Loads the catalog, as of the day that is given, and safe if that is asked for.
     *
     * @param reader a command that would read it from standard input, for advice
     */
    ChosenCatalog load(String reader) {
        return load(ChosenCatalog.CATALOG, catalog.getValue(), reader);
    }

    /** Loads the catalog that {@code value} of {@code option} names, in place of {@code --catalog}. */
    ChosenCatalog load(String option, @Nullable String value, String reader) {
        ChosenCatalog chosen = ChosenCatalog.load(catalogs, option, value, part(), reader);
        String day = asOf.getValue();
        if (day != null) {
            chosen = chosen.with(OptionValues.parsed(ChosenCatalog.AS_OF, day, Catalog::parseAsOf));
        }
        return Boolean.TRUE.equals(safe.<Object>getValue()) ? chosen.safely() : chosen;
    }

    private Map<String, String> part() {
        Map<String, String> part = new LinkedHashMap<>();
        put(country, part);
        put(city, part);
        put(weights, part);
        return part;
    }

    private static void put(OptionSpec option, Map<String, String> values) {
        @Nullable String value = option.getValue();
        if (value != null) {
            values.put(option.longestName(), value);
        }
    }
}
