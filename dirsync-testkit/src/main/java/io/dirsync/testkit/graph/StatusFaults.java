package io.dirsync.testkit.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;

/** Faults that answer in place of the service. */
abstract class StatusFaults extends WireFaults {

    StatusFaults() {}

    /**
     * {@return a fault that answers a status, with an error body in the shape of the service that was asked}
     *
     * @param status of HTTP, 400 to 599
     * @throws IllegalArgumentException if the status is no error
     */
    public Fault status(int status) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status must be 400 to 599, but was " + status);
        }
        return does((ask, services) -> services.error(ask, status));
    }

    /**
     * {@return a fault that answers 429}
     *
     * @param retryAfter what the header {@code Retry-After} says, in whole seconds, rounded up
     */
    public Fault throttled(Duration retryAfter) {
        return throttled(String.valueOf(retryAfter.plusNanos(999_999_999).toSeconds()));
    }

    /**
     * {@return a fault that answers 429}
     *
     * @param retryAfter what the header {@code Retry-After} says word by word, for example {@code 1.5} or nonsense
     */
    public Fault throttled(String retryAfter) {
        return throttled().header("Retry-After", retryAfter);
    }

    /** {@return a fault that answers 429 without the header {@code Retry-After}} */
    public Fault throttled() {
        return status(429);
    }

    /**
     * {@return a fault that answers 429}
     *
     * @param instant what the header {@code Retry-After} says, as a date of HTTP, to the second
     */
    public Fault throttledUntil(Instant instant) {
        return throttled(DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC)));
    }

    /**
     * {@return a fault that answers a web page, as proxies and captive portals do}
     *
     * @param status of HTTP
     */
    public Fault html(int status) {
        return body(status, "text/html; charset=utf-8", "<html><body><h1>Proxy</h1></body></html>");
    }

    /**
     * {@return a fault that answers what it is told}
     *
     * @param status of HTTP
     * @param contentType of the body
     * @param body the text, sent as UTF-8
     */
    public Fault body(int status, String contentType, String body) {
        Answer answer = Answer.Content.of(status, contentType, body);
        return does((ask, services) -> answer);
    }

    /**
     * {@return a fault that answers a status and nothing else, for example 204 or 504}
     *
     * @param status of HTTP
     */
    public Fault empty(int status) {
        Answer answer = new Answer.Content(status, Map.of(), "");
        return does((ask, services) -> answer);
    }

    /**
     * {@return a fault that sends the client somewhere else}
     *
     * @param status for example 301, 302 or 307
     * @param location an address, or a path on the same host
     */
    public Fault redirect(int status, String location) {
        return empty(status).header("Location", location);
    }

    /**
     * {@return a fault that sends the client to the same path on another host}
     *
     * @param status for example 301, 302 or 307
     * @param host for example {@code evil.example}
     */
    public Fault redirectToHost(int status, String host) {
        return does((ask, services) -> new Answer.Content(
                status, Map.of("Location", ask.url().replaceFirst("^https://[^/]*", "https://" + host)), ""));
    }

    /**
     * {@return a fault that answers an error of Entra, with the status and texts that go with its code}
     *
     * @param code of AADSTS, for example 53003; one that the fake does not know is answered 400 invalid_request
     */
    public Fault aadsts(int code) {
        return does((ask, services) -> services.aadsts(ask, EntraProblem.of(code)));
    }

    /**
     * {@return a fault that answers an error of Entra which says what claims a further request would have to carry}
     *
     * @param code as for {@link #aadsts(int)}
     * @param claimsJson the claims, which the client is to hand on as they are
     */
    public Fault aadsts(int code, String claimsJson) {
        return does(
                (ask, services) -> services.aadsts(ask, EntraProblem.of(code).demanding(claimsJson)));
    }

    /**
     * {@return a fault with which Graph refuses the token with a claims challenge}
     *
     * <p>It strikes as often as it is told. {@link IssuedTokens#requireClaims} ends as soon as the claims are met.
     *
     * @param claimsJson the claims of the challenge, which are sent as base64
     */
    public Fault claimsChallenge(String claimsJson) {
        String claims = Base64.getEncoder().encodeToString(claimsJson.getBytes(UTF_8));
        return does((ask, services) -> services.claimsChallenge(ask, claims));
    }
}
