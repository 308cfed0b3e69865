package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectProxyTest extends FakeGraphTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONNECT evil.example:443 HTTP/1.1",
                "CONNECT graph.microsoft.com:80 HTTP/1.1",
                "CONNECT localhost:443 HTTP/1.1",
                "GET http://graph.microsoft.com/v1.0/organization HTTP/1.1"
            })
    void leadsNobodyElsewhere(String line) throws IOException {
        String answer = ask(line);

        assertThat(answer)
                .startsWith("HTTP/1.1 403 Forbidden\r\n")
                .contains("FakeGraph does not serve " + line + ". Its proxy serves CONNECT to port 443 of:")
                .contains("dod-graph.microsoft.us", "login.chinacloudapi.cn");
        assertThat(fake.unmatchedRequests()).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://graph.microsoft.com",
                "https://graph.microsoft.us",
                "https://dod-graph.microsoft.us",
                "https://microsoftgraph.chinacloudapi.cn"
            })
    void leadsToGraphUnderTheNamesOfEveryCloud(String graph) {
        assertThat(browser.get(graph + "/v1.0/organization").statusCode()).isEqualTo(401);
        assertThat(fake.requests())
                .containsExactly(new RecordedRequest(
                        "GET", graph.substring("https://".length()), "/v1.0/organization", "", false, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "login.microsoftonline.com",
                "login.microsoftonline.us",
                "login.chinacloudapi.cn",
                "login.partner.microsoftonline.cn",
                "LOGIN.windows.net"
            })
    void leadsToEntraUnderTheNamesOfEveryCloud(String host) {
        assertThat(browser.get("https://" + host + "/common/discovery/v2.0/keys")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void leadsToLoginHostsOnThePortOfTheFakeToo() {
        String url = "https://login.microsoftonline.com:" + fake.authority().getPort() + "/common/discovery/v2.0/keys";

        assertThat(browser.get(url).statusCode()).isEqualTo(200);
    }

    @Test
    void survivesClientsThatGoAwayInTheMiddle() throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write("CONNECT gra".getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(browser.get(Browser.GRAPH + "/v1.0/organization").statusCode())
                .isEqualTo(401);
    }

    private String ask(String line) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write((line + "\r\nHost: x\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private Socket connect() throws IOException {
        return new Socket(fake.proxyAddress().getAddress(), fake.proxyAddress().getPort());
    }
}
