module shop {
    requires com.google.guice;
    requires io.populace.json;

    // Guice 7 is an automatic module, which brings along no module that it needs.
    requires com.google.common;
    requires jakarta.inject;
}
