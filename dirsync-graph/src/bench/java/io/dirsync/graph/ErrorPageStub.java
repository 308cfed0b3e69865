package io.dirsync.graph;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Users with errors, page by page and as many as the name of the tenant says, made up while they are asked for.
 *
 * <p>A process of its own: its memory is not that of the client. Pages are prepared text with another link at the end, so
 * that the client is what is measured.
 */
public final class ErrorPageStub {

    private static final int PAGE = 999;
    private static final Pattern ASKED = Pattern.compile("/t/(\\d+)/v1\\.0/(users|groups|contacts).*?(?:skip=(\\d+))?");

    private final int port;
    private final String full = objects(PAGE);

    private ErrorPageStub(int port) {
        this.port = port;
    }

    /**
     * Starts, tells the port, and ends with its input.
     *
     * @param args the file to write the trust store to
     * @throws Exception if something is in the way
     */
    public static void main(String[] args) throws Exception {
        LocalCertificate certificate = LocalCertificate.create();
        try (OutputStream file = new FileOutputStream(args[0])) {
            certificate.keyStore().store(file, KeyTool.PASSWORD.toCharArray());
        }
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate.sslContext()));
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", new ErrorPageStub(server.getAddress().getPort())::answer);
        server.start();
        System.out.println(server.getAddress().getPort());
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        System.exit(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Matcher asked = ASKED.matcher(exchange.getRequestURI().toString());
        byte[] body = (asked.matches() ? page(asked) : "{}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String page(Matcher asked) {
        long total = asked.group(2).equals("users") ? Long.parseLong(asked.group(1)) : 0;
        long from = asked.group(3) == null ? 0 : Long.parseLong(asked.group(3));
        long left = total - from;
        String link = left > PAGE
                ? ",\"@odata.nextLink\":\"https://localhost:" + port + "/t/" + total + "/v1.0/users?$top=" + PAGE
                        + "&$skiptoken=skip=" + (from + PAGE) + "\""
                : "";
        return "{\"value\":[" + (left >= PAGE ? full : objects((int) left)) + "]" + link + "}";
    }

    private static String objects(int count) {
        StringBuilder page = new StringBuilder();
        for (int number = 0; number < count; number++) {
            page.append(number == 0 ? "" : ",")
                    .append("{\"id\":\"12cce4b4-4ab8-40b7-be4d-")
                    .append(String.format("%012d", number))
                    .append("\",\"onPremisesProvisioningErrors\":[{\"category\":\"PropertyConflict\",")
                    .append(
                            "\"occurredDateTime\":\"2026-11-20T08:15:30Z\",\"propertyCausingError\":\"ProxyAddresses\",")
                    .append("\"value\":\"SMTP:somebody")
                    .append(number)
                    .append("@contoso.com\"}]}");
        }
        return page.toString();
    }
}
