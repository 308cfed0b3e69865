package io.dirsync.fleet;

import java.time.Instant;

/** Time as a run sees it: what it is, and how to let it pass. */
interface Pace {

    /** As {@link System#nanoTime()}: only differences mean something. */
    long nanos();

    Instant instant();

    /** Waits for news, but not longer than the given time. */
    void await(Mailbox mailbox, long nanos) throws InterruptedException;

    /** The time of the machine. */
    static Pace system() {
        return new Pace() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public Instant instant() {
                return Instant.now();
            }

            @Override
            public void await(Mailbox mailbox, long nanos) throws InterruptedException {
                mailbox.await(nanos);
            }
        };
    }
}
