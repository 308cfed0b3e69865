package io.dirsync.rule;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the organization intends and does, as far as the caller says so, because no service can be asked for it.
 *
 * <p>Nothing need be declared: {@link #none()} is the default, under which every rule says what it says to a stranger.
 * Immutable and safe for use by several threads.
 *
 * @param directorySync whether directory synchronization is meant to be on
 * @param passwordSync whether password hash synchronization is meant to be on
 * @param syncEnabledAt when directory synchronization was enabled; null if not declared
 * @param switchOffStartedAt when somebody began to turn directory synchronization off; null if not declared
 * @param passwordWriteback whether password writeback is in use, which Microsoft Graph does not tell
 * @param passThroughAuthentication whether users sign in by pass-through authentication
 * @param customUserPrincipalNames whether every synchronized user is meant to sign in with a domain of the organization
 * @param cloudSyncPaused whether jobs of Cloud Sync are meant to be paused
 * @param migrationUnderWay whether objects are being matched or moved at present: a reinstallation, a move between
 *     forests, or a takeover of cloud objects
 */
public record Expectations(
        Expectation directorySync,
        Expectation passwordSync,
        @Nullable Instant syncEnabledAt,
        @Nullable Instant switchOffStartedAt,
        Expectation passwordWriteback,
        Expectation passThroughAuthentication,
        Expectation customUserPrincipalNames,
        Expectation cloudSyncPaused,
        Expectation migrationUnderWay) {

    private static final Expectations NONE = new Expectations(
            Expectation.UNDECLARED,
            Expectation.UNDECLARED,
            null,
            null,
            Expectation.UNDECLARED,
            Expectation.UNDECLARED,
            Expectation.UNDECLARED,
            Expectation.UNDECLARED,
            Expectation.UNDECLARED);

    /** Checks that no component is null but the instants. */
    public Expectations {
        requireNonNull(directorySync, "directorySync");
        requireNonNull(passwordSync, "passwordSync");
        requireNonNull(passwordWriteback, "passwordWriteback");
        requireNonNull(passThroughAuthentication, "passThroughAuthentication");
        requireNonNull(customUserPrincipalNames, "customUserPrincipalNames");
        requireNonNull(cloudSyncPaused, "cloudSyncPaused");
        requireNonNull(migrationUnderWay, "migrationUnderWay");
    }

    /**
     * Nothing declared.
     *
     * @return the default
     */
    public static Expectations none() {
        return NONE;
    }

    /**
     * The same expectations with an intention about directory synchronization.
     *
     * @param value whether it is meant to be on
     * @return new expectations
     */
    public Expectations withDirectorySync(Expectation value) {
        return new Expectations(
                value,
                passwordSync,
                syncEnabledAt,
                switchOffStartedAt,
                passwordWriteback,
                passThroughAuthentication,
                customUserPrincipalNames,
                cloudSyncPaused,
                migrationUnderWay);
    }

    /**
     * The same expectations with an intention about password hash synchronization.
     *
     * @param value whether it is meant to be on
     * @return new expectations
     */
    public Expectations withPasswordSync(Expectation value) {
        return new Expectations(
                directorySync,
                value,
                syncEnabledAt,
                switchOffStartedAt,
                passwordWriteback,
                passThroughAuthentication,
                customUserPrincipalNames,
                cloudSyncPaused,
                migrationUnderWay);
    }

    /**
     * The same expectations with when directory synchronization was enabled.
     *
     * @param value for 24 hours after it, a tenant in which nothing has arrived yet is no warning
     * @return new expectations
     */
    public Expectations withSyncEnabledAt(Instant value) {
        return new Expectations(
                directorySync,
                passwordSync,
                value,
                switchOffStartedAt,
                passwordWriteback,
                passThroughAuthentication,
                customUserPrincipalNames,
                cloudSyncPaused,
                migrationUnderWay);
    }

    /**
     * The same expectations with when somebody began to turn directory synchronization off.
     *
     * @param value when it began; the service takes up to 72 hours
     * @return new expectations
     */
    public Expectations withSwitchOffStartedAt(Instant value) {
        return new Expectations(
                directorySync,
                passwordSync,
                syncEnabledAt,
                value,
                passwordWriteback,
                passThroughAuthentication,
                customUserPrincipalNames,
                cloudSyncPaused,
                migrationUnderWay);
    }

    /**
     * The same expectations with password writeback.
     *
     * @param value whether it is in use
     * @return new expectations
     */
    public Expectations withPasswordWriteback(Expectation value) {
        return new Expectations(
                directorySync,
                passwordSync,
                syncEnabledAt,
                switchOffStartedAt,
                value,
                passThroughAuthentication,
                customUserPrincipalNames,
                cloudSyncPaused,
                migrationUnderWay);
    }

    /**
     * The same expectations with pass-through authentication.
     *
     * @param value whether it is in use
     * @return new expectations
     */
    public Expectations withPassThroughAuthentication(Expectation value) {
        return new Expectations(
                directorySync,
                passwordSync,
                syncEnabledAt,
                switchOffStartedAt,
                passwordWriteback,
                value,
                customUserPrincipalNames,
                cloudSyncPaused,
                migrationUnderWay);
    }

    /**
     * The same expectations with an intention about the names of users.
     *
     * @param value whether every synchronized user is meant to sign in with a domain of the organization
     * @return new expectations
     */
    public Expectations withCustomUserPrincipalNames(Expectation value) {
        return new Expectations(
                directorySync,
                passwordSync,
                syncEnabledAt,
                switchOffStartedAt,
                passwordWriteback,
                passThroughAuthentication,
                value,
                cloudSyncPaused,
                migrationUnderWay);
    }

    /**
     * The same expectations with an intention about the jobs of Cloud Sync.
     *
     * @param value whether they are meant to be paused
     * @return new expectations
     */
    public Expectations withCloudSyncPaused(Expectation value) {
        return new Expectations(
                directorySync,
                passwordSync,
                syncEnabledAt,
                switchOffStartedAt,
                passwordWriteback,
                passThroughAuthentication,
                customUserPrincipalNames,
                value,
                migrationUnderWay);
    }

    /**
     * The same expectations with a migration.
     *
     * @param value whether objects are being matched or moved at present
     * @return new expectations
     */
    public Expectations withMigrationUnderWay(Expectation value) {
        return new Expectations(
                directorySync,
                passwordSync,
                syncEnabledAt,
                switchOffStartedAt,
                passwordWriteback,
                passThroughAuthentication,
                customUserPrincipalNames,
                cloudSyncPaused,
                value);
    }
}
