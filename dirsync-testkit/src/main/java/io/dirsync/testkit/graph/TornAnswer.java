package io.dirsync.testkit.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import wiremock.org.eclipse.jetty.io.EndPoint;
import wiremock.org.eclipse.jetty.io.SocketChannelEndPoint;
import wiremock.org.eclipse.jetty.server.HttpConnection;

/** Writes the beginning of an answer past the server, which would not send one without its end. */
final class TornAnswer {

    private TornAnswer() {}

    /** To be called by the thread that handles the request; nothing can be answered afterwards. */
    static void send(Answer.Torn answer) {
        EndPoint plain = HttpConnection.getCurrentConnection().getEndPoint();
        try {
            ByteBuffer bytes = ByteBuffer.wrap(beginning(answer));
            while (bytes.hasRemaining() && plain.isOpen()) {
                plain.flush(bytes);
            }
            reset(((SocketChannelEndPoint) plain.getTransport()).getChannel());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void reset(SocketChannel channel) throws IOException {
        channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        channel.close();
    }

    private static byte[] beginning(Answer.Torn answer) {
        byte[] body = answer.content().body().getBytes(UTF_8);
        String head = head(answer.content(), body.length);
        if (answer.place() == Answer.Torn.Place.HEADERS) {
            return head.substring(0, head.length() / 2).getBytes(UTF_8);
        }
        byte[] start = head.getBytes(UTF_8);
        byte[] torn = Arrays.copyOf(start, start.length + body.length / 2);
        System.arraycopy(body, 0, torn, start.length, body.length / 2);
        return torn;
    }

    private static String head(Answer.Content content, int length) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + content.status() + " \r\n");
        content.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("Content-Length: ").append(length).append("\r\n\r\n").toString();
    }
}
