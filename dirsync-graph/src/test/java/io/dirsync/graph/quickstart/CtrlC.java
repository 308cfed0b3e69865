package io.dirsync.graph.quickstart;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends a run early when the process is told to stop, and holds the process until what is done has been printed. */
final class CtrlC implements Runnable {

    /** Nobody who presses Ctrl-C waits longer. */
    private static final int MOST_SECONDS = 10;

    private final Runnable cancel;
    private final CountDownLatch printed = new CountDownLatch(1);
    private final Thread hook = new Thread(this, "fleet-ctrl-c");

    CtrlC(Runnable cancel) {
        this.cancel = cancel;
    }

    static CtrlC runs(Runnable cancel) {
        CtrlC watch = new CtrlC(cancel);
        Runtime.getRuntime().addShutdownHook(watch.hook);
        return watch;
    }

    /** What happens on Ctrl-C. */
    @Override
    public void run() {
        cancel.run();
        try {
            printed.await(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything is printed: from here on the process may end at once. */
    void printed() {
        printed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already, with the hook at work.
        }
    }
}
