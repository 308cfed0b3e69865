package io.dirsync.testkit.contract;

import io.dirsync.finding.Confidence;
import io.dirsync.finding.Evidence;
import io.dirsync.finding.Finding;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.MutedFinding;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.UnjudgedRule;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.MutableClock;
import io.dirsync.testkit.contract.SampleReports.Sample;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reports that no rule of the library would come to, but one of the caller's own may. */
final class StrangeReports {

    private static final RuleId RULE = RuleId.of("contoso.own-rule");

    private static final Instant YEAR_ONE = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant YEAR_9999 = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "first line\r\nsecond\nthird\u2028fourth",
            "<script>alert('&quot;')</script> | `code` **bold** [link](https://contoso.example) \\ {0} %s ${x}",
            "\u0000\u0007\u001b[31m\u202e\ud800\uffff",
            "\u00c6\u00f8 \u0130\u0131 \u05e9\u05dc\u05d5\u05dd \ud83d\ude00",
            "x".repeat(5000));

    private StrangeReports() {}

    static Stream<Sample> all() {
        return Stream.concat(texts(), Stream.of(numbers(), times()));
    }

    static SyncHealthReport report(List<Finding> findings, List<Finding> consequences) {
        TenantSnapshot snapshot = SampleReports.capture(FakeTenant.healthy("contoso.onmicrosoft.com"));
        return new SyncHealthReport(snapshot, HealthStatus.DEGRADED, findings, consequences, List.of(), List.of());
    }

    static Finding finding(@Nullable RuleId root, Evidence... evidence) {
        return new Finding(RULE, Severity.WARNING, List.of(evidence), List.of(), null, root, "");
    }

    private static Stream<Sample> texts() {
        return TEXTS.stream()
                .map(text -> new Sample("a text of " + text.length() + " characters: " + start(text), of(text)));
    }

    private static String start(String text) {
        return text.replaceAll("[^ -~]", "?").substring(0, Math.min(12, text.length()));
    }

    private static SyncHealthReport of(String text) {
        Evidence evidence = Evidence.of("name", text);
        Evidence list = Evidence.of("names", List.of(text, text));
        RecommendedAction action =
                RecommendedAction.of("contoso.act", "Act: " + text, URI.create("https://contoso.example/a?b=c&d#e"));
        Finding finding = new Finding(
                RULE, Severity.CRITICAL, List.of(evidence, list), List.of(action), Confidence.LOW, null, text);
        return new SyncHealthReport(
                SampleReports.capture(
                        FakeTenant.healthy("contoso.onmicrosoft.com").named(text)),
                HealthStatus.UNHEALTHY,
                List.of(finding),
                List.of(finding(RULE, evidence)),
                List.of(new MutedFinding(finding, text, YEAR_9999)),
                List.of(new UnjudgedRule(RuleId.of("contoso.other"), text, List.of(list), List.of(action))));
    }

    private static Sample numbers() {
        return new Sample(
                "numbers and ages at their limits",
                report(
                        List.of(finding(
                                null,
                                Evidence.of("count", Long.MIN_VALUE),
                                Evidence.of("count", Long.MAX_VALUE),
                                Evidence.of("age", Duration.ZERO),
                                Evidence.of("age", Duration.ofNanos(-1)),
                                Evidence.of("age", Duration.ofDays(3_650_000)),
                                Evidence.of("names", List.of()))),
                        List.of()));
    }

    private static Sample times() {
        SyncHealthReport report = report(
                List.of(finding(null, Evidence.of("lastSync", YEAR_ONE), Evidence.of("lastSync", YEAR_9999))),
                List.of());
        TenantId tenant = report.tenant();
        return new Sample(
                "times in the first year and the last",
                new SyncHealthReport(
                        TenantSnapshot.builder(tenant, YEAR_ONE)
                                .directorySync(report.snapshot().directorySync())
                                .build(),
                        report.status(),
                        report.findings(),
                        List.of(),
                        List.of(new MutedFinding(report.findings().get(0), "", MutableClock.DEFAULT_START)),
                        List.of()));
    }
}
