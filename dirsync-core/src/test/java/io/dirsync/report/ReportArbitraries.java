package io.dirsync.report;

import static io.dirsync.snapshot.FactArbitraries.durations;
import static io.dirsync.snapshot.FactArbitraries.instants;
import static io.dirsync.snapshot.FactArbitraries.lists;
import static io.dirsync.snapshot.FactArbitraries.origins;
import static io.dirsync.snapshot.FactArbitraries.texts;

import io.dirsync.finding.Confidence;
import io.dirsync.finding.Evidence;
import io.dirsync.finding.Finding;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.finding.SyncActions;
import io.dirsync.snapshot.SnapshotArbitraries;
import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.NullMarked;

/** Reports of any content, whether or not a rule would ever come to it. */
@NullMarked
@SuppressWarnings("exports")
public final class ReportArbitraries {

    private ReportArbitraries() {}

    public static Arbitrary<SyncHealthReport> reports() {
        return Combinators.combine(
                        SnapshotArbitraries.snapshots(),
                        Arbitraries.of(HealthStatus.class),
                        lists(findings()),
                        lists(findings()),
                        lists(muted()),
                        lists(unjudged()))
                .as(SyncHealthReport::new);
    }

    public static Arbitrary<Finding> findings() {
        return Combinators.combine(
                        rules(),
                        Arbitraries.of(Severity.class),
                        lists(evidence()),
                        lists(actions()),
                        Arbitraries.of(Confidence.class).injectNull(0.5),
                        rules().injectNull(0.5),
                        texts())
                .as(Finding::new);
    }

    public static Arbitrary<MutedFinding> muted() {
        return Combinators.combine(findings(), texts(), instants()).as(MutedFinding::new);
    }

    public static Arbitrary<UnjudgedRule> unjudged() {
        return Combinators.combine(rules(), texts(), lists(evidence()), lists(actions()))
                .as(UnjudgedRule::new);
    }

    public static Arbitrary<Evidence> evidence() {
        Arbitrary<Object> values = Arbitraries.oneOf(
                instants().map(Object.class::cast),
                durations().map(Object.class::cast),
                Arbitraries.of(true, false).map(Object.class::cast),
                Arbitraries.longs().map(Object.class::cast),
                texts().map(Object.class::cast),
                lists(texts()).map(Object.class::cast));
        return Combinators.combine(Arbitraries.of("age", "lastSync", "count"), values, origins())
                .as(Evidence::new);
    }

    public static Arbitrary<RecommendedAction> actions() {
        Arbitrary<URI> links = Arbitraries.of("https://learn.microsoft.com/entra/", "https://contoso.example/a?b=c#d")
                .map(URI::create);
        Arbitrary<RecommendedAction> own = Combinators.combine(
                        Arbitraries.of(RecommendedAction.Kind.class),
                        Arbitraries.of(RecommendedAction.Effort.class),
                        Arbitraries.of(RecommendedAction.Engine.class),
                        Arbitraries.of(true, false),
                        texts(),
                        links,
                        links.injectNull(0.5),
                        texts())
                .as((kind, effort, engine, destructive, role, link, original, title) -> new RecommendedAction(
                        "contoso.own", kind, effort, engine, destructive, role, link, original, title));
        return Arbitraries.oneOf(own, Arbitraries.of(SyncActions.all()));
    }

    private static Arbitrary<RuleId> rules() {
        return Arbitraries.of("sync.staleness.late", "contoso.own", "a.b-1.c").map(RuleId::of);
    }
}
