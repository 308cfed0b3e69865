package io.dirsync.testkit.graph;

import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.TenantState;
import org.jspecify.annotations.Nullable;

/**
 * A request, what is recorded of it, and which tenant it is about.
 *
 * @param tenant null when it is about none, or about one that is not registered
 */
record Seen(Ask ask, RecordedRequest request, @Nullable TenantState tenant) {

    boolean isAbout(TenantId id) {
        return tenant != null && tenant.answersTo(id.value());
    }
}
