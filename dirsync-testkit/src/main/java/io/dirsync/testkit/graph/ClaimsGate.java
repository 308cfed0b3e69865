package io.dirsync.testkit.graph;

import java.util.Optional;

/** Sends requests away whose token is good, but was not asked for with the claims that are wanted now. */
final class ClaimsGate {

    private static final String MESSAGE = "Continuous access evaluation resulted in challenge with result:"
            + " InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp";
    private static final String HEADER = "WWW-Authenticate";

    private final AccessTokens tokens;
    private final GraphReply reply;

    ClaimsGate(AccessTokens tokens, GraphReply reply) {
        this.tokens = tokens;
        this.reply = reply;
    }

    /** Empty when the token lacks no claims, or is no good anyway. */
    Optional<Answer.Content> challenge(Ask ask) {
        return ask.bearer()
                .filter(token -> isGood(token, ask))
                .flatMap(tokens::missingClaims)
                .map(claims -> reply(ask, claims));
    }

    /** Refuses with a challenge, whatever the token says. */
    Answer.Content reply(Ask ask, String claims) {
        Answer.Content answer = reply.error(ask, GraphProblem.unauthorized(MESSAGE));
        return answer.with(
                HEADER, answer.headers().get(HEADER) + ", error=\"insufficient_claims\", claims=\"" + claims + "\"");
    }

    private boolean isGood(String token, Ask ask) {
        try {
            tokens.holderOf(token, ask);
            return true;
        } catch (GraphProblem problem) {
            return false;
        }
    }
}
