package io.dirsync.testkit.graph;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody outside Entra who vouches for a workload, for example a Kubernetes cluster, and the workload.
 *
 * <p>Makes the assertions that such an issuer would sign. Entra would fetch the key of the issuer over the network; the
 * fake takes it from here. The times in an assertion go by the clock of the computer, as those of real ones do.
 * Immutable and safe for use by several threads.
 */
public final class WorkloadIdentity {

    /** The audience that Entra recommends for workload identity federation. */
    public static final String DEFAULT_AUDIENCE = "api://AzureADTokenExchange";

    private static final Duration LIFE = Duration.ofHours(1);

    private final RsaKey key;
    private final String issuer;
    private final String subject;
    private final String audience;

    private WorkloadIdentity(RsaKey key, String issuer, String subject, String audience) {
        this.key = key;
        this.issuer = issuer;
        this.subject = subject;
        this.audience = audience;
    }

    /**
     * {@return an identity with a key of its own, for the audience {@link #DEFAULT_AUDIENCE}}
     *
     * @param issuer for example {@code https://oidc.example}
     * @param subject for example {@code system:serviceaccount:sync:dirsync}
     */
    public static WorkloadIdentity of(String issuer, String subject) {
        return new WorkloadIdentity(
                RsaKey.create(),
                requireNonNull(issuer, "issuer"),
                requireNonNull(subject, "subject"),
                DEFAULT_AUDIENCE);
    }

    /**
     * {@return the workload of another name at the same issuer, whose key signs for both}
     *
     * @param other the subject
     */
    public WorkloadIdentity withSubject(String other) {
        return new WorkloadIdentity(key, issuer, requireNonNull(other, "other"), audience);
    }

    /**
     * {@return the same workload, vouched for to another audience}
     *
     * @param other the audience
     */
    public WorkloadIdentity withAudience(String other) {
        return new WorkloadIdentity(key, issuer, subject, requireNonNull(other, "other"));
    }

    /** {@return an assertion that is good for an hour} */
    public String assertion() {
        return assertion(Instant.now().plus(LIFE));
    }

    /** {@return an assertion that expired an hour ago} */
    public String expiredAssertion() {
        return assertion(Instant.now().minus(LIFE));
    }

    private String assertion(Instant expiry) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("typ", "JWT");
        header.put("alg", SignatureAlgorithm.RS256.name());
        header.put("kid", key.id());
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("sub", subject);
        claims.put("aud", audience);
        claims.put("iat", expiry.minus(LIFE).getEpochSecond());
        claims.put("nbf", expiry.minus(LIFE).getEpochSecond());
        claims.put("exp", expiry.getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        return Jwt.sign(header, claims, key.privateKey());
    }

    String issuer() {
        return issuer;
    }

    String subject() {
        return subject;
    }

    String audience() {
        return audience;
    }

    boolean signed(Jwt assertion) {
        return assertion.isSignedBy(key.publicKey());
    }

    /** {@return who it is, without anything secret} */
    @Override
    public String toString() {
        return "WorkloadIdentity[" + issuer + ", " + subject + "]";
    }
}
