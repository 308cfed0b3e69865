package io.dirsync.testkit.cli;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.graph.FakeGraph;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a client must be told to reach the fake. */
record Announcement(
        FakeGraph graph, List<FakeTenant> tenants, @Nullable Path certificate) {

    String text() {
        InetSocketAddress proxy = graph.proxyAddress();
        return """
                base URL       %s
                authority      %s/{tenant id}
                proxy          http://%s:%d
                client id      %s
                client secret  %s
                %s
                %s
                Ready. Ctrl-C stops it.
                """.formatted(
                        graph.graphEndpoint(),
                        graph.authority(),
                        proxy.getHostString(),
                        proxy.getPort(),
                        graph.clientId(),
                        graph.clientSecret(),
                        tenantLines(),
                        trust());
    }

    private String tenantLines() {
        return tenants.stream()
                .map(tenant -> "tenant         " + tenant.guid() + "  " + tenant.id())
                .collect(Collectors.joining("\n"));
    }

    private String trust() {
        if (certificate == null) {
            return "certificate    none written; start with --ca-out FILE and let clients trust that file";
        }
        Path file = certificate.toAbsolutePath();
        return """
                certificate    %1$s, new at every start. Let clients trust it:
                               curl --cacert %1$s
                               NODE_EXTRA_CA_CERTS=%1$s node ...
                               REQUESTS_CA_BUNDLE=%1$s python ...
                               keytool -importcert -noprompt -alias fake-graph -file %1$s -keystore trust.p12 -storepass changeit
                """.formatted(file).stripTrailing();
    }
}
