package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.SyncHealthClient;
import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.TenantId;
import java.io.IOException;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is answered, in whatever combination, nothing becomes healthy or broken that was not seen to be. */
class AnswerCombinationProperties {

    private static final Set<RuleId> SEEN = troubles(check(Kind.GOOD, Kind.GOOD, Kind.GOOD));

    /** What can come of a request. */
    enum Kind {
        GOOD(resource -> resource),
        NULLS(AnswerCombinationProperties::withoutValues),
        EMPTY(resource -> Samples.json("{}")),
        WRONG_TYPES(AnswerCombinationProperties::numbers),
        REFUSED(resource -> resource),
        BROKEN(resource -> resource),
        SILENT(resource -> resource);

        @SuppressWarnings("ImmutableEnumChecker") // They hold nothing.
        private final UnaryOperator<ObjectNode> damage;

        Kind(UnaryOperator<ObjectNode> damage) {
            this.damage = damage;
        }

        private void answer(CannedGraph canned, String start, ObjectNode resource) {
            switch (this) {
                case REFUSED -> canned.on(start, 403, "{}");
                case BROKEN -> canned.on(start, 500, "<html>");
                case SILENT ->
                    canned.on(start, chain -> {
                        throw new IOException("Canceled");
                    });
                default -> canned.on(start, damage.apply(resource));
            }
        }
    }

    @Property(seed = "2026")
    void healthIsSeenOrNotClaimed(@ForAll Kind organization, @ForAll Kind beta, @ForAll Kind features) {
        SyncHealthReport report = check(organization, beta, features);

        if (report.status() == HealthStatus.HEALTHY) {
            assertThat(report.snapshot().sufferedGaps()).isEmpty();
            assertThat(report.snapshot().directorySync().enabled().is(true)).isTrue();
        }
        if (organization != Kind.GOOD) {
            assertThat(report.status()).isNotEqualTo(HealthStatus.HEALTHY);
        }
    }

    @Property(seed = "2026")
    void whatWasNotReadIsNotBroken(@ForAll Kind organization, @ForAll Kind beta, @ForAll Kind features) {
        boolean isNullMeant = beta == Kind.NULLS || features == Kind.NULLS;

        if (!isNullMeant) {
            assertThat(SEEN).containsAll(troubles(check(organization, beta, features)));
        }
    }

    private static SyncHealthReport check(Kind organization, Kind beta, Kind features) {
        CannedGraph canned = new CannedGraph().reading(GraphSources.core());
        organization.answer(canned, "/v1.0/organization", Samples.organization());
        beta.answer(canned, "/beta/organization", Samples.betaOrganization());
        features.answer(canned, "/v1.0/directory/onPremisesSynchronization", Samples.synchronization());
        return SyncHealthClient.create(tenant -> canned.snapshot()).check(TenantId.of("contoso.onmicrosoft.com"));
    }

    private static Set<RuleId> troubles(SyncHealthReport report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    private static ObjectNode withoutValues(ObjectNode resource) {
        ObjectNode nulls = resource.deepCopy();
        resource.fieldNames().forEachRemaining(name -> {
            if (!name.equals("id")) {
                nulls.putNull(name);
            }
        });
        return nulls;
    }

    private static ObjectNode numbers(ObjectNode resource) {
        ObjectNode numbers = resource.deepCopy();
        resource.fieldNames().forEachRemaining(name -> numbers.put(name, 5));
        return numbers;
    }
}
