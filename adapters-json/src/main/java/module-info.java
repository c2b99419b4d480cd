/** Users and catalogs as JSON. Begin at {@link io.populace.json.JsonEncoders} and {@link io.populace.json.UserReader}. */
module io.populace.json {
    requires transitive io.populace.generation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports io.populace.json;
}
