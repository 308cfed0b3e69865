package io.dirsync.rule;

import static io.dirsync.snapshot.Snapshots.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExpectationsTest {

    private static final List<UnaryOperator<Expectations>> DECLARATIONS = List.of(
            e -> e.withDirectorySync(Expectation.EXPECTED),
            e -> e.withPasswordSync(Expectation.EXPECTED),
            e -> e.withSyncEnabledAt(NOW),
            e -> e.withSwitchOffStartedAt(NOW),
            e -> e.withPasswordWriteback(Expectation.EXPECTED),
            e -> e.withPassThroughAuthentication(Expectation.EXPECTED),
            e -> e.withCustomUserPrincipalNames(Expectation.EXPECTED),
            e -> e.withCloudSyncPaused(Expectation.EXPECTED),
            e -> e.withMigrationUnderWay(Expectation.EXPECTED));

    @Test
    void declareNothingUnlessTold() {
        assertThat(values(Expectations.none())).containsOnly("UNDECLARED", "null");
        assertThat(SyncPolicy.portalParity().expectations()).isEqualTo(Expectations.none());
    }

    @Test
    void changeOneDeclarationAtATime() {
        for (int i = 0; i < DECLARATIONS.size(); i++) {
            List<String> values = values(DECLARATIONS.get(i).apply(Expectations.none()));
            assertThat(values.get(i)).isIn("EXPECTED", NOW.toString());
            assertThat(values.stream().filter(value -> !value.equals("UNDECLARED") && !value.equals("null")))
                    .hasSize(1);
        }
    }

    @Test
    void keepWhatWasDeclaredBefore() {
        Expectations all = Expectations.none();
        for (UnaryOperator<Expectations> declaration : DECLARATIONS) {
            all = declaration.apply(all);
        }

        assertThat(values(all)).doesNotContain("UNDECLARED", "null").hasSize(DECLARATIONS.size());
    }

    @Test
    void areReachedThroughThePolicy() {
        SyncPolicy policy = SyncPolicy.portalParity()
                .withDirectorySync(Expectation.EXPECTED)
                .withPasswordSync(Expectation.NOT_WANTED);

        assertThat(policy.expectations())
                .isEqualTo(Expectations.none()
                        .withDirectorySync(Expectation.EXPECTED)
                        .withPasswordSync(Expectation.NOT_WANTED));
    }

    private static List<String> values(Expectations e) {
        return Stream.of(
                        e.directorySync(),
                        e.passwordSync(),
                        e.syncEnabledAt(),
                        e.switchOffStartedAt(),
                        e.passwordWriteback(),
                        e.passThroughAuthentication(),
                        e.customUserPrincipalNames(),
                        e.cloudSyncPaused(),
                        e.migrationUnderWay())
                .map(String::valueOf)
                .toList();
    }
}
