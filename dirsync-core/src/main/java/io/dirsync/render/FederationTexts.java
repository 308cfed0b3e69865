package io.dirsync.render;

import io.dirsync.snapshot.CertificateValidity;
import io.dirsync.snapshot.DomainFederation;
import io.dirsync.snapshot.Domains;
import io.dirsync.snapshot.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How federated domains trust their identity providers; what is not known is not told. */
record FederationTexts(Words words, Values values) {

    List<Note> notes(Domains domains) {
        return domains.federations().toOptional().stream()
                .flatMap(List::stream)
                .map(this::federation)
                .toList();
    }

    private Note federation(DomainFederation federation) {
        String title = words.word("text.federation", Map.of("domain", federation.domain()));
        List<String> lines = Stream.of(
                        federation.issuerUri().toOptional().stream(),
                        certificate("text.signingCertificate", federation.signingCertificate()),
                        certificate("text.nextSigningCertificate", federation.nextSigningCertificate()),
                        federation.updateResult().toOptional().map(this::update).stream(),
                        federation.updatedAt().toOptional().map(this::lastTime).stream(),
                        federation.mfaBehavior().toOptional().map(behavior -> words.word("mfa." + behavior)).stream())
                .flatMap(line -> line)
                .toList();
        return new Note(title, lines, List.of());
    }

    private Stream<String> certificate(String key, Fact<CertificateValidity> certificate) {
        return certificate.toOptional().stream()
                .map(validity -> words.word(
                        key,
                        Map.of(
                                "from", values.instant(validity.notBefore()),
                                "until", values.instant(validity.notAfter()))));
    }

    private String update(String result) {
        return words.word("text.certificateUpdate", Map.of("result", result));
    }

    private String lastTime(Instant updatedAt) {
        return words.word("text.lastTime", Map.of("instant", values.instant(updatedAt)));
    }
}
