package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Changes the settings of directory synchronization in tenants: a door of its own, which no health check opens.
 *
 * <p>First {@link #plan} says what is, what would be and what would follow; then {@link #apply} does what an unchanged
 * plan says. It changes the features of a tenant and its guard against accidental deletions. It never turns directory
 * synchronization off, and it configures no server: turning {@linkplain FeatureChange#passwordSync password
 * synchronization} on lets the tenant take hashes, which a server must still be made to send.
 *
 * <p>The application needs {@link GraphPermission#ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_WRITE_ALL}. Source: <a
 * href="https://learn.microsoft.com/graph/api/onpremisesdirectorysynchronization-update">Update
 * onPremisesDirectorySynchronization</a>. It was not verified against a live tenant how soon a change is shown.
 *
 * <p>Connections and tokens are kept between calls. Safe for use by several threads. No thread of it keeps the JVM alive.
 */
public final class SyncFeatureChanges implements AutoCloseable {

    private final GraphAccess access;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    private SyncFeatureChanges(Builder builder) {
        this.access = builder.open(builder.credential);
    }

    /**
     * The door with the defaults of {@link Builder}.
     *
     * @param credential what the application proves its identity with
     * @return the door
     */
    public static SyncFeatureChanges create(GraphCredential credential) {
        return builder(credential).build();
    }

    /**
     * Starts a door.
     *
     * @param credential what the application proves its identity with
     * @return a builder, not safe for use by several threads
     */
    public static Builder builder(GraphCredential credential) {
        return new Builder(credential);
    }

    /**
     * Reads how the settings stand and says what the changes would do, within the {@linkplain Builder#timeout timeout}.
     * Nothing is changed.
     *
     * <p>The plan is bound to the directory that answered. Tokens that were got elsewhere may be those of another tenant
     * than the one that is named by its domain; the organization is read to find out, which takes {@link
     * GraphPermission#ORGANIZATION_READ_ALL}. Without that permission the two are not compared, so name tenants by GUID.
     *
     * @param tenant the tenant
     * @param changes what is wanted, each setting once
     * @return the plan; it shows changes that are not offered too, each with the reason
     * @throws IllegalArgumentException if two changes are about the same setting
     * @throws SnapshotException if the settings could not be read, if they are those of another tenant, or if the thread
     *     was interrupted, which it still is afterwards
     * @throws IllegalStateException if this is closed
     */
    public ChangePlan plan(TenantId tenant, FeatureChange... changes) {
        requireNonNull(tenant, "tenant");
        List<FeatureChange> wanted = List.of(changes);
        if (wanted.stream().map(FeatureChange::setting).distinct().count() < wanted.size()) {
            throw new IllegalArgumentException(
                    "Two changes are about the same setting: " + wanted + ". Give each setting once.");
        }
        return within(tenant, settings -> {
            Reading present = settings.read();
            TenantSettings.Reached reached = settings.reached(present);
            settings.checkDomain();
            return new ChangePlan(
                    this,
                    reached,
                    wanted.stream()
                            .map(change -> ChangeRules.plan(change, SettingReader.read(present, change.setting())))
                            .toList());
        });
    }

    /**
     * Does what a plan says, within the {@linkplain Builder#timeout timeout}.
     *
     * <p>Reads the settings again and refuses if they differ from the plan. Then sends what differs from what is wanted,
     * in one request that is never repeated unless the service surely did not act on it, and reads the settings until it
     * shows the change. A plan that is {@linkplain ChangePlan#isEmpty() empty} sends nothing at all.
     *
     * @param plan a plan that this object made
     * @return what became of each change
     * @throws IllegalArgumentException if another object made the plan, or the plan holds changes that are not offered
     * @throws ChangeException if the plan no longer fits, the change was not accepted, or it is not known whether it was
     * @throws SnapshotException if the settings could not be read before, or if the thread was interrupted before anything
     *     was sent; it still is interrupted afterwards
     * @throws IllegalStateException if this is closed
     */
    public ChangeReport apply(ChangePlan plan) {
        throwIfNotApplicable(plan);
        if (plan.isEmpty()) {
            return new ChangeReport(
                    plan.tenant(),
                    plan.changes().stream()
                            .map(change -> new AppliedChange(change.change(), change.now(), change.now()))
                            .toList());
        }
        return within(plan.tenant(), settings -> new ChangeRun(settings, plan).run());
    }

    /** Cancels what is under way and frees connections and threads, except those of a given executor. */
    @Override
    public void close() {
        isClosed.set(true);
        access.close();
    }

    private void throwIfNotApplicable(ChangePlan plan) {
        if (!plan.isOwnedBy(this)) {
            throw new IllegalArgumentException("The plan for tenant " + plan.tenant()
                    + " was made by another SyncFeatureChanges. Apply it there, or make a new one here.");
        }
        if (!plan.refused().isEmpty()) {
            throw new IllegalArgumentException("The plan for tenant " + plan.tenant()
                    + " holds changes that are not offered: "
                    + plan.refused().stream()
                            .map(change -> change.change().code() + " (" + change.refusal() + ")")
                            .toList()
                    + ". Plan the others without them.");
        }
    }

    private <T> T within(TenantId tenant, Step<T> step) {
        if (isClosed.get()) {
            throw new IllegalStateException("This is closed. Make a new SyncFeatureChanges, and close it at the end.");
        }
        try (TenantSettings settings = TenantSettings.open(access, tenant)) {
            return step.with(settings);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SnapshotException.because(
                            SnapshotException.Reason.INTERRUPTED,
                            "Reading the settings of tenant " + tenant
                                    + " was interrupted, and nothing was changed. Try again if that was not meant.")
                    .causedBy(e);
        }
    }

    private interface Step<T> {
        T with(TenantSettings settings) throws InterruptedException;
    }

    /** Collects the settings of the door. Not safe for use by several threads. */
    public static final class Builder extends ConnectionSettings<Builder> {

        private final GraphCredential credential;

        private Builder(GraphCredential credential) {
            this.credential = requireNonNull(credential, "credential");
        }

        /**
         * Finishes the door; nothing is sent yet.
         *
         * @return the door; the builder may be used further without changing it
         * @throws IllegalArgumentException if the key store given to {@code trust} cannot be used
         */
        public SyncFeatureChanges build() {
            return new SyncFeatureChanges(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
