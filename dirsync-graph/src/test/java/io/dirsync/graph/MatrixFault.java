package io.dirsync.graph;

import static io.dirsync.graph.MatrixEndpoint.Kind.COUNT;
import static io.dirsync.graph.MatrixEndpoint.Kind.LIST;
import static io.dirsync.graph.MatrixEndpoint.Kind.OBJECT;
import static io.dirsync.graph.MatrixEndpoint.Kind.WALK;

import io.dirsync.graph.MatrixEndpoint.Kind;
import io.dirsync.testkit.MutableClock;
import io.dirsync.testkit.graph.Fault;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** What can go wrong with a request to Microsoft Graph, and what becomes of the facts behind it. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold no state, and the maps do not change.
enum MatrixFault {
    RESET_BEFORE_HEADERS(Fault.Place::connectionReset, Say.UNREACHABLE),
    RESET_IN_HEADERS(Fault.Place::resetInHeaders, Say.UNREACHABLE),
    RESET_IN_BODY(Fault.Place::resetInBody, Say.UNREACHABLE),
    RESET_ONCE(at -> at.connectionReset().once(), Say.SAME),
    BLACK_HOLE(Fault.Place::neverAnswers, Say.TIMED_OUT),
    TRICKLE_OF_MINUTES(at -> at.trickles(Duration.ofMinutes(2)), Say.TIMED_OUT),
    LATENCY_OF_2_MINUTES(at -> at.latency(Duration.ofMinutes(2)), Say.TIMED_OUT),
    LATENCY_OF_100_MS(at -> at.latency(Duration.ofMillis(100)), Say.SAME),
    REDIRECT_301_TO_SAME_HOST(
            at -> at.redirectToHost(301, "graph.microsoft.com").once(), Say.SAME),
    REDIRECT_302_TO_SAME_HOST(
            at -> at.redirectToHost(302, "graph.microsoft.com").once(), Say.SAME),
    REDIRECT_307_TO_SAME_HOST(
            at -> at.redirectToHost(307, "graph.microsoft.com").once(), Say.SAME),
    REDIRECT_FOR_EVER(at -> at.redirectToHost(302, "graph.microsoft.com"), Say.MALFORMED),
    REDIRECT_301_ELSEWHERE(at -> at.redirectToHost(301, "evil.example"), Say.MALFORMED),
    REDIRECT_302_ELSEWHERE(at -> at.redirectToHost(302, "evil.example"), Say.MALFORMED),
    REDIRECT_307_ELSEWHERE(at -> at.redirectToHost(307, "login.microsoftonline.com"), Say.MALFORMED),
    REDIRECT_TO_HTTP(at -> at.redirect(302, "http://graph.microsoft.com/v1.0/organization"), Say.MALFORMED),
    REDIRECT_NOWHERE(at -> at.empty(302), Say.MALFORMED),
    BAD_REQUEST(at -> at.status(400), Say.NOT_RETURNED),
    UNAUTHORIZED(at -> at.status(401), Say.DENIED),
    UNAUTHORIZED_FOR_FORBIDDEN(
            at -> at.body(401, Say.JSON, "{\"error\":{\"code\":\"UnknownError\",\"message\":\"\"}}"), Say.DENIED),
    CLAIMS_CHALLENGE_ANSWERED(at -> at.claimsChallenge(Say.CLAIMS).once(), Say.SAME),
    CLAIMS_CHALLENGE_UNANSWERED(at -> at.claimsChallenge(Say.CLAIMS), Say.DENIED),
    FORBIDDEN(at -> at.status(403), Say.DENIED),
    FORBIDDEN_WITHOUT_CODE(at -> at.body(403, Say.JSON, "{\"error\":{\"code\":\"\",\"message\":\"No\"}}"), Say.DENIED),
    FORBIDDEN_WITHOUT_BODY(at -> at.empty(403), Say.DENIED),
    FORBIDDEN_BY_A_PROXY(at -> at.html(403), Say.MALFORMED),
    FORBIDDEN_FOR_LACK_OF_LICENCE(
            at -> at.body(
                    403, Say.JSON, "{\"error\":{\"code\":\"Authentication_RequestFromNonPremiumTenantOrB2CTenant\"}}"),
            "unreadable NOT_LICENSED"),
    NOT_FOUND_BY_A_PROXY(at -> at.html(404), Say.MALFORMED),
    NOT_FOUND_WITHOUT_BODY(at -> at.empty(404), Say.NOT_RETURNED),
    NOT_FOUND(at -> at.status(404), Say.ABSENT),
    CONFLICT(at -> at.status(409), Say.MALFORMED),
    THROTTLED_BEYOND_THE_DEADLINE(at -> at.throttled(Duration.ofSeconds(600)), Say.THROTTLED),
    THROTTLED_UNTIL_A_DATE(at -> at.throttledUntil(MutableClock.DEFAULT_START.plusSeconds(600)), Say.THROTTLED),
    THROTTLED_FOR_A_DECIMAL(at -> at.throttled("0.1").once(), Say.SAME),
    THROTTLED_WITHOUT_A_TIME(Fault.Place::throttled, Say.THROTTLED),
    THROTTLED_FOR_AGES(at -> at.throttled("99999999999999999999"), Say.THROTTLED),
    THROTTLED_NONSENSICALLY(at -> at.throttled("soon"), Say.THROTTLED),
    THROTTLED_ONCE(at -> at.throttled(Duration.ZERO).once(), Say.SAME),
    SERVER_ERROR(at -> at.status(500), Say.UNREACHABLE),
    BAD_GATEWAY_WITH_A_PAGE(at -> at.html(502), Say.UNREACHABLE),
    UNAVAILABLE(at -> at.status(503), Say.UNREACHABLE),
    UNAVAILABLE_ONCE(at -> at.status(503).once(), Say.SAME),
    UNAVAILABLE_FOR_LONG(at -> at.status(503).header("Retry-After", "600"), Say.UNREACHABLE),
    GATEWAY_TIMEOUT_WITHOUT_BODY(at -> at.empty(504), Say.UNREACHABLE),
    CAPTIVE_PORTAL(at -> at.html(200), Say.MALFORMED),
    EMPTY_200(at -> at.empty(200), Say.MALFORMED),
    NO_CONTENT(at -> at.empty(204), Say.MALFORMED),
    TRUNCATED_JSON(Fault.Place::truncatedJson, Say.MALFORMED, Map.of(COUNT, Say.NOTHING)),
    BYTE_ORDER_MARK(Fault.Place::byteOrderMark, Say.SAME),
    /** A number is shorter than the header of gzip, as if the connection had broken. */
    BROKEN_GZIP(Fault.Place::brokenGzip, Say.MALFORMED, Map.of(COUNT, Say.UNREACHABLE)),
    HUGE_BODY(at -> at.padded(100_000_000), Say.MALFORMED, Map.of(COUNT, Say.NOTHING)),
    LARGE_BODY(at -> at.padded(1_000_000), Say.SAME, Map.of(COUNT, Say.NOTHING)),
    DEEP_NESTING(at -> at.nested(100_000), Say.MALFORMED, Map.of(COUNT, Say.NOTHING)),
    SOME_NESTING(at -> at.nested(500), Say.SAME, Map.of(COUNT, Say.NOTHING)),
    DUPLICATE_KEYS(Fault.Place::repeatedMembers, Say.MALFORMED, Map.of(COUNT, Say.SAME)),
    LIST_FOR_AN_OBJECT(at -> at.body(200, Say.JSON, "[]"), Say.MALFORMED),
    NULL_FOR_AN_OBJECT(at -> at.body(200, Say.JSON, "null"), Say.MALFORMED),
    TEXT_FOR_AN_OBJECT(at -> at.body(200, Say.JSON, "\"well\""), Say.MALFORMED),
    EMPTY_OBJECT(at -> at.body(200, Say.JSON, "{}"), Say.MALFORMED),
    NULL_FOR_THE_LIST(at -> at.body(200, Say.JSON, "{\"value\":null}"), Say.MALFORMED),
    NULLS_IN_THE_LIST(at -> at.body(200, Say.JSON, "{\"value\":[null]}"), Say.MALFORMED),
    NEXT_LINK_IN_A_LOOP(Fault.Place::nextLinkLoop, Say.MALFORMED, Say.CUT),
    NEXT_LINK_ELSEWHERE(at -> at.nextLink("https://evil.example/v1.0/users"), Say.MALFORMED, Say.CUT),
    NEXT_LINK_WITHOUT_TLS(at -> at.nextLink("http://graph.microsoft.com/v1.0/users"), Say.MALFORMED, Say.CUT),
    NEXT_LINK_NONSENSE(at -> at.nextLink(":"), Say.MALFORMED, Say.CUT),
    EMPTY_PAGE_FIRST(at -> at.emptyPage().once(), Say.SAME, Map.of(OBJECT, Say.MALFORMED));

