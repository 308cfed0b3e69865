package io.dirsync.testkit.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Tenants in memory must be usable by projects that have neither WireMock nor JUnit nor AssertJ. */
@AnalyzeClasses(packages = "io.dirsync.testkit", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageRules {

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("io.dirsync.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule TENANTS_NEED_NOTHING_BUT_CORE = noClasses()
            .that()
            .resideInAPackage("io.dirsync.testkit")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("io.dirsync.testkit", "io.dirsync.snapshot", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule THE_SERVER_NEEDS_NO_TEST_LIBRARY = noClasses()
            .that()
            .resideInAPackage("io.dirsync.testkit.graph")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "org.assertj..");

    @ArchTest
    static final ArchRule JQWIK_STAYS_IN_ITS_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("io.dirsync.testkit.jqwik")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.jqwik..", "io.dirsync.testkit.jqwik");

    @ArchTest
    static final ArchRule PICOCLI_STAYS_IN_ITS_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("io.dirsync.testkit.cli")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "io.dirsync.testkit.cli");
}
