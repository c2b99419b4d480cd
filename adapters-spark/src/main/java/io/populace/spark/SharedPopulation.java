package io.populace.spark;

import io.populace.domain.Catalog;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.drawing.Vocabulary;
import io.populace.generation.record.UserField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.spark.unsafe.types.UTF8String;

/** A population in an executor, which all its tasks share: with its words, it takes some megabytes. Thread-safe. */
final class SharedPopulation {

    /** Queries that run at once seldom read more; one more is made again. */
    private static final int MOST = 4;

    private static final Map<PopulationRecipe, SharedPopulation> LATEST = new LinkedHashMap<>(MOST, 0.75f, true);

    private final UserDrawer drawer;
    private final Map<UserField, Optional<Words>> words = new ConcurrentHashMap<>();

    private SharedPopulation(Population population) {
        drawer = population.drawer();
    }

    /**
     * The words of a field.
     *
     * @param texts each word as Spark has it
     */
    @SuppressWarnings("ArrayRecordComponent") // nothing compares words, and vectors read the array for every user
    record Words(Vocabulary vocabulary, UTF8String[] texts) {

        private static Words of(Vocabulary vocabulary) {
            return new Words(
                    vocabulary,
                    vocabulary.values().stream().map(UTF8String::fromString).toArray(UTF8String[]::new));
        }
    }

    /**
     * The population of a recipe, made if it is not there.
     *
     * @throws IllegalArgumentException if a locale has no lexicon
     */
    static SharedPopulation of(PopulationRecipe recipe) {
        return of(recipe, recipe::readCatalog);
    }

    /**
     * The population of a recipe, made of a catalog if it is not there.
     *
     * @param catalog gives the catalog of the recipe
     * @throws IllegalArgumentException if a locale has no lexicon
     */
    static SharedPopulation of(PopulationRecipe recipe, Supplier<Catalog> catalog) {
        synchronized (LATEST) {
            SharedPopulation known = LATEST.get(recipe);
            if (known == null) {
                known = new SharedPopulation(recipe.population(catalog.get()));
                LATEST.put(recipe, known);
                if (LATEST.size() > MOST) {
                    LATEST.remove(LATEST.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    UserDrawer drawer() {
        return drawer;
    }

    /** The words of a field, if it is drawn from a list. */
    Optional<Words> words(UserField field) {
        return words.computeIfAbsent(field, any -> field.vocabulary(drawer).map(Words::of));
    }
}
