module shop {
    requires com.google.guice;
    requires io.populace.json;

    // Guice 7 is an automatic module, so the modules it needs must be named here.
    requires com.google.common;
    requires jakarta.inject;
}
