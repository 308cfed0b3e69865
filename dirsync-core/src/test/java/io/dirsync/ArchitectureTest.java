package io.dirsync;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

@AnalyzeClasses(packages = "io.dirsync", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().assignedFrom(new PackageSlices()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule dataFlowsOneWay = noClasses()
            .that()
            .resideInAPackage("io.dirsync.snapshot..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.dirsync.rule..", "io.dirsync.finding..", "io.dirsync.report..", "io.dirsync.render..");

    @ArchTest
    static final ArchRule judgementIsPure = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.io..", "java.nio..", "java.net.http..", "java.util.concurrent..", "java.util.logging..")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .accessClassesThat()
            .areAssignableTo(Thread.class);
}
