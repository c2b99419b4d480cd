package shop;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import io.populace.generation.GenerationModule;
import io.populace.generation.Population;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.lexicon.Lexicons;
import io.populace.json.UserWriter;
import java.util.Map;

/** Gets the same population from Guice. */
public final class Main {

    public static void main(String[] args) {
        Injector injector =
                Guice.createInjector(new GenerationModule(42, BuiltInCatalog.load(), Lexicons.standard(), 2));
        Map<String, GenerationEngine> engines =
                injector.getInstance(Key.get(new TypeLiteral<Map<String, GenerationEngine>>() {}));
        if (!engines.containsKey("parallel")) {
            throw new AssertionError(engines);
        }
        System.out.println(UserWriter.toJson(injector.getInstance(Population.class).user(7)));
    }
}
