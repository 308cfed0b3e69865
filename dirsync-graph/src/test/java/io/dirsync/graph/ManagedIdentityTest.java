package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.microsoft.aad.msal4j.ManagedIdentityId;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import java.io.IOException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a stand-in for the endpoint that Azure offers to virtual machines. */
class ManagedIdentityTest {

    private static final TenantId OWN = TenantId.of("12cce4b4-4ab8-40b7-be4d-f5d7742ec185");

    private final TokenServer machine = TokenServer.start();
    private final List<Request> sent = new ArrayList<>();

    @AfterEach
    void close() {
        machine.close();
    }

    @Test
    void tokenIsAskedForGraphAtTheEndpointOfTheMachine() throws Exception {
        machine.then(200, grant("{\"tid\":\"" + OWN + "\"}"));

        assertThat(source("system-assigned", ManagedIdentityId.systemAssigned())
                        .request(OWN, TokenWish.any())
                        .get()
                        .validFor())
                .isPositive();
        assertThat(sent.get(0).url().host()).isEqualTo("169.254.169.254");
        assertThat(sent.get(0).url().queryParameter("resource")).isEqualTo("https://graph.microsoft.com");
        assertThat(sent.get(0).header("Metadata")).isEqualTo("true");
    }

    @Test
    void userAssignedIdentityIsNamed() throws Exception {
        machine.then(200, grant("{}"));

        source("mine", ManagedIdentityId.userAssignedClientId("mine"))
                .request(OWN, TokenWish.any())
                .get();

        assertThat(sent.get(0).url().queryParameter("client_id")).isEqualTo("mine");
    }

    @Test
    void everyRequestReachesTheEndpointThoughMsalRemembers() throws Exception {
        machine.then(200, grant("{}")).then(200, grant("{}"));
        TokenSource source = source("system-assigned", ManagedIdentityId.systemAssigned());

        source.request(OWN, TokenWish.any()).get();
        source.request(OWN, TokenWish.insteadOf(new AccessToken("old"))).get();

        assertThat(sent).hasSize(2);
    }

    @Test
    void otherTenantsCannotBeRead() {
        machine.then(200, grant("{\"tid\":\"72f988bf-0000-0000-0000-000000000000\"}"));

        assertThat(problem()).hasMessageEndingWith("a managed identity can only read its own.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | CREDENTIAL     | HTTP 400. Assign the identity to this machine or service, and give the client id of one that is user-assigned.
            404 | CREDENTIAL     | HTTP 404. Assign the identity to this machine or service, and give the client id of one that is user-assigned.
            429 | UNREACHABLE    | HTTP 429. Check again later.
            500 | UNREACHABLE    | HTTP 500. Check again later.
            """)
    void refusalSaysWhatToDo(int status, Reason reason, String end) {
        machine.then(status, "{\"error\":\"s3cret\",\"error_description\":\"s3cret\"}");

        assertThat(problem())
                .hasMessage("No token of the managed identity (system-assigned): its endpoint answered " + end)
                .satisfies(problem -> assertThat(problem.exception().reason()).isEqualTo(reason));
    }

    @Test
    void machineOutsideAzureIsToldSo() {
        TokenSource source = new ManagedIdentity(
                ManagedIdentityId.systemAssigned(),
                new ManagedIdentityClient("system-assigned", client(chain -> {
                    throw new ConnectException("refused");
                })),
                machine.connections());

        assertThat(problem(source))
                .hasMessage("No managed identity (system-assigned): nothing answers at 169.254.169.254"
                        + " (ConnectException). Managed identities exist only on machines and services of Azure that have"
                        + " one; use another credential elsewhere.");
    }

    @Test
    void productionClientReachesTheMachineWithoutProxyAndGuard() {
        OkHttpClient http = ManagedIdentityClient.of("system-assigned", machine.connections())
                .http();

        assertThat(http.networkInterceptors()).isEmpty();
        assertThat(http.proxy()).isEqualTo(java.net.Proxy.NO_PROXY);
        assertThat(http.connectTimeoutMillis()).isEqualTo(3000);
        assertThat(machine.connections().authority().networkInterceptors()).isNotEmpty();
    }

    private SignInProblem problem() {
        return problem(source("system-assigned", ManagedIdentityId.systemAssigned()));
    }

    private static SignInProblem problem(TokenSource source) {
        ExecutionException failure = catchThrowableOfType(
                ExecutionException.class,
                () -> source.request(OWN, TokenWish.any()).get());
        return Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .filter(SignInProblem.class::isInstance)
                .map(SignInProblem.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private TokenSource source(String name, ManagedIdentityId id) {
        return new ManagedIdentity(id, new ManagedIdentityClient(name, client(this::toMachine)), machine.connections());
    }

    private OkHttpClient client(Interceptor interceptor) {
        return machine.connections()
                .authority()
                .newBuilder()
                .addInterceptor(interceptor)
                .build();
    }

    private Response toMachine(Interceptor.Chain chain) throws IOException {
        sent.add(chain.request());
        HttpUrl url = HttpUrl.get(machine.server().url().toString());
        return chain.proceed(chain.request().newBuilder().url(url).build());
    }

    private static String grant(String claims) {
        long end = System.currentTimeMillis() / 1000 + 3600;
        return "{\"access_token\":\"" + TokenServer.jwt(claims) + "\",\"expires_on\":\"" + end
                + "\",\"resource\":\"https://graph.microsoft.com\",\"token_type\":\"Bearer\"}";
    }
}
