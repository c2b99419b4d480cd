/** Data of the world, which {@code io.populace.generation} reads: words, places, phone numbers and forms of postcodes. */
module io.populace.world {
    requires static transitive org.jspecify;

    exports io.populace.world;
}
