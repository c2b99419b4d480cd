package io.populace.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.engine.OrderedParallelEngine;
import io.populace.generation.engine.SequentialEngine;
import io.populace.generation.lexicon.Lexicons;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GenerationModuleTest {

    private static final Key<Map<String, GenerationEngine>> ENGINES = Key.get(new TypeLiteral<>() {});

    @Test
    void bindsOnePopulationOfTheSeed() {
        Injector injector = Guice.createInjector(module(2));
        Population population = injector.getInstance(Population.class);

        assertSame(population, injector.getInstance(Population.class));
        assertEquals(Population.seeded(42).user(7), population.user(7));
    }

    @Test
    void bindsTheEnginesByName() {
        Map<String, GenerationEngine> engines = Guice.createInjector(module(2)).getInstance(ENGINES);

        assertEquals(Set.of("sequential", "parallel"), engines.keySet());
        assertTrue(engines.get("sequential") instanceof SequentialEngine);
        assertTrue(engines.get("parallel") instanceof OrderedParallelEngine);
    }

    @Test
    void refusesZeroThreads() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> module(0));
        assertEquals("threads must be 1 to 1024: 0", refused.getMessage());
    }

    @Test
    void refusesALocaleWithoutALexicon() {
        Lexicons none = locale -> {
            throw new IllegalArgumentException("no lexicon: " + locale);
        };
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> new GenerationModule(42, BuiltInCatalog.load(), none, 1));
        assertEquals("no lexicon: de", refused.getMessage());
    }

    private static GenerationModule module(int threads) {
        return new GenerationModule(42, BuiltInCatalog.load(), Lexicons.standard(), threads);
    }
}
