package io.dirsync.testkit.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

/** Finds out whether a client is the application that it says it is. */
final class ClientAuthentication {

    private static final String BASIC = "Basic ";

    private final ClientApplication application;
    private final ClientAssertion assertion;

    ClientAuthentication(ClientApplication application) {
        this.application = application;
        this.assertion = new ClientAssertion(application, Clock.systemUTC());
    }

    /** How strong the proof is, see {@link Grant#strength}. */
    int prove(TokenRequest request) {
        int strength = proveIfTried(request);
        if (strength == 0) {
            throw EntraProblem.of(7000218);
        }
        return strength;
    }

    /** Zero for a client that gives no proof at all, as programs on the computers of users do. */
    int proveIfTried(TokenRequest request) {
        Optional<String[]> basic = basic(request.ask());
        checkId(request, basic.map(pair -> pair[0]).orElseGet(() -> request.required("client_id")));
        Optional<String> given = request.optional("client_assertion");
        if (given.isPresent()) {
            assertion.check(request, given.get());
            return 2;
        }
        Optional<String> secret = basic.map(pair -> pair[1]).or(() -> request.optional("client_secret"));
        secret.ifPresent(this::checkSecret);
        return secret.isPresent() ? 1 : 0;
    }

    private void checkId(TokenRequest request, String id) {
        if (!id.equalsIgnoreCase(application.clientId())) {
            throw EntraProblem.of(700016, id, request.authority().directory());
        }
    }

    private void checkSecret(String given) {
        if (!given.equals(application.secret())) {
            throw EntraProblem.of(7000215, application.clientId());
        }
    }

    /** Id and secret as the header {@code Authorization} gives them, each encoded as in a form. */
    private static Optional<String[]> basic(Ask ask) {
        return ask.header("Authorization")
                .filter(value -> value.regionMatches(true, 0, BASIC, 0, BASIC.length()))
                .map(value -> decoded(value.substring(BASIC.length())));
    }

    private static String[] decoded(String pair) {
        try {
            String[] parts = new String(Base64.getDecoder().decode(pair.strip()), UTF_8).split(":", 2);
            return new String[] {
                URLDecoder.decode(parts[0], UTF_8), URLDecoder.decode(parts.length > 1 ? parts[1] : "", UTF_8)
            };
        } catch (IllegalArgumentException e) {
            throw EntraProblem.of(9002313);
        }
    }
}
