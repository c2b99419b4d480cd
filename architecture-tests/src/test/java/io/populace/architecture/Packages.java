package io.populace.architecture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The packages below a root: the project's own, or those of a fixture that mirrors them.
 *
 * @param root what all the names below are relative to
 * @param adapters the packages that bring users out, the command excepted; a new adapter is one more name here
 */
record Packages(String root, List<String> adapters) {

    static final Packages PROJECT = new Packages("io.populace", List.of("json", "inspect"));

    /** The packages that break {@code rule}, next to some that keep it. */
    static Packages fixtureOf(Rule rule) {
        String folder = rule.name().toLowerCase(Locale.ROOT).replace("_", "");
        return new Packages(Packages.class.getPackageName() + ".fixtures." + folder, List.of("json", "parquet"));
    }

    /** A package or a class: the full name. */
    String name(String relative) {
        return root + "." + relative;
    }

    /** A package with all below it, in ArchUnit's notation. */
    String tree(String relative) {
        return name(relative) + "..";
    }

    /** Domain, generation and adapters: what a user's bytes are made by. */
    String[] makersOfBytes() {
        return Stream.concat(Stream.of("domain", "generation"), adapters.stream())
                .map(this::tree)
                .toArray(String[]::new);
    }
}
