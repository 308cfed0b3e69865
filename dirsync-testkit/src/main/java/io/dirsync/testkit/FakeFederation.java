package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the users of a federated domain of a fake tenant sign in.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param displayName the name of the identity provider for people
 * @param host the host of the identity provider, from which its addresses are made
 * @param mfaBehavior whose multifactor authentication counts, as the service spells it; null where nobody ever chose
 * @param certificateEnds when the certificate ends with which tokens are signed; it began a year before
 * @param nextCertificateEnds when the one ends that takes over; null where none is known yet
 * @param update what became of the service's last look for a new certificate; null where it never looked
 */
public record FakeFederation(
        String displayName,
        String host,
        @Nullable String mfaBehavior,
        Moment certificateEnds,
        @Nullable Moment nextCertificateEnds,
        @Nullable Update update) {

    private static final Duration FAR = Duration.ofDays(200);
    private static final Duration LATELY = Duration.ofHours(12);

    /**
     * What became of a look for a new certificate.
     *
     * @param result as the service spells it, for example {@code success}
     * @param at when it was
     */
    public record Update(String result, Moment at) {
        /** Checks that no component is null. */
        public Update {
            requireNonNull(result, "result");
            requireNonNull(at, "at");
        }
    }

    /** Checks that nothing is null that may not be. */
    public FakeFederation {
        requireNonNull(displayName, "displayName");
        requireNonNull(host, "host");
        requireNonNull(certificateEnds, "certificateEnds");
    }

    /**
     * {@return federation with Active Directory Federation Services at {@code sts.} below the domain}
     *
     * @param domain the federated domain
     */
    public static FakeFederation withAdfs(String domain) {
        return with(domain, "sts." + domain);
    }

    /**
     * {@return federation with an identity provider whose certificate is good for another 200 days}
     *
     * @param displayName the name of the identity provider for people
     * @param host its host
     */
    public static FakeFederation with(String displayName, String host) {
        Update update = new Update("success", Moment.ago(LATELY));
        return new FakeFederation(displayName, host, "rejectMfaByFederatedIdp", Moment.in(FAR), null, update);
    }

    /** {@return the name under which the identity provider issues tokens} */
    public String issuerUri() {
        return "http://" + host + "/adfs/services/trust";
    }

    /**
     * {@return this federation with another choice of whose multifactor authentication counts}
     *
     * @param behavior as the service spells it; null where nobody ever chose
     */
    public FakeFederation mfaBehavior(@Nullable String behavior) {
        return new FakeFederation(displayName, host, behavior, certificateEnds, nextCertificateEnds, update);
    }

    /**
     * {@return this federation with another certificate}
     *
     * @param end when it ends
     */
    public FakeFederation certificateEnds(Moment end) {
        return new FakeFederation(displayName, host, mfaBehavior, end, nextCertificateEnds, update);
    }

    /**
     * {@return this federation with another certificate that takes over}
     *
     * @param end when it ends; null for none
     */
    public FakeFederation nextCertificateEnds(@Nullable Moment end) {
        return new FakeFederation(displayName, host, mfaBehavior, certificateEnds, end, update);
    }

    /**
     * {@return this federation after another look of the service for a new certificate}
     *
     * @param last what became of it; null where the service never looked
     */
    public FakeFederation update(@Nullable Update last) {
        return new FakeFederation(displayName, host, mfaBehavior, certificateEnds, nextCertificateEnds, last);
    }
}
