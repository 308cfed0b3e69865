package io.dirsync.snapshot;

import static io.dirsync.snapshot.FactArbitraries.counts;
import static io.dirsync.snapshot.FactArbitraries.factLists;
import static io.dirsync.snapshot.FactArbitraries.facts;
import static io.dirsync.snapshot.FactArbitraries.instants;
import static io.dirsync.snapshot.FactArbitraries.lengths;
import static io.dirsync.snapshot.FactArbitraries.lists;
import static io.dirsync.snapshot.FactArbitraries.tenants;
import static io.dirsync.snapshot.FactArbitraries.textFacts;
import static io.dirsync.snapshot.FactArbitraries.texts;
import static io.dirsync.snapshot.FactArbitraries.times;
import static io.dirsync.snapshot.FactArbitraries.truths;

import io.dirsync.snapshot.SyncIdentity.ServicePrincipalState;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.NullMarked;

/** Snapshots of any content, every fact in every state. */
@NullMarked
@SuppressWarnings("exports")
public final class SnapshotArbitraries {

    private SnapshotArbitraries() {}

    public static Arbitrary<TenantSnapshot> snapshots() {
        Arbitrary<TenantSnapshotBuilder> started =
                Combinators.combine(tenants(), instants()).as(TenantSnapshot::builder);
        Arbitrary<TenantSnapshotBuilder> core = Combinators.combine(
                        started, profiles(), directorySyncs(), passwordSyncs(), domains(), features(), preventions())
                .as((to, profile, directory, password, domains, features, prevention) -> to.profile(profile)
                        .directorySync(directory)
                        .passwordSync(password)
                        .domains(domains)
                        .features(features)
                        .deletionPrevention(prevention));
        return Combinators.combine(core, clients(), identities(), objects(), errors(), quotas(), cloudSyncs(), late())
                .as((to, client, identity, objects, errors, quota, cloudSync, late) -> to.syncClient(client)
                        .syncIdentity(identity)
                        .syncedObjects(objects)
                        .objectErrors(errors)
                        .quota(quota)
                        .cloudSync(cloudSync)
                        .signals(late.signals())
                        .history(late.history())
                        .serverEvidence(late.evidence())
                        .build());
    }

    private record Late(ServiceSignals signals, SyncHistory history, ServerEvidence evidence) {}

    private static Arbitrary<Late> late() {
        return Combinators.combine(
                        SignalArbitraries.signals(), truths().map(SyncHistory::new), ServerArbitraries.evidence())
                .as(Late::new);
    }

    private static Arbitrary<TenantProfile> profiles() {
        return Combinators.combine(textFacts(), textFacts()).as(TenantProfile::new);
    }

    private static Arbitrary<DirectorySync> directorySyncs() {
        return Combinators.combine(truths(), times()).as(DirectorySync::new);
    }

    private static Arbitrary<PasswordSync> passwordSyncs() {
        return Combinators.combine(truths(), times()).as(PasswordSync::new);
    }

