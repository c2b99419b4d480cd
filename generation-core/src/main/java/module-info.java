/**
 * Populations of users, and the engines that write them. Begin at {@link io.populace.generation.Population}.
 *
 * <p>Guice is optional: only {@link io.populace.generation.GenerationModule} needs it.
 */
@SuppressWarnings("requires-automatic") // Guice is no module yet
module io.populace.generation {
    requires transitive io.populace.domain;
    requires static com.google.guice; // if it were transitive, every service would need it to compile
    requires io.populace.world;
    requires static transitive org.jspecify;

    exports io.populace.generation;
    exports io.populace.generation.catalog;
    exports io.populace.generation.drawing;
    exports io.populace.generation.encoding;
    exports io.populace.generation.engine;
    exports io.populace.generation.lexicon;
    exports io.populace.generation.record;
}
