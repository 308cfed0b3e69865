package io.dirsync.graph;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is logged, under the name of the package: requests at DEBUG, what nobody foresaw at WARNING.
 *
 * <p>Resources are named as in evidence. Addresses, messages and answers are left out, for they may hold personal data.
 */
final class GraphLog {

    private static final Logger LOG = System.getLogger("io.dirsync.graph");

    private GraphLog() {}

    /** Times a request, if anybody will read about it. */
    static Watch sending(String method, GraphQuery query) {
        return LOG.isLoggable(Level.DEBUG)
                ? new Running(method + " " + query, System.nanoTime())
                : (answer, failure) -> {};
    }

    /** Says when a request will be repeated. */
    static void pausing(String what, Duration pause) {
        LOG.log(Level.DEBUG, () -> what + " again in " + pause.toMillis() + " ms");
    }

    /** Says where this library has a fault; the message of the exception may repeat what was answered. */
    static void unexpected(Class<?> reader, Throwable cause) {
        String where = cause.getStackTrace().length == 0 ? "" : " at " + cause.getStackTrace()[0];
        LOG.log(
                Level.WARNING,
                () -> "Reading failed unexpectedly in " + reader.getName() + ": "
                        + cause.getClass().getName() + where);
    }

    /** A request that is under way. */
    @FunctionalInterface
    interface Watch {
        void ended(@Nullable HttpAnswer answer, @Nullable Throwable failure);
    }

    private record Running(String what, long startNanos) implements Watch {

        @Override
        public void ended(@Nullable HttpAnswer answer, @Nullable Throwable failure) {
            long millis = Duration.ofNanos(System.nanoTime() - startNanos).toMillis();
            LOG.log(
                    Level.DEBUG,
                    () -> String.format(Locale.ROOT, "%s: %s, %d ms", what, what(answer, failure), millis));
        }

        private static String what(@Nullable HttpAnswer answer, @Nullable Throwable failure) {
            if (answer == null) {
                return failure == null
                        ? "nothing"
                        : Unwrapped.cause(failure).getClass().getSimpleName();
            }
            return "HTTP " + answer.status()
                    + answer.codeIn("request-id")
                            .map(id -> ", request-id " + id)
                            .orElse("");
        }
    }
}
