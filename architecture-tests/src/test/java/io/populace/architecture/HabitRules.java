package io.populace.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.populace.architecture.BannedCall.call;
import static io.populace.architecture.BannedCall.method;
import static io.populace.architecture.BannedCall.overload;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Rules for the classes of all layers. */
final class HabitRules {

    /** All public classes of the adapters and the command. */
    static final List<String> ENTRY_POINTS = List.of(
            "json.CatalogReader",
            "json.CatalogWriter",
            "json.JsonEncoders",
            "json.MalformedCatalogException",
            "json.MalformedUsersException",
            "json.Recipe",
            "json.RunSummary",
            "json.UserReader",
            "json.UserSchema",
            "json.UserWriter",
            "text.CopyEncoders",
            "text.CsvEncoders",
            "text.SqlEncoders",
            "text.TemplateEscape",
            "text.TemplateEscapes",
            "text.UserTemplate",
            "files.AtomicFile",
            "files.Compression",
            "files.ExitHook",
            "files.DifferentRecipeException",
            "files.FileProblem",
            "files.PartFolder",
            "files.PartProblem",
            "files.PartProblem$Kind",
            "files.Parts",
            "files.ProcessEndingException",
            "files.Shard",
            "parquet.ParquetFormat",
            "postgres.BegunLoad",
            "postgres.DifferentLoadException",
            "postgres.LoadException",
            "postgres.LoadException$Subject",
            "postgres.LoadOptions",
            "postgres.PostgresLoad",
            "postgres.PostgresUrl",
            "inspect.Inspection",
            "inspect.Report",
            "spark.PopulaceSource",
            "cli.Main");

    private HabitRules() {}

    static ArchRule adaptersClosed(Packages in) {
        List<String> entryPoints = ENTRY_POINTS.stream().map(in::name).toList();
        return classes()
                .that()
                .resideInAnyPackage(Stream.concat(in.adapters().stream(), Stream.of("cli"))
                        .map(in::tree)
                        .toArray(String[]::new))
                .and(describe("can be seen from outside", HabitRules::isPublic))
                .should(be(describe("a named entry point", type -> entryPoints.contains(type.getName()))));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(HabitRules::isPublic).orElse(true);
    }

    static ArchRule packagesNullMarked(Packages in) {
        return classes()
                .that()
                .resideInAPackage(in.root() + "..")
                .should(be(describe(
                        "in a package annotated @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class))));
    }

    static ArchRule exitInMain(Packages in) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(in.name("cli.Main"))
                .should(call(
                        method(System.class, "exit"), method(Runtime.class, "exit"), method(Runtime.class, "halt")));
    }

    static ArchRule printingInCli(Packages in) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in.tree("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould(call(overload(Throwable.class, "printStackTrace")));
    }

    static ArchRule noMutableStatics(Packages in) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(in.root() + "..")
                .and()
                .areStatic()
                .should()
                .beFinal();
    }
}
