package io.populace.generation;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.MapBinder;
import io.populace.domain.Catalog;
import io.populace.generation.engine.Engines;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.lexicon.Lexicons;
import java.util.Map;

/**
 * Binds one {@link Population} and the engines of {@link Engines#byName} as a {@code Map<String, GenerationEngine>}.
 *
 * <p>Guice is an optional dependency of {@code generation-core}: a service that uses this class adds Guice 7 itself.
 */
@SuppressWarnings("exports") // Guice is optional, so module-info does not require it transitively
public final class GenerationModule extends AbstractModule {

    private final Population population;
    private final Map<String, GenerationEngine> engines;

    /**
     * A module for one population.
     *
     * @param seed any number
     * @param catalog countries, ages and system triplets to draw from
     * @param lexicons words of the catalog's languages
     * @param threads workers of the parallel engine, see {@link Engines#byName}
     * @throws IllegalArgumentException if a locale of the catalog has no lexicon, or if {@code threads} is out of range
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
