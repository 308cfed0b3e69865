package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import io.dirsync.testkit.TenantSubjects.CloudSync;
import io.dirsync.testkit.TenantSubjects.Content;
import io.dirsync.testkit.TenantSubjects.Customer;
import io.dirsync.testkit.TenantSubjects.Evidence;
import io.dirsync.testkit.TenantSubjects.Installation;
import io.dirsync.testkit.TenantSubjects.Logs;
import io.dirsync.testkit.TenantSubjects.News;
import io.dirsync.testkit.TenantSubjects.Surroundings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a fake tenant beyond the switches and times of its synchronization, subject by subject.
 *
 * <p>Every list is given as a whole: {@code agents(one, other)} stands for these two and no others.
 */
public abstract sealed class TenantDescription permits FakeTenant {

    TenantDescription() {}

    abstract FakeTenant change(UnaryOperator<TenantSubjects> change);

    /**
     * {@return this tenant with so many objects of so many that it may hold}
     *
     * @param used how many it holds, those deleted within 30 days included
     * @param total how many it may hold
     */
    public FakeTenant quota(long used, long total) {
        FakeQuota quota = new FakeQuota(used, total);
        return content(it -> new Content(quota, it.objects(), it.errors(), it.serviceErrors()));
    }

    /** {@return this tenant with null for how many objects it may hold} */
    public FakeTenant withoutQuota() {
        return content(it -> new Content(null, it.objects(), it.errors(), it.serviceErrors()));
    }

    /**
     * {@return this tenant with so many synchronized users}
     *
     * @param users zero or more; a million costs no memory
     */
    public FakeTenant syncedUsers(long users) {
        return content(it -> new Content(it.quota(), it.objects().users(users), it.errors(), it.serviceErrors()));
    }

    /**
     * {@return this tenant with other objects}
     *
     * @param objects how many of each kind
     */
    public FakeTenant objects(FakeObjects objects) {
        return content(it -> new Content(it.quota(), objects, it.errors(), it.serviceErrors()));
    }

    /**
     * {@return this tenant with objects that the service could not take over as they are}
     *
     * <p>There are at least as many synchronized objects of a kind as have errors, whatever was said of their number.
     *
     * @param errors kinds of errors; none for a tenant without
     */
    public FakeTenant objectErrors(FakeObjectError... errors) {
        return content(it -> new Content(it.quota(), it.objects(), List.of(errors), it.serviceErrors()));
    }

    /**
     * {@return this tenant with objects for which services such as Exchange report errors}
     *
     * @param errors kinds of errors; none for a tenant without
     */
    public FakeTenant serviceErrors(FakeServiceError... errors) {
        return content(it -> new Content(it.quota(), it.objects(), it.errors(), List.of(errors)));
    }

    /**
     * {@return this tenant with another guard against accidental deletion}
     *
     * @param prevention the guard; null for a null answer of the service
     */
    public FakeTenant deletionPrevention(@Nullable FakeDeletionPrevention prevention) {
        return change(it -> it.with(new Installation(it.installation().client(), prevention)));
    }

    /**
     * {@return this tenant with another server of Connect Sync}
     *
     * @param client as it introduced itself; {@link FakeSyncClient#none()} for none yet
     */
    public FakeTenant syncClient(FakeSyncClient client) {
        return change(it -> it.with(new Installation(client, it.installation().deletionPrevention())));
    }

    /**
     * {@return this tenant with another way in which its servers sign in}
     *
     * @param change what to make of the present one
     */
    public FakeTenant identity(UnaryOperator<FakeSyncIdentity> change) {
        return change(it -> it.with(change.apply(it.identity())));
    }

    /**
     * {@return this tenant with jobs of Cloud Sync}
     *
     * @param jobs one or more for each Active Directory domain; none for a tenant without Cloud Sync
     */
    public FakeTenant cloudSyncJobs(FakeCloudSyncJob... jobs) {
        return change(it -> it.with(new CloudSync(List.of(jobs), it.cloudSync().agents())));
    }