    private final Function<Fault.Place, Fault> fault;
    private final Map<Kind, String> expected = new EnumMap<>(Kind.class);

    MatrixFault(Function<Fault.Place, Fault> fault, String expected) {
        this(fault, expected, Map.of());
    }

    MatrixFault(Function<Fault.Place, Fault> fault, String expected, Map<Kind, String> exceptions) {
        this.fault = fault;
        for (Kind kind : Kind.values()) {
            this.expected.put(kind, exceptions.getOrDefault(kind, expected));
        }
    }

    /** What is said of a fact: the beginning of its text, or one of three words. */
    static final class Say {
        static final String SAME = "same";
        static final String ABSENT = "absent";
        /** The fault does not exist here. */
        static final String NOTHING = "nothing";

        static final String UNREACHABLE = "unreadable UNREACHABLE";
        static final String TIMED_OUT = "unreadable TIMED_OUT";
        static final String MALFORMED = "unreadable MALFORMED";
        static final String NOT_RETURNED = "unreadable NOT_RETURNED";
        static final String DENIED = "unreadable PERMISSION_DENIED";
        static final String THROTTLED = "unreadable THROTTLED";

        /** Links to next pages mean something in lists only, and what a walk has seen by then it keeps. */
        static final Map<Kind, String> CUT =
                Map.of(OBJECT, SAME, COUNT, SAME, WALK, "ObjectErrorSummary", LIST, MALFORMED);

        static final String JSON = "application/json";
        static final String CLAIMS = "{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"1604106651\"}}}";

        private Say() {}
    }

    Fault at(Fault.Place place) {
        return fault.apply(place);
    }

    /** A number that breaks off in its middle, for example, is another number. */
    boolean existsAt(MatrixEndpoint endpoint) {
        return !expected.get(endpoint.kind()).equals(Say.NOTHING);
    }

    boolean isTimed() {
        return expected.containsValue(Say.TIMED_OUT);
    }

    /** The beginning of the text of each fact of the endpoint. */
    String expectedAt(MatrixEndpoint endpoint) {
        String said = expected.get(endpoint.kind());
        return said.equals(Say.ABSENT) ? endpoint.whenAbsent() : said;
    }
}
