package io.dirsync.graph;

import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Quota;
import io.dirsync.snapshot.TenantProfile;
import io.dirsync.snapshot.VerifiedDomain;
import java.time.Instant;
import java.util.List;

/** Says which member of the organization holds which fact. */
final class OrganizationFacts {

    private OrganizationFacts() {}

    static TenantProfile profile(Reading organization) {
        HiddenNulls nulls = HiddenNulls.in(organization);
        return new TenantProfile(
                organization.fact("id", MemberType.TEXT),
                nulls.unmask(organization.fact("displayName", MemberType.TEXT)));
    }

    static DirectorySync directorySync(Reading organization) {
        HiddenNulls nulls = HiddenNulls.in(organization);
        return new DirectorySync(
                nulls.unmask(organization.fact("onPremisesSyncEnabled", MemberType.BOOLEAN)),
                nulls.unmask(organization.fact("onPremisesLastSyncDateTime", MemberType.INSTANT)));
    }

    static Fact<List<VerifiedDomain>> domains(Reading organization) {
        return organization.fact("verifiedDomains", new DomainList());
    }

    /** The beta version has it. */
    static Fact<Instant> lastPasswordSync(Reading organization) {
        return HiddenNulls.in(organization)
                .unmask(organization.fact("onPremisesLastPasswordSyncDateTime", MemberType.INSTANT));
    }

    /** The beta version has it. */
    static Quota quota(Reading organization) {
        HiddenNulls nulls = HiddenNulls.in(organization);
        Reading quota = organization.withinNullable("directorySizeQuota");
        return new Quota(
                nulls.unmask(quota.fact("used", MemberType.COUNT)),
                nulls.unmask(quota.fact("total", MemberType.COUNT)));
    }
}