    /**
     * {@return this tenant with agents of Cloud Sync or pass-through authentication}
     *
     * @param agents all that are registered
     */
    public FakeTenant agents(FakeAgent... agents) {
        return change(it -> it.with(new CloudSync(it.cloudSync().jobs(), List.of(agents))));
    }

    /**
     * {@return this tenant with another identity provider of a federated domain}
     *
     * @param domain the name of the domain
     * @param federation where its users sign in
     */
    public FakeTenant federation(String domain, FakeFederation federation) {
        return surroundings(it -> {
            Map<String, FakeFederation> federations = new LinkedHashMap<>(it.federations());
            federations.put(requireNonNull(domain, "domain"), requireNonNull(federation, "federation"));
            return it.with(it.isPremium(), federations);
        });
    }

    /** {@return this tenant without Microsoft Entra ID P1, which the log of sign-ins needs} */
    public FakeTenant withoutPremiumLicence() {
        return surroundings(it -> it.with(false, it.federations()));
    }

    /**
     * {@return this tenant, told of trouble of Microsoft's identity service}
     *
     * @param incidents past and present
     */
    public FakeTenant incidents(FakeIncident... incidents) {
        return surroundings(it -> it.with(new News(List.of(incidents), it.news().recommendations())));
    }

    /**
     * {@return this tenant with recommendations of Microsoft}
     *
     * @param recommendations all of them
     */
    public FakeTenant recommendations(FakeRecommendation... recommendations) {
        return surroundings(it -> it.with(new News(it.news().incidents(), List.of(recommendations))));
    }

    /**
     * {@return this tenant with another audit log}
     *
     * @param entries in any order
     */
    public FakeTenant audits(FakeAudit... entries) {
        return surroundings(it -> it.with(new Logs(List.of(entries), it.logs().signIns())));
    }

    /**
     * {@return this tenant with another sign-in log}
     *
     * @param entries in any order
     */
    public FakeTenant signIns(FakeSignIn... entries) {
        return surroundings(it -> it.with(new Logs(it.logs().audits(), List.of(entries))));
    }

    /**
     * {@return this tenant as the partner of others, with whom it has contracts}
     *
     * @param customers the tenants that it serves
     */
    public FakeTenant customers(FakeTenant... customers) {
        List<Customer> served = Stream.of(customers).map(Customer::of).toList();
        return surroundings(it ->
                new Surroundings(it.isPremium(), it.federations(), it.news(), it.logs(), served, it.delegations()));
    }

    /**
     * {@return this tenant as the partner of others, whom it asked for granular delegated admin privileges}
     *
     * @param delegations what was asked for, granted or not; several may be about one customer
     */
    public FakeTenant delegations(FakeDelegation... delegations) {
        return surroundings(it -> new Surroundings(
                it.isPremium(), it.federations(), it.news(), it.logs(), it.customers(), List.of(delegations)));
    }

    /**
     * {@return this tenant, of which somebody remembers whether password synchronization was on}
     *
     * <p>Only the source in memory gives it: Microsoft Graph does not know.
     *
     * @param enabled what it was when the tenant was last checked
     */
    public FakeTenant earlierPasswordSync(boolean enabled) {
        return change(it -> it.with(new Evidence(enabled, it.evidence().servers())));
    }

    /**
     * {@return this tenant, of which the servers were asked}
     *
     * <p>Only the source in memory gives it: Microsoft Graph does not know.
     *
     * @param servers all that are known
     */
    public FakeTenant servers(FakeSyncServer... servers) {
        return change(it -> it.with(new Evidence(it.evidence().earlierPasswordSync(), List.of(servers))));
    }

    private FakeTenant content(UnaryOperator<Content> change) {
        return change(it -> it.with(change.apply(it.content())));
    }

    private FakeTenant surroundings(UnaryOperator<Surroundings> change) {
        return change(it -> it.with(change.apply(it.surroundings())));
    }
}
