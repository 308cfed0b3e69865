package io.dirsync.graph.quickstart;

import io.dirsync.fleet.FleetProgress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a fleet run has come. */
interface Progress extends Consumer<FleetProgress>, AutoCloseable {

    @Override
    void close();

    /** A bar in a terminal; elsewhere, where lines stay, no more than eleven of them. */
    static Progress on(PrintStream out, boolean terminal, long total) {
        return terminal ? new Bar(out, total) : new Lines(out, total);
    }

    /** A bar that draws over itself, with the speed and the time left. */
    final class Bar implements Progress {

        private static final int COLUMNS = 79;

        private final ProgressBar bar;

        private Bar(PrintStream out, long total) {
            this.bar = ProgressBar.builder()
                    .setTaskName("Tenants")
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(out, COLUMNS))
                    .showSpeed()
                    .build();
        }

        @Override
        public void accept(FleetProgress progress) {
            bar.stepTo(progress.done());
            bar.setExtraMessage(" " + progress.failing() + " failing");
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line for each tenth of the tenants. */
    final class Lines implements Progress {

        private static final int TENTHS = 10;

        private final PrintStream out;
        private final long total;
        private long told;

        private Lines(PrintStream out, long total) {
            this.out = out;
            this.total = total;
        }

        @Override
        public void accept(FleetProgress progress) {
            long tenths = progress.done() * TENTHS / Math.max(1, total);
            if (tenths > told) {
                told = tenths;
                out.println(line(progress));
            }
        }

        private String line(FleetProgress progress) {
            return String.format(
                    Locale.ROOT,
                    "%d of %d tenants, %d failing, %.0f a second%s",
                    progress.done(),
                    total,
                    progress.failing(),
                    progress.perSecond(),
                    progress.timeLeft()
                            .map(left -> ", " + left.toSeconds() + " s left")
                            .orElse(""));
        }

        @Override
        public void close() {
            out.flush();
        }
    }
}
