package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.aad.msal4j.MsalClientException;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInFailureTest {

    private static final TenantId CONTOSO = TenantId.of("contoso.onmicrosoft.com");

    private final Connections connections = Connections.open(
            Endpoints.of(GraphCloud.GLOBAL), new Network(null, null, Duration.ofSeconds(2)), Workers.of(null));

    @AfterEach
    void close() {
        connections.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7000215 | CREDENTIAL        | The client secret of application app is wrong. Give the value of the secret, not its id, or create a new one in the app registration.
            7000222 | CREDENTIAL        | The client secret of application app has expired. Create a new one in the app registration and give its value.
            700016  | AUTHENTICATION    | Application app is not known in tenant contoso.onmicrosoft.com. Check the client id and the tenant, and let an administrator of the tenant grant the application consent.
            700027  | CREDENTIAL        | The app registration of application app does not have the certificate that was given, or no longer. Compare the thumbprints, and upload the certificate without its key under Certificates & secrets.
            700213  | CREDENTIAL        | No federated credential of application app fits the assertion. Compare its issuer, subject and audience with those under Certificates & secrets in the app registration.
            700024  | CREDENTIAL        | The assertion of application app is not valid at this time, or malformed. If it is signed here, set the clock of this computer right; if it comes from elsewhere, get a fresh one for each call.
            7000218 | CREDENTIAL        | Application app may not sign people in with a device code. Allow public client flows under Authentication in the app registration.
            50194   | AUTHENTICATION    | Application app may sign in to its own tenant only, and that is not contoso.onmicrosoft.com. Let its registration support accounts in any organizational directory, or register one in the tenant.
            50034   | AUTHENTICATION    | The account that signed in does not exist in tenant contoso.onmicrosoft.com. Sign in with an account of that tenant, or invite this one as a guest.
            70020   | AUTHENTICATION    | Nobody entered the device code for tenant contoso.onmicrosoft.com in time. Check the tenant again and enter the new code.
            70022   | AUTHENTICATION    | The person who was asked declined to sign application app in to tenant contoso.onmicrosoft.com. Check the tenant again to ask once more.
            500011  | TENANT_NOT_FOUND  | Tenant contoso.onmicrosoft.com does not know the Microsoft Graph of the cloud GLOBAL. Choose the tenant's cloud with cloud(...).
            7000112 | AUTHENTICATION    | Application app is disabled in tenant contoso.onmicrosoft.com. Enable sign-in for it under Enterprise applications.
            90002   | TENANT_NOT_FOUND  | There is no tenant contoso.onmicrosoft.com in the cloud GLOBAL. Check the id, or choose the tenant's cloud with cloud(...).
            900382  | TENANT_NOT_FOUND  | Tenant contoso.onmicrosoft.com is in another cloud than GLOBAL. Choose the tenant's cloud with cloud(...).
            65001   | PERMISSION_DENIED | No administrator of tenant contoso.onmicrosoft.com has consented to application app. Grant admin consent for Organization.Read.All and OnPremDirectorySynchronization.Read.All.
            53003   | PERMISSION_DENIED | A Conditional Access policy of tenant contoso.onmicrosoft.com blocks application app. Let the policy allow it from here.
            50105   | AUTHENTICATION    | Application app may not sign in to tenant contoso.onmicrosoft.com. Look the code up at https://login.microsoftonline.com/error.
            """)
    void codesBecomeSentences(int code, Reason reason, String sentences) {
        assertThat(explain(error(code)))
                .hasMessage(sentences + " login.microsoftonline.com answered HTTP 400 invalid_request AADSTS" + code
                        + ", correlation id c-1.")
                .extracting(SnapshotException::reason, SnapshotException::requestId)
                .containsExactly(reason, Optional.of("c-1"));
    }

    @Test
    void codeIsFoundInTheProseToo() {
        HttpAnswer answer = Answers.json(
                401, "{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215: Invalid client secret\"}");

        assertThat(explain(answer)).hasMessageContaining("is wrong").hasMessageContaining("AADSTS7000215.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-22T12:00:00Z | Sun, 22 Nov 2026 09:00:00 GMT | The clock of this computer is 180 minutes ahead of that of the authority.
            2026-11-22T12:00:00Z | Sun, 22 Nov 2026 12:05:01 GMT | The clock of this computer is 5 minutes behind that of the authority.
            2026-11-22T12:00:00Z | Sun, 22 Nov 2026 12:05:00 GMT | The clock of this computer agrees with that of the authority.
            2026-11-22T12:00:00Z | Sun, 22 Nov 2026 11:55:00 GMT | The clock of this computer agrees with that of the authority.
            """)
    void clocksAreComparedWhenAnAssertionIsOutOfTime(Instant here, String there, String sentence) {
        HttpAnswer answer = Answers.status(401).header("Date", there).body("{\"error_codes\":[700024]}");

        assertThat(new SignInHint(GraphCloud.GLOBAL, Clock.fixed(here, ZoneOffset.UTC))
                        .about(new AuthorityRefusal(answer)))
                .isEqualTo(" " + sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            900382 | GLOBAL    | go to login.microsoftonline.us     | ' The authority says that it is in US_GOV_L4 or US_GOV_L5.'
            90038  | GLOBAL    | National Cloud 'AzureChina'        | ' The authority says that it is in CHINA.'
            90038  | CHINA     | National Cloud 'AzureChina'        | ''
            90038  | US_GOV_L5 | belongs to AzureUSGovernment       | ''
            90038  | GLOBAL    | s3cret                             | ''
            90002  | GLOBAL    | go to login.microsoftonline.us     | ''
            """)
    void cloudIsNamedIfTheAuthorityNamesIt(int code, GraphCloud cloud, String prose, String hint) {
        HttpAnswer answer =
                Answers.json(400, "{\"error_codes\":[" + code + "],\"error_description\":\"" + prose + "\"}");

        assertThat(new SignInHint(cloud, Clock.systemUTC()).about(new AuthorityRefusal(answer)))
                .isEqualTo(hint);
    }

    @Test
    void problemOnThisSideIsPassedOnAsItIs() {
        assertThat(explain(SignInProblem.ofCredential("What happened. How to mend it.")))
                .hasMessage("What happened. How to mend it.")
                .hasNoCause()
                .extracting(SnapshotException::reason)
                .isEqualTo(Reason.CREDENTIAL);
    }

    @Test
    void proseOfTheAuthorityIsNotRepeated() {
        HttpAnswer answer = Answers.json(
                400,
                "{\"error\":\"you sent s3cret\",\"error_description\":\"s3cret\",\"correlation_id\":\"a s3cret\"}");

        assertThat(explain(answer))
                .hasMessageEndingWith("login.microsoftonline.com answered HTTP 400.")
                .hasNoCause();
    }

    @Test
    void throttlingKeepsTheTimeToWait() {
        HttpAnswer answer = Answers.status(429).header("Retry-After", "9").body("{}");

        assertThat(explain(answer))
                .hasMessage("Too many sign-ins. Wait before tenant contoso.onmicrosoft.com is checked again."
                        + " login.microsoftonline.com answered HTTP 429.")
                .extracting(SnapshotException::reason, SnapshotException::retryAfter)
                .containsExactly(Reason.THROTTLED, Optional.of(Duration.ofSeconds(9)));
    }

    @Test
    void brokenAuthorityIsUnreachable() {
        assertThat(explain(Answers.html(503)))
                .hasMessage("Sign-in cannot be served at the moment. Check tenant contoso.onmicrosoft.com again later."
                        + " login.microsoftonline.com answered HTTP 503 with text/html instead of JSON.")
                .extracting(SnapshotException::reason)
                .isEqualTo(Reason.UNREACHABLE);
    }

    @ParameterizedTest
    @CsvSource({"200", "302", "403"})
    void webPageHintsAtWhatStandsBetween(int status) {
        assertThat(explain(Answers.html(status)))
                .hasMessage("Something that stands between may have answered in place of the sign-in for tenant"
                        + " contoso.onmicrosoft.com. Check for a proxy or a sign-in page of the network."
                        + " login.microsoftonline.com answered HTTP " + status + " with text/html instead of JSON.")
                .extracting(SnapshotException::reason)
                .isEqualTo(Reason.UNEXPECTED_RESPONSE);
    }

    @Test
    void answerWithoutTokenIsUnexpected() {
        assertThat(explain(Answers.json(200, "{}")).reason()).isEqualTo(Reason.UNEXPECTED_RESPONSE);
    }

    @Test
    void unreachableAuthorityIsNamed() {
        assertThat(explain(new ConnectException("Connection refused")))
                .hasMessage("Cannot sign in to tenant contoso.onmicrosoft.com at login.microsoftonline.com " + way()
                        + ": the connection was refused. Check the firewall; some networks need proxy(...).")
                .hasCauseInstanceOf(ConnectException.class)
                .extracting(SnapshotException::reason)
                .isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void silentAuthorityIsNamedWithTheTime() {
        assertThat(explain(new InterruptedIOException("timeout")))
                .hasMessage("Cannot sign in to tenant contoso.onmicrosoft.com at login.microsoftonline.com " + way()
                        + ": no answer in time (2000 ms). Allow more with timeout(...), or check the network and the"
                        + " proxy.")
                .extracting(SnapshotException::reason)
                .isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void otherFailuresOfTheLibraryAreNamedWithoutTheirWords() {
        assertThat(failure().explain("app", CONTOSO, new MsalClientException("s3cret", "odd")))
                .hasMessage("Cannot sign in to tenant contoso.onmicrosoft.com at login.microsoftonline.com: MSAL4J"
                        + " failed with com.microsoft.aad.msal4j.MsalClientException. Its log says more.")
                .hasNoCause();
    }

    private static HttpAnswer error(int code) {
        return Answers.json(
                400, "{\"error\":\"invalid_request\",\"error_codes\":[" + code + "],\"correlation_id\":\"c-1\"}");
    }

    private SnapshotException explain(HttpAnswer answer) {
        return explain(new AuthorityRefusal(answer));
    }

    private SnapshotException explain(IOException failure) {
        return failure().explain("app", CONTOSO, new CompletionException(new MsalClientException(failure)));
    }

    private SignInFailure failure() {
        Unreached unreached = new Unreached(connections, Duration.ofSeconds(2));
        return new SignInFailure(connections.endpoints(), unreached, Clock.systemUTC());
    }

    /** Machines that run the tests may have a proxy in their system properties. */
    private String way() {
        return connections.wayTo(GraphCloud.GLOBAL.authority());
    }
}
