package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A Conditional Access policy of a fake tenant.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name its display name
 * @param state whether it is in force
 * @param audience whom it is for
 * @param controls what it demands, as the service spells it, for example {@code mfa} or {@code block}
 */
public record FakePolicy(String name, State state, Audience audience, List<String> controls) {

    /** Whether a policy is in force. */
    public enum State {
        /** It is. */
        ENABLED,
        /** It is not. */
        DISABLED,
        /** It only writes down what it would have done. */
        REPORT_ONLY
    }

    /** Whom a policy is for. */
    public enum Audience {
        /** Everybody. */
        ALL_USERS,
        /** Everybody but the synchronization accounts, which are excluded one by one. */
        ALL_BUT_SYNC_ACCOUNTS,
        /** Everybody but who holds the role of the synchronization accounts. */
        ALL_BUT_SYNC_ROLE,
        /** Who holds the role of the synchronization accounts. */
        SYNC_ROLE,
        /** The synchronization accounts, one by one. */
        SYNC_ACCOUNTS,
        /** Global administrators, of whom no synchronization account is one. */
        ADMINISTRATORS
    }

    /** Copies the list. */
    public FakePolicy {
        requireNonNull(name, "name");
        requireNonNull(state, "state");
        requireNonNull(audience, "audience");
        controls = List.copyOf(controls);
    }

    /**
     * {@return a policy in force that demands multifactor authentication of everybody}
     *
     * @param name its display name
     */
    public static FakePolicy mfaForAll(String name) {
        return new FakePolicy(name, State.ENABLED, Audience.ALL_USERS, List.of("mfa"));
    }

    /**
     * {@return this policy in another state}
     *
     * @param changed the state
     */
    public FakePolicy state(State changed) {
        return new FakePolicy(name, changed, audience, controls);
    }

    /**
     * {@return this policy for others}
     *
     * @param changed whom it is for
     */
    public FakePolicy audience(Audience changed) {
        return new FakePolicy(name, state, changed, controls);
    }

    /** {@return whether it demands something of synchronization accounts, or blocks them} */
    public boolean hitsSyncAccounts() {
        return state == State.ENABLED
                && !controls.isEmpty()
                && (audience == Audience.ALL_USERS
                        || audience == Audience.SYNC_ROLE
                        || audience == Audience.SYNC_ACCOUNTS);
    }
}
