package io.populace.spark;

import io.populace.domain.Catalog;
import io.populace.generation.Population;
import io.populace.generation.catalog.CatalogPart;
import io.populace.generation.catalog.NamedCatalog;
import io.populace.generation.catalog.SafeCatalog;
import io.populace.generation.lexicon.Lexicons;
import io.populace.json.CatalogReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an executor must be told to make a population.
 *
 * @param seed any number
 * @param catalog the name of a catalog of Populace, or JSON
 * @param part which part of the catalog
 * @param locale the language of all words; null for each country's own
 * @param latin whether all names of people are in Latin letters
 * @param asOf the day on which users have their ages; null for that of the catalog
 * @param safe whether nobody can be reached
 */
record PopulationRecipe(
        long seed,
        String catalog,
        CatalogPart part,
        @Nullable String locale,
        boolean latin,
        @Nullable LocalDate asOf,
        boolean safe)
        implements Serializable {

    /**
     * The population.
     *
     * @param drawnFrom the catalog of this recipe, as {@link #readCatalog} gives it
     * @throws IllegalArgumentException if a locale has no lexicon
     */
    Population population(Catalog drawnFrom) {
        return new Population(seed, drawnFrom, lexicons());
    }

    /** What users are drawn from, read anew. */
    Catalog readCatalog() {
        return drawnFrom(part.of(readWhole()));
    }

    /**
     * What users are drawn from: the part of the catalog as of the day, and safe if it must be.
     *
     * @param chosen the part of the catalog
     * @throws IllegalArgumentException if it must be safe, and no telephone numbers that are nobody's are known of a country
     */
    Catalog drawnFrom(Catalog chosen) {
        Catalog ofDay = asOf == null ? chosen : chosen.with(asOf);
        return safe ? SafeCatalog.of(ofDay) : ofDay;
    }

    private Catalog readWhole() {
        if (NamedCatalog.isName(catalog)) {
            return NamedCatalog.load(catalog);
        }
        try {
            return CatalogReader.read(new ByteArrayInputStream(catalog.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the driver has read it before
        }
    }

    /**
     * The words of the population.
     *
     * @throws IllegalArgumentException if {@code locale} has no lexicon
     */
    Lexicons lexicons() {
        Lexicons words =
                locale == null ? Lexicons.standard() : Lexicons.standard().forcing(locale);
        return latin ? words.latin() : words;
    }
}
