package io.dirsync.testkit.jqwik;

import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.FakeTenant;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * The domain of directory synchronization: arbitraries by the type of the parameter.
 *
 * <p>They are of type {@link TenantId}, {@link FakeTenant}, {@link TenantSnapshot}, {@link SyncHealthReport},
 * {@link Gap}, and {@link Fact} of anything for which jqwik has an arbitrary:
 *
 * <pre>{@code
 * @Property
 * @Domain(DirectorySyncDomain.class)
 * void everyReportFitsIntoTheTable(@ForAll SyncHealthReport report) {}
 * }</pre>
 *
 * <p>A property with this domain knows jqwik's own arbitraries only if {@code @Domain(DomainContext.Global.class)} stands
 * beside it.
 */
public class DirectorySyncDomain extends DomainContextBase {

    /** Made by jqwik. */
    public DirectorySyncDomain() {}

    @Provide
    Arbitrary<TenantId> tenantIds() {
        return TenantArbitraries.tenantIds();
    }

    @Provide
    Arbitrary<FakeTenant> fakeTenants() {
        return TenantArbitraries.fakeTenants();
    }

    @Provide
    Arbitrary<TenantSnapshot> snapshots() {
        return SnapshotArbitraries.snapshots();
    }

    @Provide
    Arbitrary<SyncHealthReport> reports() {
        return SnapshotArbitraries.reports();
    }

    @Provide
    Arbitrary<Gap> gaps() {
        return FactArbitraries.gaps();
    }

    /** Found by jqwik because it is a member of the domain. */
    static final class OfFacts implements ArbitraryProvider {

        @Override
        public boolean canProvideFor(TypeUsage type) {
            return type.isOfType(Fact.class);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider values) {
            return values.apply(type.getTypeArgument(0)).stream()
                    .map(FactArbitraries::facts)
                    .collect(Collectors.toSet());
        }
    }
}
