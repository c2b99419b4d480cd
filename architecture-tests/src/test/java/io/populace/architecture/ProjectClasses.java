package io.populace.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The project's compiled classes, read once. */
final class ProjectClasses {

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // It logs test runs: a tool of the build, and no part of what is delivered.
            .withImportOption(location -> !location.contains("/io/populace/testsupport/"))
            // JMH writes these, in a style of its own.
            .withImportOption(location -> !location.contains("/jmh_generated/"))
            .importPackages(Packages.PROJECT.root());

    private ProjectClasses() {}
}
