package io.dirsync.testkit;

import io.dirsync.snapshot.DomainFederation;
import io.dirsync.snapshot.DomainFederation.MfaBehavior;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How federated domains trust their identity providers, as a reader finds it who asks for each of them. */
record FederationFacts(TenantState state, AreaFacts facts) {

    static FederationFacts of(TenantState state) {
        return new FederationFacts(state, AreaFacts.of(state, GraphArea.FEDERATION));
    }

    /** Where no domain is federated nothing is asked for, so nothing can be refused. */
    Fact<List<DomainFederation>> federations(Fact<List<VerifiedDomain>> verified) {
        if (!(verified instanceof Fact.Known<List<VerifiedDomain>> known)) {
            Gap gap = verified.whyUnreadable().orElseGet(() -> Gap.of(Gap.Reason.NOT_RETURNED));
            return new Fact.Unreadable<>(gap, verified.origin());
        }
        List<DomainFederation> federations = known.value().stream()
                .filter(domain -> domain.authentication() == Authentication.FEDERATED)
                .map(domain -> federation(domain.name(), state.federation(domain.name())))
                .toList();
        return federations.isEmpty() ? new Fact.Known<>(federations, known.origin()) : facts.of(federations);
    }

    private DomainFederation federation(String domain, FakeFederation federation) {
        FakeFederation.Update update = federation.update();
        return new DomainFederation(
                domain,
                facts.of(federation.issuerUri()),
                facts.of(state.validity(federation.certificateEnds())),
                facts.of(state.validity(federation.nextCertificateEnds())),
                facts.of(update == null ? null : update.result()),
                facts.of(update == null ? null : state.when(update.at())),
                facts.of(behavior(federation.mfaBehavior())));
    }

    private static @Nullable MfaBehavior behavior(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "acceptifmfadonebyfederatedidp" -> MfaBehavior.ACCEPT;
            case "enforcemfabyfederatedidp" -> MfaBehavior.ENFORCE;
            case "rejectmfabyfederatedidp" -> MfaBehavior.REJECT;
            default -> MfaBehavior.UNKNOWN;
        };
    }
}
