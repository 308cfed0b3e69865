package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DirectoryFitTest {

    private static final String GUID = "12cce4b4-4ab8-40b7-be4d-f5d7742ec185";
    private static final String OTHER = "72f988bf-0000-0000-0000-000000000000";

    /** What the organization says, and who is taken for it by a token that was got elsewhere. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            12cce4b4-4ab8-40b7-be4d-f5d7742ec185 | 12cce4b4-4ab8-40b7-be4d-f5d7742ec185   | contoso.com                  | same
            12cce4b4-4ab8-40b7-be4d-f5d7742ec185 | 12CCE4B4-4AB8-40B7-BE4D-F5D7742EC185   | fabrikam.com                 | same
            12cce4b4-4ab8-40b7-be4d-f5d7742ec185 | 12cce4b4-4ab8-40b7-be4d-f5d7742ec186   | contoso.com                  | other
            12cce4b4-4ab8-40b7-be4d-f5d7742ec185 | x                                      | -                            | same
            12cce4b4-4ab8-40b7-be4d-f5d7742ec185 | -                                      | fabrikam.com                 | same
            contoso.com                          | 12cce4b4-4ab8-40b7-be4d-f5d7742ec185   | fabrikam.com;contoso.com     | same
            contoso.com                          | -                                      | Contoso.COM                  | same
            contoso.com                          | -                                      | contoso.onmicrosoft.com      | other
            contoso.com                          | -                                      | mail.contoso.com;ontoso.com  | other
            contoso.mail.onmicrosoft.com         | -                                      | contoso.mail.onmicrosoft.com | same
            contoso.com                          | -                                      | ''                           | same
            contoso.com                          | 72f988bf-0000-0000-0000-000000000000   | -                            | same
            """)
    void anotherDirectoryIsKnownByWhatItSays(String tenant, String id, String domains, String which) {
        DirectoryFit fit = new DirectoryFit(TenantId.of(tenant), false);

        SnapshotException failure =
                catchThrowableOfType(SnapshotException.class, () -> fit.check(id(id), domains(domains)));

        assertThat(failure == null ? "same" : "other").isEqualTo(which);
    }

    static Stream<Arguments> silence() {
        Fact<String> refused = Fact.unreadable(Gap.permissionDenied("Organization.Read.All", "HTTP 403"));
        Fact<List<VerifiedDomain>> late = Fact.unreadable(Gap.of(Gap.Reason.TIMED_OUT));
        return Stream.of(
                Arguments.of(Fact.notRequested(), Fact.notRequested()),
                Arguments.of(Fact.missing(), Fact.missing()),
                Arguments.of(refused, late));
    }

    @ParameterizedTest
    @MethodSource("silence")
    void whoDoesNotSayIsNotRefused(Fact<String> id, Fact<List<VerifiedDomain>> domains) {
        assertThatNoException().isThrownBy(() -> {
            new DirectoryFit(TenantId.of(GUID), false).check(id, domains);
            new DirectoryFit(TenantId.of("contoso.com"), false).check(id, domains);
        });
    }

    @Test
    void authorityThatFoundTheTenantByItsDomainIsBelieved() {
        assertThatNoException()
                .isThrownBy(() ->
                        new DirectoryFit(TenantId.of("contoso.com"), true).check(id(OTHER), domains("fabrikam.com")));
    }

    @Test
    void tokenOfAnotherTenantSaysWhichOneIsMeant() {
        SnapshotException failure = failure(GUID, false);

        assertThat(failure.reason()).isEqualTo(Reason.AUTHENTICATION);
        assertThat(failure.requestId()).contains("r-1");
        assertThat(failure)
                .hasMessage("The token is not of tenant " + GUID + ", but of another. Check the tenant, or get a token"
                        + " of the tenant that is read; a managed identity can only read its own.");
    }

    @Test
    void domainOfAnotherTenantSaysSo() {
        SnapshotException failure = failure("contoso.com", false);

        assertThat(failure.reason()).isEqualTo(Reason.AUTHENTICATION);
        assertThat(failure.requestId()).contains("r-2");
        assertThat(failure)
                .hasMessage("The token is of a tenant that has not verified the domain contoso.com. Check how the"
                        + " domain is written, or get a token of the tenant that is read; a managed identity can only"
                        + " read its own.");
    }

    @Test
    void answerThatDoesNotFitTheTokenIsNotTheTokensFault() {
        SnapshotException failure = failure(GUID, true);

        assertThat(failure.reason()).isEqualTo(Reason.UNEXPECTED_RESPONSE);
        assertThat(failure)
                .hasMessage("Microsoft Graph answered about another tenant than " + GUID + ", whose token it was sent."
                        + " Check the endpoint and what stands between.");
    }

    private static SnapshotException failure(String tenant, boolean isSignedInThere) {
        DirectoryFit fit = new DirectoryFit(TenantId.of(tenant), isSignedInThere);
        return catchThrowableOfType(SnapshotException.class, () -> fit.check(id(OTHER), domains("fabrikam.com")));
    }

    private static Fact<String> id(String id) {
        return id == null ? Fact.missing() : new Fact.Known<>(id, origin("r-1"));
    }

    private static Fact<List<VerifiedDomain>> domains(String names) {
        return names == null
                ? Fact.missing()
                : new Fact.Known<>(
                        Stream.of(names.split(";"))
                                .filter(name -> !name.isEmpty())
                                .map(name -> new VerifiedDomain(name, Authentication.MANAGED, false, false))
                                .toList(),
                        origin("r-2"));
    }

    private static Origin origin(String requestId) {
        return new Origin("organization", "v1.0", requestId);
    }
}
