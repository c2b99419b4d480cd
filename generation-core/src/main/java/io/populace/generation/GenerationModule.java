package io.populace.generation;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.MapBinder;
import io.populace.domain.Catalog;
import io.populace.generation.engine.Engines;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.lexicon.Lexicons;

/**
 * Binds one {@link Population} and, as a {@code Map<String, GenerationEngine>}, what {@link Engines#byName} gives:
 * {@code sequential} and {@code parallel}.
 *
 * <p>Guice is an optional dependency of {@code generation-core}: a service that uses this class brings version 7 of it.
 */
public final class GenerationModule extends AbstractModule {

    private final Population population;
    private final int threads;

    /**
     * A module for one population.
     *
     * @param seed any number
     * @param catalog what users are drawn from
     * @param lexicons where the words of the catalog's languages come from
     * @param threads workers of the parallel engine, as {@link Engines#byName} takes them; the injector refuses others
     * @throws IllegalArgumentException if there is no lexicon for a locale of the catalog
     */
    public GenerationModule(long seed, Catalog catalog, Lexicons lexicons, int threads) {
        this.population = new Population(seed, catalog, lexicons);
        this.threads = threads;
    }

    @Override
    protected void configure() {
        bind(Population.class).toInstance(population);
        MapBinder<String, GenerationEngine> engines =
                MapBinder.newMapBinder(binder(), String.class, GenerationEngine.class);
        Engines.byName(threads)
                .forEach((name, engine) -> engines.addBinding(name).toInstance(engine));
    }
}
