package io.populace.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Rules on which package may use which library. */
final class LibraryRules {

    private static final String DATAFAKER = "net.datafaker..";
    private static final String LIBPHONENUMBER = "com.google.i18n.phonenumbers..";
    private static final String AUTOMATON = "dk.brics.automaton..";
    private static final String ICU = "com.ibm.icu..";
    private static final String GUAVA = "com.google.common..";
    private static final String GUICE = "com.google.inject..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String ZSTD = "com.github.luben.zstd..";
    private static final String[] PARQUET = {"org.apache.parquet..", "shaded.parquet.."};
    private static final String PGJDBC = "org.postgresql..";
    private static final String SPARK = "org.apache.spark..";
    private static final String PICOCLI = "picocli..";
    private static final String JMH = "org.openjdk.jmh..";
    private static final String MUSTACHE = "com.samskivert.mustache..";
    private static final String JFR_CONVERTER = "one.convert..";

    /** The interfaces that adapters and services implement or call. */
    static final List<String> PORTS = List.of(
            "generation.encoding.BlockEncoder",
            "generation.encoding.BlockFormat",
            "generation.encoding.BlockRun",
            "generation.encoding.Compressor",
            "generation.encoding.UserEncoder",
            "generation.engine.GenerationEngine",
            "generation.engine.ByteSink",
            "generation.engine.PartListener",
            "generation.lexicon.Lexicons");

    private LibraryRules() {}

    static ArchRule onlyNamedLibraries(Packages in) {
        return classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        in.root() + "..",
                        "java..",
                        "org.jspecify.annotations..",
                        DATAFAKER,
                        LIBPHONENUMBER,
                        AUTOMATON,
                        ICU,
                        GUAVA,
                        GUICE,
                        JACKSON,
                        ZSTD,
                        PARQUET[0],
                        PARQUET[1],
                        PGJDBC,
                        SPARK,
                        PICOCLI,
                        JMH,
                        JFR_CONVERTER,
                        MUSTACHE,
                        "jdk.jfr..");
    }

    static ArchRule noLibraryInText(Packages in) {
        return classes()
                .that()
                .resideInAnyPackage(in.tree("domain"), in.tree("text"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(in.root() + "..", "java..", "org.jspecify.annotations..");
    }

    static ArchRule datafakerInDatafaker(Packages in) {
        return onlyIn(new String[] {in.tree("datafaker"), in.tree("benchmarks")}, DATAFAKER);
    }

    static ArchRule libphonenumberInDatafaker(Packages in) {
        return onlyIn(new String[] {in.tree("datafaker"), in.tree("inspect")}, LIBPHONENUMBER);
    }

    static ArchRule automatonInDatafaker(Packages in) {
        return onlyIn(new String[] {in.tree("datafaker")}, AUTOMATON);
    }

    static ArchRule icuInDatafaker(Packages in) {
        return onlyIn(new String[] {in.tree("datafaker")}, ICU);
    }

    static ArchRule guavaInInspect(Packages in) {
        return onlyIn(new String[] {in.tree("inspect")}, GUAVA);
    }

    static ArchRule guiceInWiring(Packages in) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(in.name("generation.GenerationModule"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(GUICE);
    }

    static ArchRule jacksonInJson(Packages in) {
        return onlyIn(
                new String[] {in.tree("json"), in.tree("inspect"), in.tree("datafaker"), in.tree("benchmarks")},
                JACKSON);
    }

    static ArchRule zstdInFiles(Packages in) {
        return onlyIn(new String[] {in.tree("files"), in.tree("parquet")}, ZSTD);
    }

    static ArchRule parquetInParquet(Packages in) {
        return onlyIn(new String[] {in.tree("parquet")}, PARQUET);
    }

    static ArchRule pgjdbcInPostgres(Packages in) {
        return onlyIn(new String[] {in.tree("postgres")}, PGJDBC);
    }

    static ArchRule sparkInSpark(Packages in) {
        return onlyIn(new String[] {in.tree("spark")}, SPARK);
    }

    static ArchRule terminalInCli(Packages in) {
        return onlyIn(new String[] {in.tree("cli")}, PICOCLI);
    }

    static ArchRule jmhInBenchmarks(Packages in) {
        return onlyIn(new String[] {in.tree("benchmarks")}, JMH, JFR_CONVERTER);
    }

    private static ArchRule onlyIn(String[] homes, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    static ArchRule portsWithoutLibraries(Packages in) {
        List<String> ports = PORTS.stream().map(in::name).toList();
        DescribedPredicate<JavaClass> ours = JavaClass.Predicates.resideInAnyPackage(in.root() + "..", "java..");
        return methods()
                .that()
                .areDeclaredInClassesThat(DescribedPredicate.describe("are ports", c -> ports.contains(c.getName())))
                .should(be(DescribedPredicate.<JavaMethod>describe(
                        "made of our types and Java's",
                        method -> signature(method).allMatch(ours))));
    }

    /** All types in the signature, including type arguments and exceptions. */
    private static Stream<JavaClass> signature(JavaMethod method) {
        return Stream.concat(method.getAllInvolvedRawTypes().stream(), method.getThrowsClause().getTypes().stream());
    }
}
