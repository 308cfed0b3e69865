package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dirsync.snapshot.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppliedTokensTest {

    private static final TenantId CONTOSO = TenantId.of("12cce4b4-4ab8-40b7-be4d-f5d7742ec185");
    private static final AccessToken OLD = new AccessToken("old");

    private final Connections connections = Connections.open(
            Endpoints.of(GraphCloud.GLOBAL), new Network(null, null, Duration.ofSeconds(2)), Workers.of(null));

    @AfterEach
    void close() {
        connections.close();
    }

    @Test
    void supplierLearnsWhatIsWanted() throws Exception {
        List<TokenRequest> requests = new ArrayList<>();
        TokenSource source = GraphCredential.tokens(request -> {
                    requests.add(request);
                    return "t";
                })
                .open(connections);
        String claims = "{\"access_token\":{\"nbf\":null}}";
        String challenge = Base64.getEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8));

        source.request(CONTOSO, TokenWish.any()).get();
        source.request(CONTOSO, TokenWish.insteadOf(OLD)).get();
        source.request(CONTOSO, TokenWish.answering(OLD, challenge)).get();

        assertThat(requests)
                .containsExactly(
                        new TokenRequest(CONTOSO, GraphCloud.GLOBAL, false, null),
                        new TokenRequest(CONTOSO, GraphCloud.GLOBAL, true, null),
                        new TokenRequest(CONTOSO, GraphCloud.GLOBAL, true, claims));
    }

    @Test
    void requestKnowsTheScopeAndShowsNoClaims() {
        TokenRequest request = new TokenRequest(CONTOSO, GraphCloud.CHINA, true, "{\"ip\":\"192.0.2.1\"}");

        assertThat(request.scope()).isEqualTo("https://microsoftgraph.chinacloudapi.cn/.default");
        assertThat(request)
                .hasToString("TokenRequest[tenant=12cce4b4-4ab8-40b7-be4d-f5d7742ec185, cloud=CHINA, isRenewal=true]");
    }

    @Test
    void tokenIsNotKeptHere() throws Exception {
        TokenSource source = GraphCredential.tokens(request -> " t ").open(connections);

        assertThat(source.request(CONTOSO, TokenWish.any()).get())
                .isEqualTo(new TokenGrant(new AccessToken("t"), Duration.ZERO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"aud\":\"https://graph.microsoft.com\",\"tid\":\"12CCE4B4-4ab8-40b7-be4d-f5d7742ec185\"}",
                "{\"aud\":\"https://graph.microsoft.com/\"}",
                "{\"aud\":\"00000003-0000-0000-c000-000000000000\"}",
                "{}",
                "[]",
                "{"
            })
    void tokenThatFitsOrSaysNothingIsTaken(String claims) throws Exception {
        assertThat(supply(TokenServer.jwt(claims), CONTOSO)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"opaque", "a.%.c"})
    void tokenOfAnotherFormatIsTaken(String token) throws Exception {
        assertThat(supply(token, CONTOSO)).isNotNull();
    }

    @Test
    void tokenOfAnotherCloudNamesBoth() {
        assertThat(problem("{\"aud\":\"https://graph.microsoft.us\"}"))
                .isEqualTo(
                        "The token for tenant " + CONTOSO + " is of the cloud US_GOV_L4, but the cloud GLOBAL is read."
                                + " Choose cloud(GraphCloud.US_GOV_L4), or get a token for"
                                + " https://graph.microsoft.com/.default.");
    }

    @Test
    void tokenForSomethingElseNamesTheScope() {
        assertThat(problem("{\"aud\":\"https://management.azure.com\"}"))
                .isEqualTo("The token for tenant " + CONTOSO
                        + " is not for Microsoft Graph. Get one for https://graph.microsoft.com/.default.");
    }

    @Test
    void tokenOfAnotherTenantIsRefused() throws Exception {
        String other = "{\"tid\":\"72f988bf-0000-0000-0000-000000000000\"}";

        assertThat(problem(other))
                .isEqualTo("The token is not of tenant " + CONTOSO + ", but of another. Get one of the tenant that is"
                        + " read; a managed identity can only read its own.");
        assertThat(supply(TokenServer.jwt(other), TenantId.of("contoso.com"))).isNotNull();
    }

    @Test
    void supplierThatFailsIsNamedWithoutItsWords() {
        TokenSource source = GraphCredential.tokens(request -> {
                    throw new IllegalStateException("s3cret");
                })
                .open(connections);

        assertThat(problem(source))
                .isEqualTo(
                        "The supplier of access tokens failed with java.lang.IllegalStateException. Let it say why in a"
                                + " log of its own.");
    }

    @Test
    void delegatedTokensAreKnownAsSuch() {
        assertThat(GraphCredential.tokens(request -> "t").isDelegated()).isFalse();
        assertThat(GraphCredential.delegatedTokens(request -> "t").isDelegated())
                .isTrue();
    }

    private AccessToken supply(String token, TenantId tenant) throws Exception {
        return GraphCredential.tokens(request -> token)
                .open(connections)
                .request(tenant, TokenWish.any())
                .get()
                .token();
    }

    private String problem(String claims) {
        return problem(
                GraphCredential.tokens(request -> TokenServer.jwt(claims)).open(connections));
    }

    private static String problem(TokenSource source) {
        ExecutionException failure = catchThrowableOfType(
                ExecutionException.class,
                () -> source.request(CONTOSO, TokenWish.any()).get());
        assertThat(failure).hasCauseInstanceOf(SignInProblem.class).hasMessageNotContaining("s3cret");
        return failure.getCause().getMessage();
    }
}
