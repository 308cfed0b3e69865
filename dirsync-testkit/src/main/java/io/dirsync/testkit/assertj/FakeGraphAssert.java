package io.dirsync.testkit.assertj;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.graph.PermissionReport;
import io.dirsync.testkit.graph.RecordedRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/** Assertions about what a server was asked; every failure message lists the requests there were. */
public class FakeGraphAssert extends AbstractAssert<FakeGraphAssert, FakeGraph> {

    FakeGraphAssert(FakeGraph actual) {
        super(actual, FakeGraphAssert.class);
    }

    /**
     * Verifies that something was asked, however often.
     *
     * @param pathPart a part of the path, for example {@code beta/organization}
     * @return this assertion
     */
    public FakeGraphAssert wasAsked(String pathPart) {
        return holds(count(pathPart) > 0, "be asked for " + pathPart);
    }

    /**
     * Verifies how often something was asked.
     *
     * @param pathPart a part of the path
     * @param times zero or more
     * @return this assertion
     */
    public FakeGraphAssert wasAsked(String pathPart, int times) {
        return holds(count(pathPart) == times, "be asked for " + pathPart + " " + times(times));
    }

    /**
     * Verifies that something was not asked.
     *
     * @param pathPart a part of the path
     * @return this assertion
     */
    public FakeGraphAssert wasNotAsked(String pathPart) {
        return holds(count(pathPart) == 0, "not be asked for " + pathPart);
    }

    /**
     * Verifies how often a token was asked for.
     *
     * @param times zero or more
     * @return this assertion
     */
    public FakeGraphAssert wasAskedForTokens(int times) {
        return holds(count(RecordedRequest::isForToken) == times, "be asked for a token " + times(times));
    }

    /**
     * Verifies that something was asked about a tenant, of Entra or of Graph.
     *
     * @param tenant a registered tenant
     * @return this assertion
     */
    public FakeGraphAssert wasAskedAbout(FakeTenant tenant) {
        String guid = tenant.guid().value();
        return holds(count(request -> guid.equals(request.tenant())) > 0, "be asked about " + tenant.id());
    }

    /**
     * Verifies that no host but those of Graph was shown a token.
     *
     * @return this assertion
     */
    public FakeGraphAssert wasShownTokensAtGraphOnly() {
        return holds(
                count(request -> request.boreToken() && !request.isForGraph()) == 0, "be shown tokens at Graph only");
    }

    /**
     * Verifies that the answers of Graph about a tenant depended on the given permissions and on no others.
     *
     * @param tenant a registered tenant
     * @param permissions for example {@code Organization.Read.All}
     * @return this assertion
     */
    public FakeGraphAssert neededOnly(FakeTenant tenant, String... permissions) {
        isNotNull();
        PermissionReport report = PermissionReport.of(actual, tenant.id());
        if (!report.needed().equals(Set.of(permissions))) {
            failWithMessage(
                    "Expected answers about %s to need only %s, but:\n%s",
                    tenant.id(), String.join(", ", permissions), report);
        }
        return this;
    }

    private long count(String pathPart) {
        return count(request -> request.path().contains(pathPart));
    }

    private long count(Predicate<RecordedRequest> which) {
        isNotNull();
        return actual.requests().stream().filter(which).count();
    }

    private FakeGraphAssert holds(boolean holds, String expectation) {
        if (!holds) {
            List<String> requests =
                    actual.requests().stream().map(FakeGraphAssert::line).toList();
            failWithMessage("Expected FakeGraph to %s, but there were%s", expectation, text(requests));
        }
        return this;
    }

    private static String text(List<String> requests) {
        return requests.isEmpty() ? " no requests" : ":\n  " + String.join("\n  ", requests);
    }

    private static String line(RecordedRequest request) {
        String query = request.query().isEmpty() ? "" : "?" + request.query();
        return request.method() + " " + request.path() + query;
    }

    private static String times(int times) {
        return times == 1 ? "once" : times + " times";
    }
}
