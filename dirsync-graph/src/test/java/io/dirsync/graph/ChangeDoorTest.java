package io.dirsync.graph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.dirsync.SyncHealthClient;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No way leads from a health check to what changes a tenant. */
class ChangeDoorTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.dirsync");

    @Test
    void checksCannotReachIt() {
        noClasses()
                .that()
                .haveFullyQualifiedName(GraphSnapshotSource.class.getName())
                .or()
                .haveFullyQualifiedName(SyncHealthClient.class.getName())
                .should()
                .transitivelyDependOnClassesThat()
                .haveFullyQualifiedName(SyncFeatureChanges.class.getName())
                .orShould()
                .transitivelyDependOnClassesThat()
                .haveFullyQualifiedName(ChangeRun.class.getName())
                .orShould()
                .transitivelyDependOnClassesThat()
                .haveFullyQualifiedName(ChangeBody.class.getName())
                .check(CLASSES);
    }

    @Test
    void nothingElseSendsIt() {
        Set<String> users = CLASSES.get(ChangeBody.class).getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass().getBaseComponentType())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(users).containsExactlyInAnyOrder("ChangeRun", "TenantSettings");
    }
}
