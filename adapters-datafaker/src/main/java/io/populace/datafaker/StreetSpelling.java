package io.populace.datafaker;

import java.util.function.UnaryOperator;

/** Gives the street names of a language one spelling style. */
final class StreetSpelling {

    private StreetSpelling() {}

    /** The spelling of {@code locale}: German words are written out (Bergstr. → Bergstraße), others stay as they are. */
    static UnaryOperator<String> of(String locale) {
        if (!locale.equals("de") && !locale.startsWith("de-")) {
            return UnaryOperator.identity();
        }
        // Swiss German has no ß.
        String street = locale.equals("de-CH") ? "strasse" : "straße";
        String capital = "S" + street.substring(1);
        return name -> name.replaceAll("str\\.$", street)
                .replaceAll("Str\\.$", capital)
                .replace("Evgl.", "Evangelischen")
                .replace("St.", "Sankt");
    }
}
