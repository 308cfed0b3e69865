package io.dirsync.testkit;

import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.Quota;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.SyncFeatures;
import io.dirsync.snapshot.TenantProfile;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.testkit.GrantedPermissions.OrganizationView;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts that a reader of Microsoft Graph would find, derived from the state of the tenant without any Graph. */
final class TenantFacts {

    private static final Origin ORGANIZATION = GraphArea.ORGANIZATION.v1();
    private static final Origin BETA_ORGANIZATION = GraphArea.ORGANIZATION.beta();
    private static final Origin SYNCHRONIZATION = GraphArea.SYNCHRONIZATION.v1();

    private static final Set<String> SHOWN_TO_EVERYBODY = Set.of("id", "displayName", "verifiedDomains");
    private static final List<String> CANARIES = List.of("createdDateTime", "assignedPlans");

    private final TenantState state;

    TenantFacts(TenantState state) {
        this.state = state;
    }

    TenantProfile profile() {
        return new TenantProfile(
                ofOrganization("id", state.identity().guid(), ORGANIZATION),
                ofOrganization("displayName", state.identity().displayName(), ORGANIZATION));
    }

    DirectorySync directorySync() {
        return new DirectorySync(
                ofOrganization(TenantDraft.DIRECTORY_FLAG, state.directory().enabled(), ORGANIZATION),
                ofOrganization(
                        TenantDraft.DIRECTORY_TIME, realTime(state.directory().last()), ORGANIZATION));
    }

    Fact<List<VerifiedDomain>> domains() {
        return ofOrganization("verifiedDomains", state.domains(), ORGANIZATION);
    }

    Fact<Instant> lastPasswordSync() {
        return ofOrganization(
                TenantDraft.PASSWORD_TIME, realTime(state.passwords().last()), BETA_ORGANIZATION);
    }

    Fact<Boolean> passwordSyncEnabled() {
        return ofFeatures(TenantDraft.PASSWORD_FLAG, state.passwords().enabled());
    }

    SyncFeatures features() {
        Map<SyncFeature, Fact<Boolean>> flags = new EnumMap<>(SyncFeature.class);
        state.features().forEach((feature, on) -> flags.put(feature, ofFeatures(feature.property(), on)));
        return new SyncFeatures(flags);
    }

    Quota quota() {
        FakeQuota quota = state.subjects().content().quota();
        return new Quota(
                ofOrganization(TenantDraft.QUOTA, quota == null ? null : quota.used(), BETA_ORGANIZATION),
                ofOrganization(TenantDraft.QUOTA, quota == null ? null : quota.total(), BETA_ORGANIZATION));
    }

    private <T> Fact<T> ofOrganization(String property, @Nullable T value, Origin origin) {
        if (state.grants().organization() == OrganizationView.REFUSED) {
            return refused(GrantedPermissions.ORGANIZATION, origin);
        }
        if (state.omitted().contains(property)) {
            return notReturned(origin);
        }
        boolean restricted = !SHOWN_TO_EVERYBODY.contains(property);
        if (restricted && state.grants().organization() == OrganizationView.IDENTITY_ONLY) {
            return hidden(origin);
        }
        if (restricted && value == null && looksHidden()) {
            return hidden(origin);
        }
        return value == null ? new Fact.Missing<>(origin) : new Fact.Known<>(value, origin);
    }

    private <T> Fact<T> ofFeatures(String property, @Nullable T value) {
        if (!state.grants().canReadSynchronization()) {
            return refused(GrantedPermissions.SYNCHRONIZATION, SYNCHRONIZATION);
        }
        if (state.omitted().contains(property) || state.omitted().contains("features")) {
            return notReturned(SYNCHRONIZATION);
        }
        return value == null ? new Fact.Missing<>(SYNCHRONIZATION) : new Fact.Known<>(value, SYNCHRONIZATION);
    }

    /** Without its canaries, a tenant that was never synchronized looks like one that may not be read. */
    private boolean looksHidden() {
        return state.omitted().containsAll(CANARIES);
    }

    private static <T> Fact<T> refused(String permission, Origin origin) {
        return new Fact.Unreadable<>(Gap.permissionDenied(permission, "HTTP 403 Authorization_RequestDenied"), origin);
    }

    private static <T> Fact<T> hidden(Origin origin) {
        return new Fact.Unreadable<>(
                Gap.permissionDenied(GrantedPermissions.ORGANIZATION, "HTTP 200 with nulls"), origin);
    }

    private static <T> Fact<T> notReturned(Origin origin) {
        return new Fact.Unreadable<>(Gap.of(Gap.Reason.NOT_RETURNED), origin);
    }

    /** The service writes its smallest date where others write null. */
    private static @Nullable Instant realTime(@Nullable Instant instant) {
        return instant == null || instant.atOffset(ZoneOffset.UTC).getYear() <= 1 ? null : instant;
    }
}
