package io.dirsync.graph;

import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.HttpResponse;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;
import io.dirsync.snapshot.SnapshotException.Reason;
import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends the requests of MSAL4J to the endpoint that Azure offers on the machine.
 *
 * @param name the identity, as messages name it
 * @param http a client that needs no proxy to reach it
 */
record ManagedIdentityClient(String name, OkHttpClient http) implements IHttpClient {

    /** The endpoint is on the machine or next to it; where there is none, often nothing answers at all. */
    private static final Duration CONNECT = Duration.ofSeconds(3);

    private static final int UNAUTHORIZED = 401;

    static ManagedIdentityClient of(String name, Connections connections) {
        OkHttpClient.Builder client =
                connections.authority().newBuilder().proxy(Proxy.NO_PROXY).connectTimeout(CONNECT);
        // They let requests pass to the authority only.
        client.networkInterceptors().clear();
        return new ManagedIdentityClient(name, client.build());
    }

    @Override
    public IHttpResponse send(HttpRequest request) throws IOException {
        HttpAnswer answer = answer(request);
        boolean isChallengeOfArc =
                answer.status() == UNAUTHORIZED && answer.headers().get("WWW-Authenticate") != null;
        if (!AuthorityClient.hasToken(answer) && !isChallengeOfArc) {
            throw refused(answer);
        }
        HttpResponse result = new HttpResponse();
        result.addHeaders(answer.headers().toMultimap());
        return result.statusCode(answer.status()).body(answer.text());
    }

    private HttpAnswer answer(HttpRequest request) throws SignInProblem {
        Map<String, String> headers = request.headers() == null ? Map.of() : request.headers();
        Request translated = new Request.Builder()
                .url(request.url())
                .headers(Headers.of(headers))
                .method(request.httpMethod().name(), AuthorityClient.body(request.body(), headers))
                .build();
        try (Response response = http.newCall(translated).execute()) {
            return HttpAnswer.receive(response);
        } catch (IOException e) {
            throw SignInProblem.ofCredential("No managed identity (" + name + "): nothing answers at "
                    + request.url().getAuthority() + " (" + e.getClass().getSimpleName()
                    + "). Managed identities exist only on machines and services of Azure that have one; use another"
                    + " credential elsewhere.");
        }
    }

    private SignInProblem refused(HttpAnswer answer) {
        if (answer.status() >= 500 || answer.status() == 429) {
            return new SignInProblem(
                    Reason.UNREACHABLE,
                    "No token of the managed identity (" + name + "): its endpoint answered HTTP " + answer.status()
                            + ". Check again later.");
        }
        return SignInProblem.ofCredential("No token of the managed identity (" + name + "): its endpoint answered HTTP "
                + answer.status() + ". Assign the identity to this machine or service, and give the client id of one"
                + " that is user-assigned.");
    }
}