    private static Arbitrary<Domains> domains() {
        Arbitrary<VerifiedDomain> verified = Combinators.combine(
                        texts(),
                        Arbitraries.of(VerifiedDomain.Authentication.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(VerifiedDomain::new);
        return Combinators.combine(factLists(verified), factLists(federations()))
                .as(Domains::new);
    }

    private static Arbitrary<DomainFederation> federations() {
        Arbitrary<CertificateValidity> certificates =
                Combinators.combine(instants(), instants()).as(CertificateValidity::new);
        return Combinators.combine(
                        texts(),
                        textFacts(),
                        facts(certificates),
                        facts(certificates),
                        textFacts(),
                        times(),
                        facts(Arbitraries.of(DomainFederation.MfaBehavior.class)))
                .as(DomainFederation::new);
    }

    private static Arbitrary<SyncFeatures> features() {
        return Arbitraries.maps(Arbitraries.of(SyncFeature.class), truths())
                .ofMaxSize(SyncFeature.values().length)
                .map(SyncFeatures::new);
    }

    private static Arbitrary<DeletionPrevention> preventions() {
        return Combinators.combine(facts(Arbitraries.of(DeletionPrevention.Type.class)), counts())
                .as(DeletionPrevention::new);
    }

    private static Arbitrary<SyncClient> clients() {
        Arbitrary<PendingExports> exports = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.longs(), Arbitraries.longs())
                .as(PendingExports::new);
        return Combinators.combine(textFacts(), textFacts(), textFacts(), lengths(), lengths(), facts(exports))
                .as(SyncClient::new);
    }

    private static Arbitrary<SyncIdentity> identities() {
        Arbitrary<SyncApplication> applications =
                Combinators.combine(texts(), lists(instants())).as(SyncApplication::new);
        Arbitrary<SyncAccount> accounts =
                Combinators.combine(texts(), Arbitraries.of(true, false)).as(SyncAccount::new);
        return Combinators.combine(
                        factLists(applications),
                        factLists(accounts),
                        facts(Arbitraries.of(ServicePrincipalState.class)),
                        factLists(texts()))
                .as(SyncIdentity::new);
    }

    private static Arbitrary<SyncedObjects> objects() {
        return Combinators.combine(counts(), counts(), counts()).as(SyncedObjects::new);
    }

    private static Arbitrary<Quota> quotas() {
        return Combinators.combine(counts(), counts()).as(Quota::new);
    }

    private static Arbitrary<ObjectErrors> errors() {
        Arbitrary<ObjectError> samples = Combinators.combine(
                        Arbitraries.of(ObjectError.Type.class), texts(), texts(), texts(), textFacts(), times())
                .as(ObjectError::new);
        Arbitrary<ObjectErrorSummary> summaries = Combinators.combine(
                        lists(errorGroups()), lists(samples), Arbitraries.of(true, false))
                .as(ObjectErrorSummary::new);
        Arbitrary<ServiceErrorGroup> services =
                Combinators.combine(texts(), Arbitraries.longs(), times()).as(ServiceErrorGroup::new);
        return Combinators.combine(facts(summaries), factLists(services)).as(ObjectErrors::new);
    }

    static Arbitrary<ObjectErrorGroup> errorGroups() {
        return Combinators.combine(texts(), texts(), Arbitraries.longs(), times())
                .as(ObjectErrorGroup::new);
    }

    private static Arbitrary<CloudSync> cloudSyncs() {
        Arbitrary<ProvisioningAgent> agents = Combinators.combine(
                        texts(), Arbitraries.of(true, false), texts().set().ofMaxSize(3))
                .as(ProvisioningAgent::new);
        return Combinators.combine(factLists(jobs()), factLists(agents)).as(CloudSync::new);
    }

    private static Arbitrary<CloudSyncJob> jobs() {
        Arbitrary<Quarantine> quarantines =
                Combinators.combine(texts(), texts(), times(), times()).as(Quarantine::new);
        Arbitrary<CloudSyncJob> started = Combinators.combine(
                        texts(),
                        texts(),
                        facts(Arbitraries.of(CloudSyncJob.Status.class)),
                        truths(),
                        times(),
                        lengths(),
                        times())
                .as((id, domain, status, scheduled, since, interval, last) -> new CloudSyncJob(
                        id,
                        domain,
                        status,
                        scheduled,
                        since,
                        interval,
                        last,
                        Fact.missing(),
                        Fact.missing(),
                        Fact.missing(),
                        Fact.missing()));
        return Combinators.combine(started, times(), counts(), truths(), facts(quarantines))
                .as((job, success, failures, pruned, quarantine) -> new CloudSyncJob(
                        job.id(),
                        job.domain(),
                        job.status(),
                        job.scheduled(),
                        job.scheduledSince(),
                        job.interval(),
                        job.lastExecution(),
                        success,
                        failures,
                        pruned,
                        quarantine));
    }
}
