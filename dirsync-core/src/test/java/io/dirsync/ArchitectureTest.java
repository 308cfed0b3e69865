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
                    "io.dirsync.rule..",
                    "io.dirsync.finding..",
                    "io.dirsync.report..",
                    "io.dirsync.render..",
                    "io.dirsync.fleet..",
                    "io.dirsync.json..");

    @ArchTest
    static final ArchRule judgementIsPure = noClasses()
            .that()
            .resideOutsideOfPackages("io.dirsync.json..", "io.dirsync.fleet..")
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

    @ArchTest
    static final ArchRule onlyTheMachineFormatNeedsJackson = noClasses()
            .that()
            .resideOutsideOfPackage("io.dirsync.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..", "io.dirsync.json..");

    /** Reads and writes the streams it is given, and nothing else of the world. */
    @ArchTest
    static final ArchRule theMachineFormatAsksNothingOfTheWorld = noClasses()
            .that()
            .resideInAPackage("io.dirsync.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net.http..", "java.util.concurrent..", "java.util.logging..")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);
}
