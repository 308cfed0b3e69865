package io.dirsync.testkit;

import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tenant while it is being described; copied before every change, so that no {@link FakeTenant} ever changes. */
final class TenantDraft {

    static final String DIRECTORY_FLAG = "onPremisesSyncEnabled";
    static final String DIRECTORY_TIME = "onPremisesLastSyncDateTime";
    static final String PASSWORD_FLAG = "passwordSyncEnabled";
    static final String PASSWORD_TIME = "onPremisesLastPasswordSyncDateTime";
    static final String QUOTA = "directorySizeQuota";

    private static final Instant CREATED = Instant.parse("2021-08-02T10:30:06Z");

    final TenantId id;
    final Set<String> omitted;
    final Map<SyncFeature, Boolean> features;
    String displayName;
    List<VerifiedDomain> domains;
    Set<String> grants;
    TenantSubjects subjects;

    private @Nullable Boolean directoryFlag;
    private @Nullable Moment directoryTime;
    private @Nullable Boolean passwordFlag;
    private @Nullable Moment passwordTime;

    TenantDraft(TenantId id) {
        this.id = id;
        this.omitted = new LinkedHashSet<>();
        this.features = new EnumMap<>(SyncFeature.class);
        this.displayName = label().substring(0, 1).toUpperCase(Locale.ROOT) + label().substring(1);
        this.domains = domainsOf(id);
        this.grants = Set.of(GrantedPermissions.ORGANIZATION, GrantedPermissions.SYNCHRONIZATION);
        this.subjects = TenantSubjects.ofCloudOnlyTenant();
        for (SyncFeature feature : SyncFeature.values()) {
            features.put(feature, false);
        }
    }

    TenantDraft(TenantDraft other) {
        this.id = other.id;
        this.omitted = new LinkedHashSet<>(other.omitted);
        this.features = new EnumMap<>(other.features);
        this.displayName = other.displayName;
        this.domains = other.domains;
        this.grants = other.grants;
        this.subjects = other.subjects;
        this.directoryFlag = other.directoryFlag;
        this.directoryTime = other.directoryTime;
        this.passwordFlag = other.passwordFlag;
        this.passwordTime = other.passwordTime;
    }

    static TenantDraft of(TenantSheet sheet) {
        TenantDraft draft = new TenantDraft(sheet.id());
        draft.displayName = sheet.displayName();
        draft.domains = sheet.domains();
        draft.features.putAll(sheet.features());
        draft.directoryFlag = sheet.directory().enabled();
        draft.directoryTime = sheet.directory().last();
        draft.passwordFlag = sheet.passwords().enabled();
        draft.passwordTime = sheet.passwords().last();
        draft.omitted.addAll(sheet.omitted());
        draft.grants = sheet.grants();
        draft.subjects = sheet.subjects();
        return draft;
    }

    TenantSheet sheet() {
        return new TenantSheet(
                id,
                displayName,
                domains,
                new TenantSheet.Synchronization(directoryFlag, directoryTime),
                new TenantSheet.Synchronization(passwordFlag, passwordTime),
                features,
                omitted,
                grants,
                subjects);
    }

    void directoryFlag(@Nullable Boolean value) {
        directoryFlag = value;
        omitted.remove(DIRECTORY_FLAG);
    }

    void directoryTime(@Nullable Moment value) {
        directoryTime = value;
        omitted.remove(DIRECTORY_TIME);
    }

    void passwordFlag(@Nullable Boolean value) {
        passwordFlag = value;
        omitted.remove(PASSWORD_FLAG);
    }

    void passwordTime(@Nullable Moment value) {
        passwordTime = value;
        omitted.remove(PASSWORD_TIME);
    }

    void feature(SyncFeature feature, boolean on) {
        features.put(feature, on);
        omitted.remove(feature.property());
    }

    void domain(VerifiedDomain domain) {
        List<VerifiedDomain> changed = new ArrayList<>();
        for (VerifiedDomain other : domains) {
            if (!other.name().equalsIgnoreCase(domain.name())) {
                changed.add(domain.isDefault() ? withDefault(other, false) : other);
            }
        }
        changed.add(domain);
        domains = List.copyOf(changed);
    }

    void authentication(Authentication authentication) {
        domains = domains.stream()
                .map(d -> d.isInitial() ? d : new VerifiedDomain(d.name(), authentication, false, d.isDefault()))
                .toList();
    }

    String guid() {
        return UUID.nameUUIDFromBytes(id.value().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    TenantState stateAt(Instant now) {
        return new TenantState(
                new TenantState.Identity(id, guid(), displayName, CREATED),
                domains,
                new TenantState.Synchronization(directoryFlag, seenFrom(now, directoryTime)),
                new TenantState.Synchronization(passwordFlag, seenFrom(now, passwordTime)),
                features,
                omitted,
                new GrantedPermissions(grants),
                subjects,
                now);
    }

    private static @Nullable Instant seenFrom(Instant now, @Nullable Moment moment) {
        return moment == null ? null : moment.seenFrom(now);
    }

    private String label() {
        return id.value().substring(0, id.value().indexOf('.'));
    }

    private List<VerifiedDomain> domainsOf(TenantId tenant) {
        boolean isInitial = tenant.value().matches(".+\\.onmicrosoft\\.(com|us)|.+\\.partner\\.onmschina\\.cn");
        String initial = isInitial ? tenant.value() : label() + ".onmicrosoft.com";
        String custom = isInitial ? label() + ".example" : tenant.value();
        return List.of(
                new VerifiedDomain(initial, Authentication.MANAGED, true, false),
                new VerifiedDomain(custom, Authentication.MANAGED, false, true));
    }

    private static VerifiedDomain withDefault(VerifiedDomain domain, boolean isDefault) {
        return new VerifiedDomain(domain.name(), domain.authentication(), domain.isInitial(), isDefault);
    }
}
