package io.dirsync.testkit.jqwik;

import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.FakeCloudSyncJob;
import io.dirsync.testkit.FakeDeletionPrevention;
import io.dirsync.testkit.FakeObjectError;
import io.dirsync.testkit.FakeSyncClient;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.GrantedPermissions;
import io.dirsync.testkit.Scenario;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Names of tenants, and fake tenants in any state that a service can bring about. */
public final class TenantArbitraries {

    private TenantArbitraries() {}

    /** {@return GUIDs and domains} */
    public static Arbitrary<TenantId> tenantIds() {
        Arbitrary<String> guids = Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                .as((high, low) -> new UUID(high, low).toString());
        return Arbitraries.oneOf(guids, domains()).map(TenantId::of);
    }

    /** {@return initial and custom domains, the first label of which has up to 20 letters} */
    public static Arbitrary<String> domains() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(20),
                        Arbitraries.of("onmicrosoft.com", "onmicrosoft.us", "partner.onmschina.cn", "example"))
                .as((label, rest) -> label + "." + rest);
    }

    /** {@return tenants of any domain, each in a named situation to which up to four changes are made} */
    public static Arbitrary<FakeTenant> fakeTenants() {
        return domains().flatMap(TenantArbitraries::fakeTenants);
    }

    /**
     * {@return tenants of one domain, each in a named situation to which up to four changes are made}
     *
     * @param domain as for {@link FakeTenant#healthy(String)}
     */
    public static Arbitrary<FakeTenant> fakeTenants(String domain) {
        return Combinators.combine(
                        Arbitraries.of(Scenario.class), changes().list().ofMaxSize(4))
                .as((scenario, changes) -> changed(scenario.tenant(domain), changes));
    }

    private static FakeTenant changed(FakeTenant start, List<UnaryOperator<FakeTenant>> changes) {
        FakeTenant tenant = start;
        for (UnaryOperator<FakeTenant> change : changes) {
            tenant = change.apply(tenant);
        }
        return tenant;
    }

    private static Arbitrary<UnaryOperator<FakeTenant>> changes() {
        return Arbitraries.oneOf(directory(), passwords(), features(), omissions(), grants(), contents());
    }

    private static Arbitrary<UnaryOperator<FakeTenant>> directory() {
        Arbitrary<UnaryOperator<FakeTenant>> times =
                FactArbitraries.times().map(time -> it -> it.lastDirectorySyncAt(time));
        Arbitrary<UnaryOperator<FakeTenant>> states = Arbitraries.of(List.of(
                it -> it.directorySyncEnabled(true),
                it -> it.directorySyncEnabled(false),
                FakeTenant::directorySyncNeverEnabled,
                FakeTenant::directoryNeverSynced));
        return Arbitraries.oneOf(times, states);
    }

    private static Arbitrary<UnaryOperator<FakeTenant>> passwords() {
        Arbitrary<UnaryOperator<FakeTenant>> times =
                FactArbitraries.times().map(time -> it -> it.lastPasswordSyncAt(time));
        Arbitrary<UnaryOperator<FakeTenant>> states = Arbitraries.of(List.of(
                it -> it.passwordSyncEnabled(true),
                it -> it.passwordSyncEnabled(false),
                FakeTenant::passwordSyncFlagNull,
                FakeTenant::passwordNeverReported));
        return Arbitraries.oneOf(times, states);
    }

    private static Arbitrary<UnaryOperator<FakeTenant>> features() {
        return Combinators.combine(Arbitraries.of(SyncFeature.class), Arbitraries.of(true, false))
                .as((feature, on) -> it -> it.feature(feature, on));
    }

    private static Arbitrary<UnaryOperator<FakeTenant>> omissions() {
        return Arbitraries.of(
                        "onPremisesSyncEnabled",
                        "onPremisesLastSyncDateTime",
                        "onPremisesLastPasswordSyncDateTime",
                        "passwordSyncEnabled",
                        "features")
                .map(property -> it -> it.omits(property));
    }

    private static Arbitrary<UnaryOperator<FakeTenant>> grants() {
        return Arbitraries.of(GrantedPermissions.ORGANIZATION, GrantedPermissions.SYNCHRONIZATION, "User.Read")
                .set()
                .map(names -> it -> it.grants(names.toArray(String[]::new)));
    }

    private static Arbitrary<UnaryOperator<FakeTenant>> contents() {
        Arbitrary<UnaryOperator<FakeTenant>> quotas =
                FactArbitraries.numbers().map(used -> it -> it.quota(used, 300_000));
        Arbitrary<UnaryOperator<FakeTenant>> errors = Arbitraries.longs()
                .between(1, 50)
                .map(count -> it -> it.objectErrors(FakeObjectError.nameConflicts(count)));
        Arbitrary<UnaryOperator<FakeTenant>> states = Arbitraries.of(List.of(
                FakeTenant::federated,
                FakeTenant::withoutQuota,
                it -> it.named("Contoso A/S"),
                it -> it.deletionPrevention(FakeDeletionPrevention.off()),
                it -> it.deletionPrevention(FakeDeletionPrevention.beyondPercentage(10)),
                it -> it.syncClient(FakeSyncClient.on("SYNC01").version("1.6.16.0")),
                it -> it.cloudSyncJobs(
                        FakeCloudSyncJob.healthy("contoso.example").paused())));
        return Arbitraries.oneOf(quotas, errors, states);
    }
}
