package io.dirsync.testkit.graph;

import io.dirsync.testkit.graph.CertificateAuthority.Identity;
import java.util.List;
import java.util.stream.Stream;

/** The keys and certificates of the server, good and bad. */
final class ServerIdentities {

    private static final List<String> ADDRESSES = List.of("127.0.0.1", "::1");
    private static final String STRANGER = "stranger.example";

    private final CertificateAuthority authority;
    private final Identity valid;

    private ServerIdentities(CertificateAuthority authority) {
        this.authority = authority;
        this.valid = authority.issueServer(hosts(), ADDRESSES, Validity.aYear());
    }

    static ServerIdentities of(CertificateAuthority authority) {
        return new ServerIdentities(authority);
    }

    Identity valid() {
        return valid;
    }

    Identity of(ServerCertificate certificate) {
        return switch (certificate) {
            case VALID -> valid;
            case UNTRUSTED -> CertificateAuthority.create().issueServer(hosts(), ADDRESSES, Validity.aYear());
            case WRONG_HOST -> authority.issueServer(List.of(STRANGER), List.of(), Validity.aYear());
            case EXPIRED -> authority.issueServer(hosts(), ADDRESSES, Validity.untilYesterday());
        };
    }

    private static List<String> hosts() {
        return Stream.concat(Stream.of("localhost"), MicrosoftCloud.allHosts().stream())
                .toList();
    }
}
