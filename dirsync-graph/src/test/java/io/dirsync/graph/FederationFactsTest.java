package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.snapshot.CertificateValidity;
import io.dirsync.snapshot.DomainFederation;
import io.dirsync.snapshot.DomainFederation.MfaBehavior;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Origin;
import io.dirsync.testkit.graph.ClientCertificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FederationFactsTest {

    private static final X509Certificate CERTIFICATE =
            ClientCertificate.create().certificate();
    private static final CertificateValidity VALIDITY = new CertificateValidity(
            CERTIFICATE.getNotBefore().toInstant(), CERTIFICATE.getNotAfter().toInstant());
    private static final Origin ORIGIN = new Origin("domains/{id}/federationConfiguration", "v1.0", "r-1");

    /** The shape of the documentation, whose certificates are cut off. */
    private static final String SETTINGS = """
            {
              "@odata.type": "#microsoft.graph.internalDomainFederation",
              "issuerUri": "http://contoso.com/adfs/services/trust",
              "signingCertificate": "MIIE3jCCAsagAwIBAgIQQcyDaZz3MI",
              "nextSigningCertificate": null,
              "signingCertificateUpdateStatus": {
                "certificateUpdateResult": "Success",
                "lastRunDateTime": "2021-08-25T07:44:46.2616778Z"
              },
              "federatedIdpMfaBehavior": "rejectMfaByFederatedIdp"
            }
            """;

    private final ObjectNode settings = (ObjectNode) json(SETTINGS);

    @Test
    void everyFactComesFromItsMember() throws CertificateEncodingException {
        settings.put("signingCertificate", base64(Base64.getEncoder()));
        settings.put("nextSigningCertificate", base64(Base64.getMimeEncoder()));

        assertThat(read())
                .isEqualTo(new DomainFederation(
                        "contoso.com",
                        known("http://contoso.com/adfs/services/trust"),
                        known(VALIDITY),
                        known(VALIDITY),
                        known("Success"),
                        known(Instant.parse("2021-08-25T07:44:46.2616778Z")),
                        known(MfaBehavior.REJECT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"MIIE3jCCAsagAwIBAgIQQcyDaZz3MI\"", "\"\"", "\"%\"", "5", "{}", "[\"MIIE\"]", "true"})
    void whatIsNoCertificateIsMalformedAndSpoilsNothingElse(String odd) {
        settings.set("signingCertificate", json(odd));

        assertThat(text(read().signingCertificate())).isEqualTo("unreadable MALFORMED");
        assertThat(read().issuerUri()).isEqualTo(known("http://contoso.com/adfs/services/trust"));
    }

    @ParameterizedTest
    @CsvSource({
        "acceptIfMfaDoneByFederatedIdp, ACCEPT",
        "enforceMfaByFederatedIdp, ENFORCE",
        "RejectMFAByFederatedIdp, REJECT",
        "unknownFutureValue, UNKNOWN",
        "'', UNKNOWN"
    })
    void choicesOfMultifactorAuthenticationAreKnownInAnyCase(String word, MfaBehavior behavior) {
        settings.put("federatedIdpMfaBehavior", word);

        assertThat(read().mfaBehavior()).isEqualTo(known(behavior));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "issuerUri",
                "signingCertificate",
                "nextSigningCertificate",
                "signingCertificateUpdateStatus",
                "federatedIdpMfaBehavior"
            })
    void everyMemberCanBeNullAbsentOrOdd(String member) {
        settings.putNull(member);
        assertThat(text(fact(member))).isEqualTo("missing");

        settings.remove(member);
        assertThat(text(fact(member))).isEqualTo("unreadable NOT_RETURNED");

        settings.set(member, json("[5]"));
        assertThat(text(fact(member))).isEqualTo("unreadable MALFORMED");
    }

    @Test
    void anUpdateThatNeverRanHasNoTime() {
        settings.set(
                "signingCertificateUpdateStatus",
                json("{\"certificateUpdateResult\":\"success\",\"lastRunDateTime\":\"0001-01-01T00:00:00Z\"}"));
        assertThat(read().updatedAt().isMissing()).isTrue();

        settings.set("signingCertificateUpdateStatus", json("{\"certificateUpdateResult\":\"success\"}"));
        assertThat(text(read().updatedAt())).isEqualTo("unreadable NOT_RETURNED");
    }

    private DomainFederation read() {
        return FederationFacts.of("contoso.com", new Reading.Received(settings, ORIGIN));
    }

    private Fact<?> fact(String member) {
        return switch (member) {
            case "issuerUri" -> read().issuerUri();
            case "signingCertificate" -> read().signingCertificate();
            case "nextSigningCertificate" -> read().nextSigningCertificate();
            case "signingCertificateUpdateStatus" -> read().updateResult();
            default -> read().mfaBehavior();
        };
    }

    private static String text(Fact<?> fact) {
        return SnapshotFacts.text(fact);
    }

    private static String base64(Base64.Encoder encoder) throws CertificateEncodingException {
        return encoder.encodeToString(CERTIFICATE.getEncoded());
    }

    private static <T> Fact<T> known(T value) {
        return new Fact.Known<>(value, ORIGIN);
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
