package io.dirsync.testkit.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/** A proxy that leads every Microsoft host to the server of the fake, and nobody anywhere else. */
final class ConnectProxy implements AutoCloseable {

    private static final int MOST_WAITING = 256;

    private final ServerSocket listener;
    private final int serverPort;
    private final Consumer<String> refusals;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(ConnectProxy::daemon);

    private ConnectProxy(ServerSocket listener, int serverPort, Consumer<String> refusals) {
        this.listener = listener;
        this.serverPort = serverPort;
        this.refusals = refusals;
    }

    /** Leads to one port of this computer, and listens on the other. */
    static ConnectProxy start(Ports ports, Consumer<String> refusals) {
        try {
            ServerSocket listener = new ServerSocket(ports.proxy(), MOST_WAITING, loopback());
            ConnectProxy proxy = new ConnectProxy(listener, ports.server(), refusals);
            proxy.threads.execute(proxy::accept);
            return proxy;
        } catch (BindException e) {
            throw Ports.inUse("proxy", ports.proxy(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The proxy of the fake could not listen", e);
        }
    }

    InetSocketAddress address() {
        return new InetSocketAddress(loopback(), listener.getLocalPort());
    }

    @Override
    public void close() {
        closeQuietly(listener);
        open.forEach(ConnectProxy::closeQuietly);
        threads.shutdownNow();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = remembered(listener.accept());
                threads.execute(() -> serve(client));
            } catch (IOException | RejectedExecutionException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try {
            ConnectRequest request = ConnectRequest.read(client.getInputStream());
            if (request.isServed(serverPort)) {
                tunnel(client);
                return;
            }
            refusals.accept(request.line());
            say(client, request.refusal());
        } catch (IOException | RejectedExecutionException e) {
            // The client or the proxy has gone, and nobody is left to be told.
        } finally {
            forget(client);
        }
    }

    private void tunnel(Socket client) throws IOException {
        Socket server = remembered(new Socket(loopback(), serverPort));
        try {
            say(client, "HTTP/1.1 200 Connection established\r\n\r\n");
            threads.execute(() -> pump(server, client));
            pump(client, server);
        } finally {
            forget(server);
        }
    }

    /** Ends both directions as soon as one has ended, which is all that HTTP needs. */
    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            breakOff(to);
        } finally {
            closeQuietly(from);
            closeQuietly(to);
        }
    }

    /** A connection that broke on the one side must not look well ended on the other. */
    private static void breakOff(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            // It has gone, too.
        }
    }

    private Socket remembered(Socket socket) throws IOException {
        open.add(socket);
        // Else every other small packet waits some 40 ms for the acknowledgement of the one before.
        socket.setTcpNoDelay(true);
        if (listener.isClosed()) {
            // It came while the others were being closed, and would be left over.
            forget(socket);
        }
        return socket;
    }

    private void forget(Socket socket) {
        open.remove(socket);
        closeQuietly(socket);
    }

    private static void say(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    private static void closeQuietly(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            // It is of no more use, closed or not.
        }
    }

    private static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "dirsync-fake-graph-proxy");
        thread.setDaemon(true);
        return thread;
    }
}
