package io.dirsync.rule;

import static io.dirsync.snapshot.Snapshots.NOW;
import static io.dirsync.snapshot.Snapshots.TENANT;

import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.Domains;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.PasswordSync;
import io.dirsync.snapshot.Quota;
import io.dirsync.snapshot.SnapshotArbitraries;
import io.dirsync.snapshot.Snapshots;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.SyncFeatures;
import io.dirsync.snapshot.SyncHistory;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.TenantSnapshotBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Tenants that could exist: most facts are known, times lie near the thresholds, and codes are those of the service. */
final class TenantArbitraries {

    private static final Duration NANO = Duration.ofNanos(1);

    private TenantArbitraries() {}

    /** The subjects of a snapshot, each as a way to take it over from another one. */
    private static final List<BiConsumer<TenantSnapshotBuilder, TenantSnapshot>> SUBJECTS = List.of(
            (to, from) -> to.directorySync(from.directorySync()),
            (to, from) -> to.passwordSync(from.passwordSync()).history(from.history()),
            (to, from) -> to.domains(from.domains()),
            (to, from) -> to.features(from.features()),
            (to, from) -> to.deletionPrevention(from.deletionPrevention()),
            (to, from) -> to.syncClient(from.syncClient()),
            (to, from) -> to.syncIdentity(from.syncIdentity()),
            (to, from) -> to.syncedObjects(from.syncedObjects()),
            (to, from) -> to.objectErrors(from.objectErrors()),
            (to, from) -> to.quota(from.quota()),
            (to, from) -> to.cloudSync(from.cloudSync()),
            (to, from) -> to.serverEvidence(from.serverEvidence()));

    /** Mostly tenants that could exist, and some of any content whatever. */
    static Arbitrary<TenantSnapshot> tenants() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, mostlyWell()),
                Tuple.of(4, likely().map(TenantSnapshotBuilder::build)),
                Tuple.of(1, SnapshotArbitraries.snapshots()));
    }

    /** In so many tenants everything goes wrong at once that one subject would hide what becomes of another. */
    private static Arbitrary<TenantSnapshot> mostlyWell() {
        return Combinators.combine(
                        likely().map(TenantSnapshotBuilder::build),
                        Arbitraries.of(SUBJECTS).list().ofMinSize(1).ofMaxSize(2))
                .as((from, subjects) -> {
                    TenantSnapshotBuilder to = Inputs.HEALTHY.snapshot().toBuilder();
                    subjects.forEach(subject -> subject.accept(to, from));
                    return to.build();
                });
    }

    private static Arbitrary<TenantSnapshotBuilder> likely() {
        Arbitrary<TenantSnapshotBuilder> core = Combinators.combine(
                        syncs(), passwords(), domains(), features(), preventions(), truths())
                .as((sync, password, domains, features, prevention, before) -> TenantSnapshot.builder(TENANT, NOW)
                        .directorySync(sync)
                        .passwordSync(password)
                        .domains(domains)
                        .features(features)
                        .deletionPrevention(prevention)
                        .history(new SyncHistory(before)));
        return Combinators.combine(
                        core,
                        errors(),
                        counts(),
                        EngineArbitraries.clients(),
                        EngineArbitraries.identities(),
                        EngineArbitraries.cloudSyncs(),
                        EngineArbitraries.evidence())
                .as((to, errors, count, client, identity, cloudSync, evidence) -> to.objectErrors(errors)
                        .syncedObjects(new SyncedObjects(count, count, count))
                        .quota(new Quota(count, Fact.known(300_000L)))
                        .syncClient(client)
                        .syncIdentity(identity)
                        .cloudSync(cloudSync)
                        .serverEvidence(evidence));
    }

    /** Known more often than not, else in one of the other states. */
    static <T> Arbitrary<Fact<T>> facts(Arbitrary<T> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(8, values.map(Fact::known)),
                Tuple.of(1, Arbitraries.just(Fact.missing())),
                Tuple.of(1, Arbitraries.of(Gap.Reason.class).map(Snapshots::<T>unreadable)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Arbitrary<Fact<T>> known(T... values) {
        return facts(Arbitraries.of(values));
    }

    static Arbitrary<Fact<Boolean>> truths() {
        return known(true, false);
    }

    static Arbitrary<Fact<Instant>> times() {
        return facts(ages().map(Snapshots::ago));
    }

    /** On every threshold, a nanosecond beside it, and anywhere up to 120 days; a few lie in the future. */
    static Arbitrary<Duration> ages() {
        Arbitrary<Duration> thresholds =
                Arbitraries.of(0L, 1L, 2L, 3L, 24L, 72L, 168L, 504L, 2160L).map(Duration::ofHours);
        return Arbitraries.oneOf(
                thresholds,
                thresholds.map(threshold -> threshold.plus(NANO)),
                Arbitraries.longs().between(-600, 120L * 86_400).map(Duration::ofSeconds));
    }

    private static Arbitrary<DirectorySync> syncs() {
        return Combinators.combine(known(true, true, true, false), times()).as(DirectorySync::new);
    }

    private static Arbitrary<PasswordSync> passwords() {
        return Combinators.combine(known(true, true, false), times()).as(PasswordSync::new);
    }

    private static Arbitrary<Domains> domains() {
        return known(
                        List.of(Snapshots.INITIAL, Snapshots.MANAGED),
                        List.of(Snapshots.INITIAL, Snapshots.FEDERATED),
                        List.of(Snapshots.INITIAL))
                .map(verified -> new Domains(verified, Fact.notRequested()));
    }

    private static Arbitrary<SyncFeatures> features() {
        return Arbitraries.maps(Arbitraries.of(SyncFeature.class), truths())
                .ofMinSize(10)
                .map(SyncFeatures::new);
    }

    private static Arbitrary<DeletionPrevention> preventions() {
        return Combinators.combine(facts(Arbitraries.of(DeletionPrevention.Type.class)), known(0L, 500L, 501L, 5000L))
                .as(DeletionPrevention::new);
    }

    private static Arbitrary<Fact<Long>> counts() {
        return known(0L, 1L, 100L, 240_000L, 299_999L, 300_000L);
    }

    private static Arbitrary<ObjectErrors> errors() {
        Arbitrary<ObjectErrorGroup> groups = Combinators.combine(
                        Arbitraries.of("PropertyConflict", "Other"),
                        Arbitraries.of("UserPrincipalName", "ProxyAddresses", "Mail", ""),
                        Arbitraries.of(1L, 9L, 10L, 200L),
                        times())
                .as(ObjectErrorGroup::new);
        Arbitrary<ObjectErrorSummary> summaries = Combinators.combine(
                        groups.list().ofMaxSize(2), Arbitraries.of(true, false))
                .as((list, complete) -> new ObjectErrorSummary(list, List.of(), complete));
        return facts(summaries).map(summary -> new ObjectErrors(summary, Fact.known(List.of())));
    }
}
