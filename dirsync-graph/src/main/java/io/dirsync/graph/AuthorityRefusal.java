package io.dirsync.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The authority answered, but not with a token. Its prose is left out, for it may repeat what was sent. */
final class AuthorityRefusal extends IOException {

    private static final long serialVersionUID = 1L;

    private static final Pattern AADSTS = Pattern.compile("AADSTS(\\d{4,9})");

    private final transient HttpAnswer answer;
    private final transient @Nullable ObjectNode json;

    AuthorityRefusal(HttpAnswer answer) {
        this(answer, answer.json().orElse(null));
    }

    private AuthorityRefusal(HttpAnswer answer, @Nullable ObjectNode json) {
        super(summary(answer, json));
        this.answer = answer;
        this.json = json;
    }

    HttpAnswer answer() {
        return answer;
    }

    /** Whether it looks like an error of Microsoft Entra, and not like a page of something that stands between. */
    boolean isFromAuthority() {
        return json != null && (json.has("error") || !answer.isSuccess());
    }

    /** The number after "AADSTS", or 0 if there is none. */
    int code() {
        return code(json);
    }

    /** What the authority wrote for people. It may repeat what was sent, so it must not be shown. */
    String prose() {
        return json == null ? "" : json.path("error_description").asText();
    }

    /** Whether a person has to sign in again before there is another token. */
    boolean wantsPerson() {
        return json != null
                && Set.of("invalid_grant", "interaction_required")
                        .contains(json.path("error").asText());
    }

    /** The id under which the authority logged the request. */
    Optional<String> correlationId() {
        return Optional.ofNullable(json)
                .map(error -> error.path("correlation_id").asText())
                .filter(HttpAnswer::isCode)
                .or(() -> answer.codeIn("x-ms-request-id"));
    }

    private static String summary(HttpAnswer answer, @Nullable ObjectNode json) {
        if (json == null) {
            return answer.whyNotJson();
        }
        String error = json.path("error").asText();
        int code = code(json);
        return "HTTP " + answer.status() + (HttpAnswer.isCode(error) ? " " + error : "")
                + (code == 0 ? "" : " AADSTS" + code);
    }

    private static int code(@Nullable ObjectNode json) {
        if (json == null) {
            return 0;
        }
        int listed = json.path("error_codes").path(0).asInt();
        Matcher prose = AADSTS.matcher(json.path("error_description").asText());
        return listed == 0 && prose.find() ? Integer.parseInt(prose.group(1)) : listed;
    }
}
