package io.populace.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** All architecture rules, with their reasons. */
enum Rule {
    DOMAIN_ON_JAVA_ALONE(
            "domain depends only on the JDK and JSpecify's annotations",
            "the model must not change when a library does",
            LayerRules::domainOnJavaAlone),
    ARROWS_POINT_INWARD(
            "adapters use generation and domain, generation uses domain and world; adapters do not use each other, but the one for "
                    + "Spark uses JSON; nothing uses the command or the benchmarks, and only the benchmarks use the reports",
            "a new adapter is then a new module, and nothing inside changes; Spark makes its source by a name, so "
                    + "nobody can hand a catalog to it, and it reads catalogs itself",
            LayerRules::arrowsPointInward),
    GENERATION_IN_ORDER(
            "in generation, the API uses all packages; engine uses encoding, record and drawing; encoding uses record, "
                    + "drawing and lexicon; record uses drawing, lexicon and random; drawing and catalog use lexicon and "
                    + "random, which use none",
            "users pass through the packages in this order, so each can be read without the later ones",
            LayerRules::generationInOrder),
    ESCAPES_IN_FORMATS(
            "no package below encoding has an escape, and encoding knows no format: nothing there is called escape, quote, "
                    + "JSON, CSV, SQL, XML, LDIF or vCard",
            "words know only whether they are plain, so a new format changes nothing below its adapter",
            LayerRules::escapesInFormats),
    NO_CYCLES(
            "packages have no cyclic dependencies",
            "packages in a cycle can only be understood, tested and moved together",
            LayerRules::noCycles),
    NO_CLOCK(
            "domain, generation and adapters never read a clock, except for the pace of Spark's streams",
            "the same seed gives the same bytes tomorrow",
            DeterminismRules::noClock),
    NO_UNSEEDED_RANDOMNESS(
            "domain, generation and adapters use no randomness without a seed",
            "a user depends only on seed, catalog and index",
            DeterminismRules::noUnseededRandomness),
    NO_DEFAULTS_OF_THE_MACHINE(
            "domain, generation and adapters never use the default locale, time zone, charset or line ending",
            "the same seed gives the same bytes on every machine",
            DeterminismRules::noDefaultsOfTheMachine),
    NO_ENVIRONMENT(
            "domain, generation and adapters read no environment variable and no system property",
            "everything that changes the output is a parameter",
            DeterminismRules::noEnvironment),
    PORTS_WITHOUT_LIBRARIES(
            "the signatures of ports contain only types of Populace and of the JDK",
            "code that implements or calls a port must not need a library that we may replace",
            LibraryRules::portsWithoutLibraries),
    ONLY_NAMED_LIBRARIES(
            "only these libraries are used: JSpecify, Datafaker, libphonenumber, brics automaton, ICU4J, Guava, Guice, Jackson, zstd-jni, parquet-format-structures, pgjdbc, Spark, picocli, JMH, jfr-converter, JMustache",
            "using a library is a decision, also if it comes with another one",
            LibraryRules::onlyNamedLibraries),
    NO_LIBRARY_IN_TEXT(
            "domain and the text formats use no library except JSpecify's annotations",
            "a service that writes CSV or SQL gets no further library",
            LibraryRules::noLibraryInText),
    DATAFAKER_IN_DATAFAKER(
            "only the maker of the world's words uses Datafaker, and the benchmarks as their baseline",
            "Datafaker provides words; speed and repeatability must not depend on it",
            LibraryRules::datafakerInDatafaker),
    LIBPHONENUMBER_IN_DATAFAKER(
            "only the maker of the world's landlines uses libphonenumber, and the inspection",
            "phone numbers are drawn without libphonenumber, so that it can check them",
            LibraryRules::libphonenumberInDatafaker),
    AUTOMATON_IN_DATAFAKER(
            "only the maker of the world's landlines uses brics automaton",
            "services that embed Populace do not get it",
            LibraryRules::automatonInDatafaker),
    ICU_IN_DATAFAKER(
            "only the maker of the world's words uses ICU4J",
            "it is 14 MB, and transliterations are worked out before",
            LibraryRules::icuInDatafaker),
    GUAVA_IN_INSPECT(
            "only the inspection uses Guava",
            "its sketches count duplicates in constant memory; the JDK has most of the rest",
            LibraryRules::guavaInInspect),
    GUICE_IN_WIRING(
            "only GenerationModule uses Guice",
            "services can embed Populace without Guice",
            LibraryRules::guiceInWiring),
    JACKSON_IN_JSON(
            "only the adapters that read or write JSON use Jackson, the maker of the world, and the benchmarks as their baseline",
            "JSON is one of several formats, and its library belongs to its adapters",
            LibraryRules::jacksonInJson),
    ZSTD_IN_FILES(
            "only the adapters for compressed files and for Parquet use zstd-jni",
            "it loads native code, which the rest must run without",
            LibraryRules::zstdInFiles),
    PARQUET_IN_PARQUET(
            "only the adapter for Parquet uses parquet-format-structures",
            "it brings a copy of Thrift, which nothing else needs",
            LibraryRules::parquetInParquet),
    PGJDBC_IN_POSTGRES(
            "only the adapter for PostgreSQL uses pgjdbc",
            "whoever needs no database is to load no driver",
            LibraryRules::pgjdbcInPostgres),
    SPARK_IN_SPARK(
            "only the adapter for Spark uses Spark",
            "Spark is 170 archives, which a cluster has and nobody else needs",
            LibraryRules::sparkInSpark),
    TERMINAL_IN_CLI(
            "only the command uses picocli",
            "a service that embeds Populace has no terminal",
            LibraryRules::terminalInCli),
    JMH_IN_BENCHMARKS(
            "only the benchmarks use JMH and jfr-converter",
            "code must run the same whether it is measured or not",
            LibraryRules::jmhInBenchmarks),
    ADAPTERS_CLOSED(
            "in the adapters and the command, only the named entry points are public",
            "code that nobody outside can use is free to change",
            HabitRules::adaptersClosed),
    PACKAGES_NULL_MARKED(
            "every package is annotated @NullMarked",
            "the compiler then checks every reference for null, unless it is @Nullable",
            HabitRules::packagesNullMarked),
    EXIT_IN_MAIN(
            "only the Main class of the command ends the JVM",
            "all other code can then be embedded, and tested in one JVM",
            HabitRules::exitInMain),
    PRINTING_IN_CLI(
            "only the command prints to standard output and standard error",
            "standard output contains users and nothing else",
            HabitRules::printingInCli),
    NO_MUTABLE_STATICS(
            "every static field is final",
            "state shared by all threads and tests makes neither repeatable",
            HabitRules::noMutableStatics),
    NO_LOCK_ON_THE_PATH(
            "no code that draws or encodes a user is synchronized or uses java.util.concurrent",
            "threads that share nothing are as many times faster as there are processors",
            LockRules::noLockOnThePath);

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

    /** The rule for the classes of {@code packages}. It fails if there are no classes. */
    ArchRule in(Packages packages) {
        return check.apply(packages).as(statement).because(reason);
    }
}
