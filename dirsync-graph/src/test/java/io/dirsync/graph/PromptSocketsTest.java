package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;

class PromptSocketsTest {

    @Test
    void nothingIsHeldBackHoweverASocketIsMade() throws IOException {
        SocketFactory sockets = new PromptSockets();
        InetAddress host = InetAddress.getLoopbackAddress();
        try (ServerSocket server = new ServerSocket(0, 50, host)) {
            int port = server.getLocalPort();
            List<Socket> made = List.of(
                    sockets.createSocket(),
                    sockets.createSocket(host.getHostAddress(), port),
                    sockets.createSocket(host.getHostAddress(), port, host, 0),
                    sockets.createSocket(host, port),
                    sockets.createSocket(host, port, host, 0));
            for (Socket socket : made) {
                assertThat(socket.getTcpNoDelay()).isTrue();
                socket.close();
            }
        }
    }
}
