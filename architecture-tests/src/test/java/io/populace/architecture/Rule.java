package io.populace.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** All rules of the architecture, each with its reason. */
enum Rule {
    DOMAIN_ON_JAVA_ALONE(
            "domain depends on the JDK and on JSpecify's annotations, and on nothing else",
            "a model that knows no library outlives them all",
            LayerRules::domainOnJavaAlone),
    ARROWS_POINT_INWARD(
            "adapters see generation and domain, generation sees domain; adapters do not see one another, "
                    + "nobody sees the command or the benchmarks, and only these see the reports",
            "a new adapter is then one more module, and nothing inside changes for it",
            LayerRules::arrowsPointInward),
    GENERATION_IN_ORDER(
            "inside generation, the API sees all; engine sees encoding and drawing, encoding sees drawing and "
                    + "lexicon; drawing and catalog see random and lexicon, and these two see none of the others",
            "a user passes through the packages one way, and each can be read without those after it",
            LayerRules::generationInOrder),
    NO_CYCLES(
            "no packages depend on each other in a circle",
            "packages in a circle can only be understood, tested and moved together",
            LayerRules::noCycles),
    NO_CLOCK(
            "domain, generation and adapters never read a clock",
            "the same seed gives the same bytes tomorrow",
            DeterminismRules::noClock),
    NO_UNSEEDED_RANDOMNESS(
            "domain, generation and adapters draw nothing without a seed",
            "a user is a function of seed, catalog and index, and of nothing else",
            DeterminismRules::noUnseededRandomness),
    NO_DEFAULTS_OF_THE_MACHINE(
            "domain, generation and adapters never fall back on the default locale, time zone, charset or line ending",
            "the same seed gives the same bytes on every machine",
            DeterminismRules::noDefaultsOfTheMachine),
    NO_ENVIRONMENT(
            "domain, generation and adapters read no environment variable and no system property",
            "whatever changes the output is a parameter that the caller sees",
            DeterminismRules::noEnvironment),
    PORTS_WITHOUT_LIBRARIES(
            "the signatures of ports name our types and the JDK's only",
            "who implements or calls a port must not need a library that we may replace",
            LibraryRules::portsWithoutLibraries),
    ONLY_NAMED_LIBRARIES(
            "no library is used but JSpecify, Datafaker, libphonenumber, brics automaton, Guava, Guice, Jackson, picocli, JMH, jfr-converter, JMustache",
            "a new library is a decision, also one that came along with another",
            LibraryRules::onlyNamedLibraries),
    DATAFAKER_IN_LEXICON(
            "Datafaker is used by the lexicons, and by the benchmarks as their baseline, only",
            "Datafaker gives words; the speed and the repeatability are ours to keep",
            LibraryRules::datafakerInLexicon),
    LIBPHONENUMBER_IN_CATALOG(
            "libphonenumber is used by the catalog, to compile the landlines of the world, and by the inspection only",
            "telephone numbers are drawn by the catalog's plan, so that libphonenumber can judge them",
            LibraryRules::libphonenumberInCatalog),
    AUTOMATON_IN_CATALOG(
            "brics automaton is used by the catalog, to compile the landlines of the world, only",
            "it is there for the build: whoever embeds the library does not get it",
            LibraryRules::automatonInCatalog),
    GUAVA_IN_INSPECT(
            "Guava is used by the inspection only",
            "it counts duplicates in memory that does not grow; the JDK has most of what else it offers",
            LibraryRules::guavaInInspect),
    GUICE_IN_WIRING(
            "Guice is used by GenerationModule only",
            "nobody who does not want Guice is made to use it",
            LibraryRules::guiceInWiring),
    JACKSON_IN_JSON(
            "Jackson is used by the adapters that read or write JSON, and by the benchmarks as their baseline, only",
            "JSON is one format among others, and its library is the affair of its adapters",
            LibraryRules::jacksonInJson),
    TERMINAL_IN_CLI(
            "picocli is used by the command only",
            "a service that embeds Populace has no terminal",
            LibraryRules::terminalInCli),
    JMH_IN_BENCHMARKS(
            "JMH and jfr-converter are used by the benchmarks only",
            "what is measured must not know that it is",
            LibraryRules::jmhInBenchmarks),
    ADAPTERS_CLOSED(
            "of the adapters and the command, only the named entry points are public",
            "what nobody outside can name, we can change",
            HabitRules::adaptersClosed),
    PACKAGES_NULL_MARKED(
            "every package is annotated @NullMarked",
            "the compiler then checks each reference for null, except where one is said to be @Nullable",
            HabitRules::packagesNullMarked),
    EXIT_IN_MAIN(
            "nobody ends the JVM but the command's Main",
            "all else can then be embedded, and tested in one JVM",
            HabitRules::exitInMain),
    PRINTING_IN_CLI(
            "nobody prints to standard output or standard error but the command",
            "standard output carries users and nothing else",
            HabitRules::printingInCli),
    NO_MUTABLE_STATICS(
            "every static field is final",
            "state that all threads and all tests share makes neither repeatable",
            HabitRules::noMutableStatics);

    private final String statement;
    private final String reason;

    @SuppressWarnings("ImmutableEnumChecker") // always a reference to a static method
    private final Function<Packages, ArchRule> check;

    Rule(String statement, String reason, Function<Packages, ArchRule> check) {
        this.statement = statement;
        this.reason = reason;
        this.check = check;
    }

    String statement() {
        return statement;
    }

    String reason() {
        return reason;
    }

    /** The rule to check on the classes of {@code packages}; it fails when there are none. */
    ArchRule in(Packages packages) {
        return check.apply(packages).as(statement).because(reason);
    }
}
