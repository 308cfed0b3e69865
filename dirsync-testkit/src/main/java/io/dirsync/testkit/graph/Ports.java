package io.dirsync.testkit.graph;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.stream.Stream;

/**
 * Where a fake listens on this computer.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param server the port of Entra and Graph, 0 for any that is free
 * @param proxy the port of the proxy, 0 for any that is free
 */
public record Ports(int server, int proxy) {

    private static final int HIGHEST = 65_535;

    /** Checks that both are ports, and not the same one. */
    public Ports {
        checkPort("server", server);
        checkPort("proxy", proxy);
        if (server == proxy && server != 0) {
            throw new IllegalArgumentException(
                    "Server and proxy cannot share port " + server + ". Give one of them another port, or 0.");
        }
    }

    /** {@return two ports that nobody uses} */
    public static Ports anyFree() {
        return new Ports(0, 0);
    }

    /** What to throw when a port cannot be had. */
    static UncheckedIOException inUse(String owner, int port, Exception cause) {
        String message = "The " + owner + " of the fake cannot listen on port " + port
                + ", probably because another program does. Give another port, or 0 for any that is free.";
        BindException refused = new BindException(message);
        refused.initCause(cause);
        return new UncheckedIOException(message, refused);
    }

    static boolean isRefusal(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(BindException.class::isInstance);
    }

    private static void checkPort(String name, int port) {
        if (port < 0 || port > HIGHEST) {
            throw new IllegalArgumentException(name + " must be a port from 0 to " + HIGHEST + ", but was " + port);
        }
    }
}
