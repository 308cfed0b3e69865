package io.dirsync.testkit.jqwik;

import static io.dirsync.testkit.jqwik.FactArbitraries.anyOf;
import static io.dirsync.testkit.jqwik.FactArbitraries.counts;
import static io.dirsync.testkit.jqwik.FactArbitraries.facts;
import static io.dirsync.testkit.jqwik.FactArbitraries.lists;
import static io.dirsync.testkit.jqwik.FactArbitraries.times;
import static io.dirsync.testkit.jqwik.FactArbitraries.truths;

import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.RuleSet;
import io.dirsync.snapshot.CertificateValidity;
import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.DomainFederation;
import io.dirsync.snapshot.Domains;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.PasswordSync;
import io.dirsync.snapshot.Quota;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.SyncFeatures;
import io.dirsync.snapshot.SyncHistory;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.TenantProfile;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.TenantSnapshotBuilder;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.testkit.MutableClock;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Snapshots in which every fact is in any state, and what the built-in rules make of them. */
public final class SnapshotArbitraries {

    private SnapshotArbitraries() {}

    /**
     * {@return snapshots of any tenant, captured at {@link MutableClock#DEFAULT_START}}
     *
     * <p>All facts vary on their own, so that some of the tenants could not exist: rules, renderers and stores must cope
     * with them nonetheless. For tenants that could, see {@link TenantArbitraries#fakeTenants()}.
     */
    public static Arbitrary<TenantSnapshot> snapshots() {
        return Combinators.combine(
                        synchronization(),
                        ServerArbitraries.clients(),
                        ServerArbitraries.identities(),
                        ErrorArbitraries.errors(),
                        CloudSyncArbitraries.cloudSyncs(),
                        SignalArbitraries.signals(),
                        ServerArbitraries.evidence())
                .as((to, client, identity, errors, cloudSync, signals, evidence) -> to.syncClient(client)
                        .syncIdentity(identity)
                        .objectErrors(errors)
                        .cloudSync(cloudSync)
                        .signals(signals)
                        .serverEvidence(evidence)
                        .build());
    }

    /** {@return what the built-in rules make of {@link #snapshots()}} */
    public static Arbitrary<SyncHealthReport> reports() {
        return snapshots().map(RuleSet.standard()::evaluate);
    }

    private static Arbitrary<TenantSnapshotBuilder> synchronization() {
        Arbitrary<TenantSnapshotBuilder> switches = Combinators.combine(
                        TenantArbitraries.tenantIds(), profiles(), domains(), features(), preventions(), truths())
                .as((id, profile, domains, features, prevention, before) -> TenantSnapshot.builder(
                                id, MutableClock.DEFAULT_START)
                        .profile(profile)
                        .domains(domains)
                        .features(features)
                        .deletionPrevention(prevention)
                        .history(new SyncHistory(before)));
        return Combinators.combine(switches, directorySyncs(), passwordSyncs(), objects(), quotas())
                .as((to, directory, passwords, objects, quota) -> to.directorySync(directory)
                        .passwordSync(passwords)
                        .syncedObjects(objects)
                        .quota(quota));
    }

    private static Arbitrary<TenantProfile> profiles() {
        return Combinators.combine(anyOf("12cce4b4-4ab8-40b7-be4d-f5d7742ec185"), anyOf("Contoso", "Contoso A/S"))
                .as(TenantProfile::new);
    }

    private static Arbitrary<DirectorySync> directorySyncs() {
        return Combinators.combine(truths(), facts(times())).as(DirectorySync::new);
    }

    private static Arbitrary<PasswordSync> passwordSyncs() {
        return Combinators.combine(truths(), facts(times())).as(PasswordSync::new);
    }

    private static Arbitrary<Domains> domains() {
        Arbitrary<VerifiedDomain> each = Combinators.combine(
                        TenantArbitraries.domains(),
                        Arbitraries.of(VerifiedDomain.Authentication.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(VerifiedDomain::new);
        return Combinators.combine(lists(each), lists(federations())).as(Domains::new);
    }

    private static Arbitrary<DomainFederation> federations() {
        Arbitrary<Fact<CertificateValidity>> certificates =
                facts(Combinators.combine(times(), times()).as(CertificateValidity::new));
        return Combinators.combine(
                        TenantArbitraries.domains(),
                        anyOf("http://sts.contoso.com/adfs/services/trust"),
                        certificates,
                        certificates,
                        anyOf("success", "noNewCertificateFound"),
                        facts(times()),
                        anyOf(DomainFederation.MfaBehavior.values()))
                .as(DomainFederation::new);
    }

    private static Arbitrary<SyncFeatures> features() {
        return Arbitraries.maps(Arbitraries.of(SyncFeature.class), truths())
                .ofMaxSize(SyncFeature.values().length)
                .map(SyncFeatures::new);
    }

    private static Arbitrary<DeletionPrevention> preventions() {
        return Combinators.combine(anyOf(DeletionPrevention.Type.values()), counts())
                .as(DeletionPrevention::new);
    }

    private static Arbitrary<SyncedObjects> objects() {
        return Combinators.combine(counts(), counts(), counts()).as(SyncedObjects::new);
    }

    private static Arbitrary<Quota> quotas() {
        return Combinators.combine(counts(), anyOf(50_000L, 300_000L)).as(Quota::new);
    }
}
