package io.dirsync.rule;

import io.dirsync.snapshot.TenantSnapshot;
import org.jspecify.annotations.Nullable;

/** The views of one snapshot; rules that stand beside each other under one policy share theirs. Not for several threads. */
final class Views {

    private final TenantSnapshot snapshot;
    private @Nullable SyncView last;

    Views(TenantSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Equal policies that are not the same are so rare that comparing them would cost more than another view. */
    @SuppressWarnings("ReferenceEquality")
    SyncView under(SyncPolicy policy) {
        SyncView view = last;
        if (view == null || view.policy() != policy) {
            view = SyncView.of(snapshot, policy);
            last = view;
        }
        return view;
    }

    TenantSnapshot snapshot() {
        return snapshot;
    }
}
