package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import com.microsoft.aad.msal4j.IClientCredential;
import java.time.Clock;
import java.time.Instant;

/** A certificate of an application registration, used for as long as it is valid. */
final class CertificateCredential extends GraphCredential {

    private final String clientId;
    private final ClientCertificate certificate;
    private final Clock clock;

    private CertificateCredential(String clientId, ClientCertificate certificate, Clock clock) {
        this.clientId = clientId;
        this.certificate = certificate;
        this.clock = clock;
    }

    static CertificateCredential of(String clientId, ClientCertificate certificate, Clock clock) {
        requireNonNull(certificate, "certificate");
        return new CertificateCredential(ClientId.checked(clientId), certificate, clock);
    }

    @Override
    String clientId() {
        return clientId;
    }

    @Override
    TokenSource open(Connections connections) {
        return new MsalApplication(clientId, this::next, connections);
    }

    @Override
    public String toString() {
        return "CertificateCredential[clientId=" + clientId + ", certificate=" + certificate + "]";
    }

    private IClientCredential next() throws SignInProblem {
        Instant now = clock.instant();
        if (now.isAfter(certificate.notAfter())) {
            throw invalid(
                    "expired on " + certificate.notAfter(),
                    now,
                    "Create a new certificate, add it to the app" + " registration and give it here");
        }
        if (now.isBefore(certificate.notBefore())) {
            throw invalid("is valid from " + certificate.notBefore() + " on", now, "Wait until then, or give another");
        }
        return certificate.proof();
    }

    private SignInProblem invalid(String what, Instant now, String remedy) {
        return SignInProblem.ofCredential("The certificate " + certificate.thumbprint() + " of application " + clientId
                + " " + what + ", and by the clock of this computer it is " + now + ". " + remedy
                + ", unless the clock is wrong.");
    }
}
