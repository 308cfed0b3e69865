package io.dirsync;

import static java.util.Objects.requireNonNull;

import io.dirsync.fleet.FleetOptions;
import io.dirsync.fleet.FleetProgress;
import io.dirsync.fleet.FleetRun;
import io.dirsync.fleet.FleetStoppedException;
import io.dirsync.report.FleetReport;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.RuleSet;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotSource;
import io.dirsync.snapshot.TenantId;
import java.util.function.Consumer;

/**
 * The door of the library: reads a tenant, or many, and judges what was read.
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

    /**
     * Checks many tenants at once, with {@link FleetOptions#standard()}.
     *
     * @param tenants the tenants, of which each is checked once
     * @return what became of each of them
     * @throws FleetStoppedException if the application's own credential was refused, so that no tenant can be checked
     */
    public FleetReport checkAll(Iterable<TenantId> tenants) {
        return checkAll(tenants, progress -> {});
    }

    /**
     * Checks many tenants at once, with {@link FleetOptions#standard()}.
     *
     * @param tenants the tenants, of which each is checked once
     * @param listener is told of the progress after each tenant, on this thread; what it throws ends the run
     * @return what became of each of them
     * @throws FleetStoppedException if the application's own credential was refused, so that no tenant can be checked
     */
    public FleetReport checkAll(Iterable<TenantId> tenants, Consumer<FleetProgress> listener) {
        return checkAll(tenants, FleetOptions.standard(), listener);
    }

    /**
     * Checks many tenants at once and keeps what became of each in memory, some ten kilobytes a tenant.
     *
     * <p>That one tenant cannot be checked disturbs no other: it is a failure in the report. An interrupt of this thread
     * ends the run early and stays set; the report then says which tenants were not checked.
     *
     * @param tenants the tenants, of which each is checked once however often it is named
     * @param options how much may happen at once, and for how long
     * @param listener is told of the progress after each tenant, on this thread; what it throws ends the run
     * @return what became of each of them
     * @throws FleetStoppedException if the application's own credential was refused, so that no tenant can be checked
     * @throws IllegalStateException if the executor of the options refuses a check
     */
    public FleetReport checkAll(Iterable<TenantId> tenants, FleetOptions options, Consumer<FleetProgress> listener) {
        try (FleetRun run = streamAll(tenants, options)) {
            return run.collect(listener);
        }
    }

    /**
     * Checks many tenants at once and gives each outcome as soon as it is known, in bounded memory.
     *
     * @param tenants the tenants, read as the run goes on; of a stream pass {@code stream::iterator}
     * @param options how much may happen at once, and for how long
     * @return the run, which must be closed
     */
    public FleetRun streamAll(Iterable<TenantId> tenants, FleetOptions options) {
        return FleetRun.open(this::check, tenants, options);
    }
}
