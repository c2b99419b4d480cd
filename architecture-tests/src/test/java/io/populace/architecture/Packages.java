package io.populace.architecture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The packages below a root: those of the project, or those of a fixture with the same structure.
 *
 * @param root the package that all other names are relative to
 * @param adapters the packages of the adapters, without the command; add the package of a new adapter here
 */
record Packages(String root, List<String> adapters) {

    static final Packages PROJECT = new Packages(
            "io.populace", List.of("datafaker", "json", "text", "files", "parquet", "postgres", "inspect", "spark"));

    /** Packages that break {@code rule}, and some that keep it. */
    static Packages fixtureOf(Rule rule) {
        String folder = rule.name().toLowerCase(Locale.ROOT).replace("_", "");
        return new Packages(
                Packages.class.getPackageName() + ".fixtures." + folder, List.of("json", "parquet", "spark"));
    }

    /** The full name of a package or class. */
    String name(String relative) {
        return root + "." + relative;
    }

    /** A package with all packages below it, in ArchUnit's notation. */
    String tree(String relative) {
        return name(relative) + "..";
    }

    /** The packages that the bytes of users depend on: domain, generation and adapters. */
    String[] makersOfBytes() {
        return Stream.concat(Stream.of("domain", "generation"), adapters.stream())
                .map(this::tree)
                .toArray(String[]::new);
    }
}
