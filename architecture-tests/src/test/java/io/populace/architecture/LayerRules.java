package io.populace.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules on which package may use which. */
final class LayerRules {

    private static final String DOMAIN = "domain";
    private static final String WORLD = "world";
    private static final String GENERATION = "generation";
    private static final String JSON = "json";
    private static final String SPARK = "spark";
    private static final String CLI = "cli";
    private static final String REPORT = "report";
    private static final String BENCHMARKS = "benchmarks";

    private static final Pattern FORMAT = Pattern.compile("(?i)json|csv|tsv|sql|xml|ldif|vcard");
    private static final Pattern FORMAT_OR_ESCAPE = Pattern.compile(FORMAT + "|escape|quote");

    private LayerRules() {}

    static ArchRule domainOnJavaAlone(Packages in) {
        return classes()
                .that()
                .resideInAPackage(in.tree(DOMAIN))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(in.tree(DOMAIN), "java..", "org.jspecify.annotations..");
    }

    static ArchRule arrowsPointInward(Packages in) {
        LayeredArchitecture layers = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer(DOMAIN)
                .definedBy(in.tree(DOMAIN))
                .optionalLayer(WORLD)
                .definedBy(in.tree(WORLD))
                .layer(GENERATION)
                .definedBy(in.tree(GENERATION))
                .layer(CLI)
                .definedBy(in.tree(CLI))
                .optionalLayer(REPORT)
                .definedBy(in.tree(REPORT))
                .layer(BENCHMARKS)
                .definedBy(in.tree(BENCHMARKS))
                .whereLayer(DOMAIN)
                .mayNotAccessAnyLayer()
                .whereLayer(WORLD)
                .mayNotAccessAnyLayer()
                .whereLayer(GENERATION)
                .mayOnlyAccessLayers(DOMAIN, WORLD)
                .whereLayer(REPORT)
                .mayOnlyBeAccessedByLayers(BENCHMARKS)
                .whereLayer(REPORT)
                .mayNotAccessAnyLayer()
                .whereLayer(CLI)
                .mayNotBeAccessedByAnyLayer()
                .whereLayer(BENCHMARKS)
                .mayNotBeAccessedByAnyLayer();
        for (String adapter : in.adapters()) {
            // Optional, so that an adapter can be listed before its module exists. ArchitectureTest checks for missing
            // classes.
            layers = layers.optionalLayer(adapter)
                    .definedBy(in.tree(adapter))
                    .whereLayer(adapter)
                    .mayOnlyAccessLayers(inwardOf(adapter));
        }
        return layers.ensureAllClassesAreContainedInArchitecture();
    }

    /** The layers that an adapter may use. */
    private static String[] inwardOf(String adapter) {
        return adapter.equals(SPARK) ? new String[] {DOMAIN, GENERATION, JSON} : new String[] {DOMAIN, GENERATION};
    }

    static ArchRule generationInOrder(Packages in) {
        String api = "Population";
        String random = "random";
        String lexicon = "lexicon";
        String catalog = "catalog";
        String drawing = "drawing";
        String record = "record";
        String encoding = "encoding";
        String engine = "engine";
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer(api)
                .definedBy(in.name(GENERATION))
                .layer(random)
                .definedBy(in.tree("generation.random"))
                .layer(lexicon)
                .definedBy(in.tree("generation.lexicon"))
                .layer(catalog)
                .definedBy(in.tree("generation.catalog"))
                .layer(drawing)
                .definedBy(in.tree("generation.drawing"))
                .optionalLayer(record)
                .definedBy(in.tree("generation.record"))
                .layer(encoding)
                .definedBy(in.tree("generation.encoding"))
                .layer(engine)
                .definedBy(in.tree("generation.engine"))
                .whereLayer(random)
                .mayNotAccessAnyLayer()
                .whereLayer(lexicon)
                .mayNotAccessAnyLayer()
                .whereLayer(catalog)
                .mayOnlyAccessLayers(random, lexicon)
                .whereLayer(drawing)
                .mayOnlyAccessLayers(random, lexicon)
                .whereLayer(record)
                .mayOnlyAccessLayers(random, lexicon, drawing)
                .whereLayer(encoding)
                .mayOnlyAccessLayers(lexicon, drawing, record)
                .whereLayer(engine)
                .mayOnlyAccessLayers(drawing, record, encoding)
                .ensureAllClassesAreContainedInArchitectureIgnoring(resideOutsideOfPackage(in.tree(GENERATION)));
    }

    /** By names, as an escape for one format is plain Java on strings or bytes. */
    static ArchRule escapesInFormats(Packages in) {
        String encoding = in.name("generation.encoding");
        return classes()
                .that()
                .resideInAnyPackage(in.tree(DOMAIN), in.tree(GENERATION))
                .should(be(describe("free of formats and, below encoding, of escapes", type -> {
                    Pattern foreign = type.getPackageName().equals(encoding) ? FORMAT : FORMAT_OR_ESCAPE;
                    return names(type).noneMatch(name -> foreign.matcher(name).find());
                })));
    }

    private static Stream<String> names(JavaClass type) {
        return Stream.concat(
                Stream.of(type.getSimpleName()), type.getMembers().stream().map(JavaMember::getName));
    }

    static ArchRule noCycles(Packages in) {
        return slices().matching(in.name("(**)")).should().beFreeOfCycles();
    }
}
