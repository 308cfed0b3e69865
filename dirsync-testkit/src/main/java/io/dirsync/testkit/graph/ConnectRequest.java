package io.dirsync.testkit.graph;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a client says to a proxy first, for example {@code CONNECT graph.microsoft.com:443 HTTP/1.1}. */
record ConnectRequest(String line) {

    private static final int LONGEST_HEAD = 16_384;
    private static final Pattern CONNECT = Pattern.compile("CONNECT ([^: ]+):(\\d+) HTTP/1\\.[01]");

    static ConnectRequest read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0 && head.length() < LONGEST_HEAD) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("The client went away in the middle of its request");
            }
            head.append((char) next);
        }
        return new ConnectRequest(head.substring(0, Math.max(0, head.indexOf("\r\n"))));
    }

    /** The port of the fake itself counts too, because MSAL asks login hosts on the port of its authority. */
    boolean isServed(int serverPort) {
        Matcher connect = CONNECT.matcher(line);
        return connect.matches()
                && MicrosoftCloud.of(connect.group(1)).isPresent()
                && (connect.group(2).equals("443") || connect.group(2).equals(String.valueOf(serverPort)));
    }

    String refusal() {
        String body = "FakeGraph does not serve " + line + ". Its proxy serves CONNECT to port 443 of:\n  "
                + String.join("\n  ", MicrosoftCloud.allHosts()) + "\n";
        return "HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nContent-Length: "
                + body.getBytes(StandardCharsets.US_ASCII).length + "\r\nConnection: close\r\n\r\n" + body;
    }
}
