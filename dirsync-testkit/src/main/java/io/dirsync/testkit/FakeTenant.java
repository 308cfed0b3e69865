package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The state of a tenant, in the words of the domain.
 *
 * <p>Starts from a named situation; every change gives a new tenant. Ages are counted from the moment at which the
 * tenant is registered with a fake, whose clock then makes it older. Immutable and safe for use by several threads.
 */
public final class FakeTenant extends TenantDescription {

    final TenantDraft draft;

    FakeTenant(TenantDraft draft) {
        this.draft = draft;
    }

    /**
     * {@return a tenant whose objects arrived 12 minutes and whose passwords 4 minutes ago}
     * @param domain its initial domain, or a custom one, for example {@code contoso.onmicrosoft.com}
     * @throws IllegalArgumentException if the text is no domain
     */
    public static FakeTenant healthy(String domain) {
        return StartingPoint.healthy(domain);
    }

    /**
     * {@return a tenant that was never synchronized and has every feature off}
     * @param domain as for {@link #healthy(String)}
     */
    public static FakeTenant cloudOnly(String domain) {
        return StartingPoint.cloudOnly(domain);
    }

    /**
     * {@return a tenant for which synchronization is on, and to which nothing has come yet}
     * @param domain as for {@link #healthy(String)}
     */
    public static FakeTenant neverSynced(String domain) {
        return StartingPoint.neverSynced(domain);
    }

    /**
     * {@return a tenant whose synchronization was turned off, passwords included, 30 days after the last arrival}
     * @param domain as for {@link #healthy(String)}
     */
    public static FakeTenant switchedOff(String domain) {
        return StartingPoint.switchedOff(domain);
    }

    /**
     * {@return a tenant whose objects arrived 4 days ago, while its passwords are fresh}
     * @param domain as for {@link #healthy(String)}
     */
    public static FakeTenant staleDirectory(String domain) {
        return healthy(domain).lastDirectorySyncWas(Duration.ofDays(4));
    }

    /**
     * {@return a tenant whose passwords arrived 4 days ago, while its objects are fresh}
     * @param domain as for {@link #healthy(String)}
     */
    public static FakeTenant stalePasswords(String domain) {
        return healthy(domain).lastPasswordSyncWas(Duration.ofDays(4));
    }

    /**
     * {@return a tenant to which nothing came for 52 days: since early October on {@link MutableClock#DEFAULT_START}}
     * @param domain as for {@link #healthy(String)}
     */
    public static FakeTenant bothStale(String domain) {
        return StartingPoint.bothStale(domain);
    }

    /**
     * {@return this tenant with its last directory synchronization so long ago}
     * @param ago counted from registration; negative for the future
     */
    public FakeTenant lastDirectorySyncWas(Duration ago) {
        return draft(it -> it.directoryTime(Moment.ago(ago)));
    }

    /**
     * {@return this tenant with its last directory synchronization at an instant}
     * @param instant to the nanosecond
     */
    public FakeTenant lastDirectorySyncAt(Instant instant) {
        return draft(it -> it.directoryTime(Moment.at(instant)));
    }

    /** {@return this tenant with null for the time of the last directory synchronization} */
    public FakeTenant directoryNeverSynced() {
        return draft(it -> it.directoryTime(null));
    }

    /**
     * {@return this tenant with directory synchronization on or off}
     * @param enabled false stands for "was on and was turned off"
     */
    public FakeTenant directorySyncEnabled(boolean enabled) {
        return draft(it -> it.directoryFlag(enabled));
    }

    /** {@return this tenant with null for whether directory synchronization is on: it never was} */
    public FakeTenant directorySyncNeverEnabled() {
        return draft(it -> it.directoryFlag(null));
    }

    /**
     * {@return this tenant with its last password synchronization so long ago}
     * @param ago counted from registration; negative for the future
     */
    public FakeTenant lastPasswordSyncWas(Duration ago) {
        return draft(it -> it.passwordTime(Moment.ago(ago)));
    }

    /**
     * {@return this tenant with its last password synchronization at an instant}
     * @param instant to the nanosecond
     */
    public FakeTenant lastPasswordSyncAt(Instant instant) {
        return draft(it -> it.passwordTime(Moment.at(instant)));
    }

    /** {@return this tenant with null for the time of the last password synchronization} */
    public FakeTenant passwordNeverReported() {
        return draft(it -> it.passwordTime(null));
    }

    /**
     * {@return this tenant with the switch of password hash synchronization on or off}
     * @param enabled the switch
     */
    public FakeTenant passwordSyncEnabled(boolean enabled) {
        return draft(it -> it.passwordFlag(enabled));
    }

    /** {@return this tenant with null for the switch of password hash synchronization} */
    public FakeTenant passwordSyncFlagNull() {
        return draft(it -> it.passwordFlag(null));
    }

    /**
     * {@return this tenant with a feature on or off}
     * @param feature which
     * @param on the switch
     */
    public FakeTenant feature(SyncFeature feature, boolean on) {
        return draft(it -> it.feature(feature, on));
    }

    /**
     * {@return this tenant, of which the service does not mention a feature}
     * @param feature which
     */
    public FakeTenant withoutFeature(SyncFeature feature) {
        return omits(feature.property());
    }

    /**
     * {@return this tenant, of which the service leaves out a property altogether}
     * @param property its name in Graph, for example {@code onPremisesSyncEnabled}, or {@code features} for all of them
     * @throws IllegalArgumentException if this library never reads such a property
     */
    public FakeTenant omits(String property) {
        return draft(it -> it.omitted.add(OmittableProperties.checked(property)));
    }

    /**
     * {@return this tenant under another name for people}
     * @param displayName the name
     */
    public FakeTenant named(String displayName) {
        return draft(it -> it.displayName = requireNonNull(displayName, "displayName"));
    }

    /**
     * {@return this tenant with one more domain, or with another version of the domain of that name}
     * @param domain a default one takes that role from the present one
     */
    public FakeTenant domain(VerifiedDomain domain) {
        return draft(it -> it.domain(domain));
    }

    /** {@return this tenant with every domain but the initial one federated} */
    public FakeTenant federated() {
        return draft(it -> it.authentication(Authentication.FEDERATED));
    }

    /**
     * {@return this tenant with other application permissions}
     * @param permissions all that it consented to; none at all makes the service refuse everything
     */
    public FakeTenant grants(String... permissions) {
        return draft(it -> it.grants = new LinkedHashSet<>(Arrays.asList(permissions)));
    }

    /** {@return this tenant with the least permissions that open everything that the fakes know} */
    public FakeTenant grantsEverything() {
        return draft(it -> it.grants = GrantedPermissions.ofEverything().names());
    }

    /** {@return the domain under which the tenant was made} */
    public TenantId id() {
        return draft.id;
    }

    /** {@return the GUID of the tenant: always the same one for the same domain} */
    public TenantId guid() {
        return TenantId.of(draft.guid());
    }

    /**
     * {@return what is true of the tenant once its ages are counted from an instant}
     * @param now the instant
     */
    public TenantState stateAt(Instant now) {
        return draft.stateAt(requireNonNull(now, "now"));
    }

    @Override
    FakeTenant change(UnaryOperator<TenantSubjects> change) {
        return draft(it -> it.subjects = change.apply(it.subjects));
    }

    private FakeTenant draft(Consumer<TenantDraft> change) {
        TenantDraft copy = new TenantDraft(draft);
        change.accept(copy);
        return new FakeTenant(copy);
    }

    @Override
    public String toString() {
        return "FakeTenant[" + draft.id + "]";
    }
}
