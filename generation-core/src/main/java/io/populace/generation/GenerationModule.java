package io.populace.generation;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.MapBinder;
import io.populace.domain.Catalog;
import io.populace.generation.engine.Engines;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.lexicon.Lexicons;
import java.util.Map;

/**
 * Binds one {@link Population} and, as a {@code Map<String, GenerationEngine>}, what {@link Engines#byName} gives:
 * {@code sequential} and {@code parallel}.
 *
 * <p>Guice is an optional dependency of {@code generation-core}: a service that uses this class brings version 7 of it.
 */
@SuppressWarnings("exports") // the module does not pass on Guice, which is optional
public final class GenerationModule extends AbstractModule {

    private final Population population;
    private final Map<String, GenerationEngine> engines;

    /**
     * A module for one population.
     *
     * @param seed any number
     * @param catalog what users are drawn from
     * @param lexicons where the words of the catalog's languages come from
     * @param threads workers of the parallel engine, as {@link Engines#byName} takes them
     * @throws IllegalArgumentException if there is no lexicon for a locale of the catalog, or for a number of threads
     *     that {@link Engines#byName} refuses
     */
    public GenerationModule(long seed, Catalog catalog, Lexicons lexicons, int threads) {
        this.population = new Population(seed, catalog, lexicons);
        this.engines = Engines.byName(threads);
    }

    @Override
    protected void configure() {
        bind(Population.class).toInstance(population);
        MapBinder<String, GenerationEngine> binder =
                MapBinder.newMapBinder(binder(), String.class, GenerationEngine.class);
        engines.forEach((name, engine) -> binder.addBinding(name).toInstance(engine));
    }
}
