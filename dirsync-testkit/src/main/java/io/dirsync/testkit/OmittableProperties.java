package io.dirsync.testkit;

import io.dirsync.snapshot.SyncFeature;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The Graph properties that a test may leave out; a misspelt one would silently test nothing. */
final class OmittableProperties {

    private static final Set<String> NAMES = names();

    private OmittableProperties() {}

    static String checked(String property) {
        if (!NAMES.contains(property)) {
            throw new IllegalArgumentException("No property \"" + property
                    + "\" is read. Properties that can be omitted: " + String.join(", ", NAMES));
        }
        return property;
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(Set.of(
                "id",
                "displayName",
                "createdDateTime",
                "assignedPlans",
                "verifiedDomains",
                TenantDraft.DIRECTORY_FLAG,
                TenantDraft.DIRECTORY_TIME,
                TenantDraft.PASSWORD_TIME,
                TenantDraft.QUOTA,
                "features",
                TenantDraft.PASSWORD_FLAG));
        for (SyncFeature feature : SyncFeature.values()) {
            names.add(feature.property());
        }
        return Collections.unmodifiableSet(names);
    }
}
