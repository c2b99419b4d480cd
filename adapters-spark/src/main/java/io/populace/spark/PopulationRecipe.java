package io.populace.spark;

import io.populace.domain.Catalog;
import io.populace.generation.Population;
import io.populace.generation.catalog.CatalogPart;
import io.populace.generation.catalog.NamedCatalog;
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
 * @param asOf the day on which users have their ages; null for that of the catalog
 */
record PopulationRecipe(
        long seed,
        String catalog,
        CatalogPart part,
        @Nullable String locale,
        @Nullable LocalDate asOf) implements Serializable {

    /**
     * The population.
     *
     * @param read the part of the catalog of this recipe
     * @throws IllegalArgumentException if a locale has no lexicon
     */
    Population population(Catalog read) {
        return new Population(seed, asOf == null ? read : read.with(asOf), lexicons());
    }

    /** The part of the catalog, read anew. */
    Catalog readCatalog() {
        return part.of(readWhole());
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
        return locale == null ? Lexicons.standard() : Lexicons.standard().forcing(locale);
    }
}
