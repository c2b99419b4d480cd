/** Users and the catalogs that they are drawn from: values that validate themselves, on {@code java.base} alone. */
module io.populace.domain {
    requires static transitive org.jspecify;

    exports io.populace.domain;
}
