package io.dirsync.testkit;

import java.util.function.Function;

/**
 * The named situations from which a {@link FakeTenant} can start, for annotations, parameters and lists.
 *
 * <p>Each does what the method of {@link FakeTenant} of the same name does.
 */
public enum Scenario {
    /** Everything works and is fresh. */
    HEALTHY("everything works and is fresh", FakeTenant::healthy),
    /** Directory synchronization was never in use. */
    CLOUD_ONLY("directory synchronization was never in use", FakeTenant::cloudOnly),
    /** Directory synchronization is on, and nothing has come yet. */
    NEVER_SYNCED("directory synchronization is on, and nothing has come yet", FakeTenant::neverSynced),
    /** Directory synchronization was turned off 30 days after the last arrival. */
    SWITCHED_OFF("directory synchronization was turned off", FakeTenant::switchedOff),
    /** Objects arrived 4 days ago, passwords are fresh. */
    STALE_DIRECTORY("objects arrived 4 days ago, passwords are fresh", FakeTenant::staleDirectory),
    /** Passwords arrived 4 days ago, objects are fresh. */
    STALE_PASSWORDS("passwords arrived 4 days ago, objects are fresh", FakeTenant::stalePasswords),
    /** Nothing came for 52 days. */
    BOTH_STALE("nothing came for 52 days", FakeTenant::bothStale);

    private final String meaning;
    private final Function<String, FakeTenant> start;

    Scenario(String meaning, Function<String, FakeTenant> start) {
        this.meaning = meaning;
        this.start = start;
    }

    /**
     * {@return a tenant in this situation}
     *
     * @param domain as for {@link FakeTenant#healthy(String)}
     * @throws IllegalArgumentException if the text is no domain
     */
    public FakeTenant tenant(String domain) {
        return start.apply(domain);
    }

    /** {@return the situation in a few English words} */
    public String meaning() {
        return meaning;
    }
}
