package io.dirsync.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.ServiceErrorGroup;
import io.dirsync.snapshot.Snapshots;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.SyncFeatures;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.TenantSnapshot;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Facts that look as if they meant something, and do not.
 *
 * <p>{@code passwordWritebackEnabled} is not in use by the service, some switches are internal to it, and the time at which
 * a single object was last synchronized is old wherever the object did not change.
 */
class IgnoredFactsTest {

    @ParameterizedTest
    @EnumSource(
            value = SyncFeature.class,
            names = {
                "PASSWORD_WRITEBACK",
                "CONCURRENT_CREDENTIAL_UPDATE",
                "CONCURRENT_ORG_ID_PROVISIONING",
                "FOPE_CONFLICT_RESOLUTION"
            })
    void changeNoReport(SyncFeature ignored) {
        for (boolean others : new boolean[] {true, false}) {
            for (Duration age : List.of(Duration.ofMinutes(5), Duration.ofDays(4))) {
                List<List<Object>> reports = states().map(state -> judge(age, others, ignored, state))
                        .toList();

                assertThat(reports.stream().distinct()).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ObjectError.class,
                ObjectErrorGroup.class,
                ObjectErrorSummary.class,
                ServiceErrorGroup.class,
                SyncedObjects.class
            })
    void areNotEvenRepresentedWhereTheyWouldBeTimesOfSingleObjects(Class<?> record) {
        assertThat(Arrays.stream(record.getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(name -> name.toLowerCase(Locale.ROOT)))
                .noneMatch(name -> name.contains("sync"));
    }

    private static List<Object> judge(Duration age, boolean others, SyncFeature ignored, Fact<Boolean> state) {
        Map<SyncFeature, Fact<Boolean>> flags = new EnumMap<>(SyncFeature.class);
        Arrays.stream(SyncFeature.values()).forEach(feature -> flags.put(feature, Fact.known(others)));
        flags.put(ignored, state);
        TenantSnapshot snapshot = Inputs.HEALTHY.last(age).snapshot().toBuilder()
                .features(new SyncFeatures(flags))
                .build();
        SyncHealthReport report = RuleSet.standard().evaluate(snapshot);
        return List.of(report.status(), report.findings(), report.consequences(), report.unjudged(), report.actions());
    }

    private static Stream<Fact<Boolean>> states() {
        return Stream.concat(
                Stream.of(Fact.known(true), Fact.known(false), Fact.<Boolean>missing()),
                Arrays.stream(Gap.Reason.values()).map(Snapshots::<Boolean>unreadable));
    }
}
