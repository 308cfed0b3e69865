package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.TenantId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a fake tenant beyond the switches and times of its synchronization, subject by subject.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param installation the server, and what it may do
 * @param content the objects and their errors
 * @param identity as whom the servers sign in
 * @param cloudSync Cloud Sync
 * @param surroundings what is not about synchronization itself
 * @param evidence what Microsoft Graph does not know
 */
public record TenantSubjects(
        Installation installation,
        Content content,
        FakeSyncIdentity identity,
        CloudSync cloudSync,
        Surroundings surroundings,
        Evidence evidence) {

    /**
     * The server, and what it may do.
     *
     * @param client the server as it introduced itself
     * @param deletionPrevention the guard against accidental deletion; null where the service answers null
     */
    public record Installation(
            FakeSyncClient client, @Nullable FakeDeletionPrevention deletionPrevention) {
        /** Checks that the client is not null. */
        public Installation {
            requireNonNull(client, "client");
        }
    }

    /**
     * The objects and their errors.
     *
     * @param quota how many there may be; null where the service answers null
     * @param objects how many there are
     * @param errors errors of synchronization
     * @param serviceErrors errors of the services behind the directory
     */
    public record Content(
            @Nullable FakeQuota quota,
            FakeObjects objects,
            List<FakeObjectError> errors,
            List<FakeServiceError> serviceErrors) {
        /** Copies the lists. */
        public Content {
            requireNonNull(objects, "objects");
            errors = List.copyOf(errors);
            serviceErrors = List.copyOf(serviceErrors);
        }
    }

    /**
     * Cloud Sync.
     *
     * @param jobs the jobs of all Active Directory domains
     * @param agents the registered agents
     */
    public record CloudSync(List<FakeCloudSyncJob> jobs, List<FakeAgent> agents) {
        /** Copies the lists. */
        public CloudSync {
            jobs = List.copyOf(jobs);
            agents = List.copyOf(agents);
        }
    }

    /**
     * What is not about synchronization itself.
     *
     * @param isPremium whether the tenant has Microsoft Entra ID P1
     * @param federations identity providers by federated domain; those that are not named are given one
     * @param news what Microsoft tells the tenant
     * @param logs what the tenant writes down
     * @param customers with whom the tenant has contracts as a partner
     * @param delegations who was asked to let the tenant administer theirs
     */
    public record Surroundings(
            boolean isPremium,
            Map<String, FakeFederation> federations,
            News news,
            Logs logs,
            List<Customer> customers,
            List<FakeDelegation> delegations) {
        /** Copies the collections. */
        public Surroundings {
            requireNonNull(news, "news");
            requireNonNull(logs, "logs");
            federations = Collections.unmodifiableMap(new LinkedHashMap<>(federations));
            customers = List.copyOf(customers);
            delegations = List.copyOf(delegations);
        }

        Surroundings with(boolean premium, Map<String, FakeFederation> changed) {
            return new Surroundings(premium, changed, news, logs, customers, delegations);
        }

        Surroundings with(News changed) {
            return new Surroundings(isPremium, federations, changed, logs, customers, delegations);
        }

        Surroundings with(Logs changed) {
            return new Surroundings(isPremium, federations, news, changed, customers, delegations);
        }
    }

    /**
     * What Microsoft tells a tenant.
     *
     * @param incidents trouble of Microsoft's identity service
     * @param recommendations what it recommends
     */
    public record News(List<FakeIncident> incidents, List<FakeRecommendation> recommendations) {
        /** Copies the lists. */
        public News {
            incidents = List.copyOf(incidents);
            recommendations = List.copyOf(recommendations);
        }
    }

    /**
     * What a tenant writes down.
     *
     * @param audits the audit log, in any order
     * @param signIns the sign-in log, in any order
     */
    public record Logs(List<FakeAudit> audits, List<FakeSignIn> signIns) {
        /** Copies the lists. */
        public Logs {
            audits = List.copyOf(audits);
            signIns = List.copyOf(signIns);
        }
    }

    /**
     * Whom a partner serves.
     *
     * @param id the domain of the customer
     * @param guid its GUID
     * @param displayName its name for people
     */
    public record Customer(TenantId id, TenantId guid, String displayName) {
        /** Checks that no component is null. */
        public Customer {
            requireNonNull(id, "id");
            requireNonNull(guid, "guid");
            requireNonNull(displayName, "displayName");
        }

        static Customer of(FakeTenant tenant) {
            String name = tenant.stateAt(Instant.EPOCH).identity().displayName();
            return new Customer(tenant.id(), tenant.guid(), name);
        }
    }

    /**
     * What Microsoft Graph does not know.
     *
     * @param earlierPasswordSync whether password synchronization was on when the tenant was last checked; null when
     *     nobody remembers
     * @param servers what the servers say of themselves; null when nobody asked them
     */
    public record Evidence(
            @Nullable Boolean earlierPasswordSync, @Nullable List<FakeSyncServer> servers) {
        /** Copies the list. */
        public Evidence {
            servers = servers == null ? null : List.copyOf(servers);
        }
    }

    /** Checks that no component is null. */
    public TenantSubjects {
        requireNonNull(installation, "installation");
        requireNonNull(content, "content");
        requireNonNull(identity, "identity");
        requireNonNull(cloudSync, "cloudSync");
        requireNonNull(surroundings, "surroundings");
        requireNonNull(evidence, "evidence");
    }

    static TenantSubjects ofCloudOnlyTenant() {
        return new TenantSubjects(
                new Installation(FakeSyncClient.none(), FakeDeletionPrevention.beyond(500)),
                new Content(new FakeQuota(698, 50_000), FakeObjects.ofCloud(), List.of(), List.of()),
                FakeSyncIdentity.none(),
                new CloudSync(List.of(), List.of()),
                new Surroundings(
                        true,
                        Map.of(),
                        new News(List.of(), List.of()),
                        new Logs(List.of(), List.of()),
                        List.of(),
                        List.of()),
                new Evidence(null, null));
    }

    TenantSubjects with(Installation changed) {
        return new TenantSubjects(changed, content, identity, cloudSync, surroundings, evidence);
    }

    TenantSubjects with(Content changed) {
        return new TenantSubjects(installation, changed, identity, cloudSync, surroundings, evidence);
    }

    TenantSubjects with(FakeSyncIdentity changed) {
        return new TenantSubjects(installation, content, changed, cloudSync, surroundings, evidence);
    }

    TenantSubjects with(CloudSync changed) {
        return new TenantSubjects(installation, content, identity, changed, surroundings, evidence);
    }

    TenantSubjects with(Surroundings changed) {
        return new TenantSubjects(installation, content, identity, cloudSync, changed, evidence);
    }

    TenantSubjects with(Evidence changed) {
        return new TenantSubjects(installation, content, identity, cloudSync, surroundings, changed);
    }
}
