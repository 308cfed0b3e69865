package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceCodeSignInTest {

    private static final TenantId CONTOSO = TenantId.of("contoso.com");
    private static final AccessToken OLD = new AccessToken("old");
    private static final String CODE = "{\"user_code\":\"USER-CODE\",\"device_code\":\"device\",\"interval\":0,"
            + "\"expires_in\":900,\"verification_uri\":\"https://microsoft.com/devicelogin\",\"message\":\"Go\"}";

    private final TokenServer authority = TokenServer.start();
    private final List<DeviceCodePrompt> prompts = new ArrayList<>();
    private final TokenSource source =
            GraphCredential.deviceCode("app", prompts::add).open(authority.connections());

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void codeIsShownAndWaitedFor() throws Exception {
        authority.then(200, CODE).then(400, error("authorization_pending")).then(200, signedIn("t0ken"));

        assertThat(request(TokenWish.any())).isEqualTo(new AccessToken("t0ken"));
        assertThat(prompts)
                .containsExactly(new DeviceCodePrompt(
                        CONTOSO, URI.create("https://microsoft.com/devicelogin"), "USER-CODE", Duration.ofMinutes(15)));
        assertThat(authority.requests())
                .containsExactly(
                        "localhost/contoso.com/oauth2/v2.0/devicecode",
                        "localhost/contoso.com/oauth2/v2.0/token",
                        "localhost/contoso.com/oauth2/v2.0/token");
    }

    @Test
    void requestToSlowDownIsNoFailure() throws Exception {
        authority.then(200, CODE).then(400, error("slow_down")).then(200, signedIn("t0ken"));

        assertThat(request(TokenWish.any())).isEqualTo(new AccessToken("t0ken"));
    }

    @Test
    void delegatedPermissionsOfGraphAreAskedFor() throws Exception {
        signIn();

        assertThat(authority.forms().get(0).get("scope").split(" "))
                .contains("https://graph.microsoft.com/.default", "offline_access");
    }

    @Test
    void nextTokenIsRenewedWithoutAPerson() throws Exception {
        signIn();
        authority.then(200, signedIn("renewed"));

        assertThat(request(TokenWish.insteadOf(OLD))).isEqualTo(new AccessToken("renewed"));
        assertThat(prompts).hasSize(1);
        assertThat(last("grant_type")).isEqualTo("refresh_token");
    }

    @Test
    void challengeIsAnsweredWhenTheTokenIsRenewed() throws Exception {
        signIn();
        authority.then(200, signedIn("renewed"));
        String claims = "{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"17\"}}}";

        request(TokenWish.answering(OLD, Base64.getEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8))));

        assertThat(last("claims"))
                .contains("\"nbf\":{\"essential\":true,\"value\":\"17\"}")
                .contains("\"xms_cc\":{\"values\":[\"cp1\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_grant", "interaction_required"})
    void personIsAskedAgainWhenTheTokenCannotBeRenewed(String error) throws Exception {
        signIn();
        authority.then(400, error(error)).then(200, CODE).then(200, signedIn("again"));

        assertThat(request(TokenWish.any())).isEqualTo(new AccessToken("again"));
        assertThat(prompts).hasSize(2);
    }

    @Test
    void personIsNotAskedBecauseTheAuthorityIsDown() throws Exception {
        signIn();
        authority.then(503, "{}");

        assertThat(catchThrowableOfType(ExecutionException.class, () -> request(TokenWish.any())))
                .hasRootCauseInstanceOf(AuthorityRefusal.class);
        assertThat(prompts).hasSize(1);
    }

    @Test
    void tenantsAreSignedInToSeparately() throws Exception {
        signIn();
        authority.then(200, CODE).then(200, signedIn("other"));

        source.request(TenantId.of("fabrikam.com"), TokenWish.any()).get();

        assertThat(prompts).extracting(DeviceCodePrompt::tenant).containsExactly(CONTOSO, TenantId.of("fabrikam.com"));
    }

    @Test
    void checkThatTimesOutLeavesTheCodeToTheNextCheck() throws Exception {
        Connections connections = authority.connections();
        Unreached unreached = new Unreached(connections, Duration.ofMillis(1));
        SignInFailure failures = new SignInFailure(connections.endpoints(), unreached, Clock.systemUTC());
        Tokens tokens = new Tokens("app", source, failures);
        authority.then(200, CODE).then(400, error("authorization_pending")).then(200, signedIn("t0ken"));

        assertThat(catchThrowableOfType(
                        SnapshotException.class, () -> tokens.acquire(CONTOSO, Deadline.in(Duration.ZERO), () -> {})))
                .hasMessageContaining("no answer in time");
        assertThat(tokens.acquire(CONTOSO, Deadline.in(Duration.ofSeconds(20)), () -> {}))
                .isEqualTo(new AccessToken("t0ken"));
        assertThat(prompts).hasSize(1);
    }

    @Test
    void promptThatFailsIsNamedWithoutItsWords() {
        authority.then(200, CODE);
        TokenSource failing = GraphCredential.deviceCode("app", prompt -> {
                    throw new IllegalStateException(prompt.userCode());
                })
                .open(authority.connections());

        Throwable failure = catchThrowableOfType(
                ExecutionException.class,
                () -> failing.request(CONTOSO, TokenWish.any()).get());
        assertThat(Stream.iterate(failure, cause -> cause != null, Throwable::getCause))
                .filteredOn(SignInProblem.class::isInstance)
                .extracting(Throwable::getMessage)
                .containsExactly(
                        "The prompt for the device code failed with java.lang.IllegalStateException. Let it show"
                                + " the code and return.");
    }

    @Test
    void waitingEndsWhenTheSourceIsClosed() {
        authority.then(200, CODE);
        TokenSource closing = GraphCredential.deviceCode(
                        "app", prompt -> authority.connections().close())
                .open(authority.connections());

        assertThat(catchThrowableOfType(
                        ExecutionException.class,
                        () -> closing.request(CONTOSO, TokenWish.any()).get()))
                .isNotNull();
        assertThat(authority.requests()).hasSize(1);
    }

    @Test
    void promptShowsNoCodeInItsTextForm() {
        assertThat(new DeviceCodePrompt(CONTOSO, URI.create("https://m"), "USER-CODE", Duration.ZERO))
                .hasToString("DeviceCodePrompt[tenant=contoso.com, verificationUri=https://m, userCode=***]");
    }

    private void signIn() throws Exception {
        authority.then(200, CODE).then(200, signedIn("t0ken"));
        assertThat(request(TokenWish.any())).isEqualTo(new AccessToken("t0ken"));
    }

    private AccessToken request(TokenWish wish) throws Exception {
        return source.request(CONTOSO, wish).get().token();
    }

    private String last(String parameter) {
        return authority.forms().get(authority.forms().size() - 1).get(parameter);
    }

    private static String error(String code) {
        return "{\"error\":\"" + code + "\",\"error_description\":\"In words.\"}";
    }

    private static String signedIn(String token) {
        String person = "{\"oid\":\"o\",\"tid\":\"t\",\"sub\":\"s\",\"preferred_username\":\"ann@contoso.com\"}";
        String client = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"uid\":\"o\",\"utid\":\"t\"}".getBytes(StandardCharsets.UTF_8));
        return "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"" + token
                + "\",\"refresh_token\":\"r\",\"scope\":\"https://graph.microsoft.com/.default\",\"id_token\":\""
                + TokenServer.jwt(person) + "\",\"client_info\":\"" + client + "\"}";
    }
}
