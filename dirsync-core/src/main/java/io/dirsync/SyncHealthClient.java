package io.dirsync;

import static java.util.Objects.requireNonNull;

import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.RuleSet;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotSource;
import io.dirsync.snapshot.TenantId;

/**
 * The door of the library: reads a tenant and judges what was read.
 *
 * <p>Immutable, and safe for use by several threads as its source is.
 */
public final class SyncHealthClient {

    private final SnapshotSource source;
    private final RuleSet rules;

    private SyncHealthClient(SnapshotSource source, RuleSet rules) {
        this.source = requireNonNull(source, "source");
        this.rules = requireNonNull(rules, "rules");
    }

    /**
     * A client that judges by the built-in rules under their default policy.
     *
     * @param source where the facts come from
     * @return the client
     */
    public static SyncHealthClient create(SnapshotSource source) {
        return create(source, RuleSet.standard());
    }

    /**
     * A client that judges by the given rules.
     *
     * @param source where the facts come from
     * @param rules what to judge them by
     * @return the client
     */
    public static SyncHealthClient create(SnapshotSource source, RuleSet rules) {
        return new SyncHealthClient(source, rules);
    }

    /**
     * Checks one tenant.
     *
     * @param tenant the tenant
     * @return the report
     * @throws SnapshotException if nothing could be read about the tenant; its message says how to mend that
     */
    public SyncHealthReport check(TenantId tenant) {
        return rules.evaluate(source.capture(requireNonNull(tenant, "tenant")));
    }
}
