package io.dirsync.render;

import static io.dirsync.snapshot.Snapshots.NOW;
import static io.dirsync.snapshot.Snapshots.TENANT;

import io.dirsync.finding.Confidence;
import io.dirsync.finding.Evidence;
import io.dirsync.finding.Finding;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RecommendedAction.Effort;
import io.dirsync.finding.RecommendedAction.Engine;
import io.dirsync.finding.RecommendedAction.Kind;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.MutedFinding;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.UnjudgedRule;
import io.dirsync.rule.SyncRules;
import io.dirsync.snapshot.CertificateValidity;
import io.dirsync.snapshot.DirectoryRecommendation;
import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.DomainFederation;
import io.dirsync.snapshot.Domains;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.ServiceErrorGroup;
import io.dirsync.snapshot.ServiceIncident;
import io.dirsync.snapshot.ServiceSignals;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.SyncSettingChange;
import io.dirsync.snapshot.SyncSignInFailure;
import io.dirsync.snapshot.TenantProfile;
import io.dirsync.snapshot.TenantSnapshot;
import java.net.URI;
import java.util.List;

/** A report that says one thing wherever the outside world has a say. */
final class Hostile {

    /** What attackers, and honest people with odd names, write. */
    static final List<String> VALUES = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</title></style></svg></table><b>",
            "<!-- ]]> <![CDATA[",
            "&lt;b&gt; &copy; &#60;",
            "javascript:alert(1)",
            "[click](javascript:alert(1)) ![x](https://evil.example/x.png)",
            "[x]: https://evil.example",
            "| a | b |\n| --- | --- |",
            "spaces\u2007of\u00A0another kind\u2007",
            "# heading",
            "- item",
            "+ item",
            "* item",
            "1. one",
            "1) one",
            "> quote",
            "```\ncode",
            "    code",
            "---",
            "===",
            "***bold*** __bold__ ~~gone~~ `code`",
            "back\\",
            "\\`x\\`",
            "https://evil.example www.evil.example http://evil.example",
            "<https://evil.example>",
            "mail@evil.example @everyone",
            "$x$ {age} {finding} $1",
            "line\r\nbreak\ttab\u2028",
            "\u001b[31mred\u0000\u202Eevil",
            "Ø & Søn's \"A/S\" \uD83D\uDE00");

    private static final RuleId OWN = RuleId.of("contoso.own");

    private Hostile() {}

    static SyncHealthReport report(String value) {
        RecommendedAction action = action(value);
        Finding plain = finding(OWN, value, action);
        Finding builtIn = finding(SyncRules.DATA_UNREADABLE, "", action);
        return new SyncHealthReport(
                snapshot(value),
                HealthStatus.DEGRADED,
                List.of(plain, builtIn),
                List.of(plain),
                List.of(new MutedFinding(plain, value, NOW)),
                List.of(new UnjudgedRule(OWN, value, plain.evidence(), List.of(action))));
    }

    private static Finding finding(RuleId rule, String value, RecommendedAction action) {
        return new Finding(rule, Severity.WARNING, evidence(value), List.of(action), Confidence.LOW, OWN, value);
    }

    private static List<Evidence> evidence(String value) {
        Origin origin = new Origin(value, value, value);
        return List.of(
                Evidence.of("n" + value, value).from(origin),
                Evidence.of("facts", List.of(value)).from(origin),
                Evidence.of("i" + value, NOW));
    }

    private static RecommendedAction action(String value) {
        URI link = URI.create("https://contoso.example/a'b(c)&d=;%22?q=&amp;#f");
        return new RecommendedAction(
                "a" + value, Kind.READ_ONLY, Effort.MINUTES, Engine.BOTH, true, value, link, link, value);
    }

    private static TenantSnapshot snapshot(String value) {
        Origin origin = new Origin(value, value, value);
        return TenantSnapshot.builder(TENANT, NOW)
                .profile(new TenantProfile(Fact.known(value), Fact.known(value)))
                .directorySync(new DirectorySync(
                        new Fact.Unreadable<>(Gap.permissionDenied(value, value), origin), Fact.known(NOW)))
                .domains(new Domains(Fact.notRequested(), Fact.known(List.of(federation(value)))))
                .objectErrors(errors(value))
                .syncIdentity(new SyncIdentity(
                        Fact.known(List.of(new SyncApplication(value, List.of(NOW)))),
                        Fact.notRequested(),
                        Fact.notRequested(),
                        Fact.notRequested()))
                .signals(signals(value))
                .build();
    }

    private static DomainFederation federation(String value) {
        return new DomainFederation(
                value,
                Fact.known(value),
                Fact.known(new CertificateValidity(NOW, NOW)),
                Fact.missing(),
                Fact.known(value),
                Fact.known(NOW),
                Fact.known(DomainFederation.MfaBehavior.UNKNOWN));
    }

    private static ServiceSignals signals(String value) {
        return new ServiceSignals(
                Fact.known(List.of(new ServiceIncident(value, value, value, Fact.known(NOW)))),
                Fact.known(List.of(new DirectoryRecommendation(value, value, Fact.known(NOW)))),
                Fact.known(List.of(new SyncSignInFailure(50126, 3, NOW))),
                Fact.known(List.of(new SyncSettingChange(value, NOW, true))));
    }

    private static ObjectErrors errors(String value) {
        return new ObjectErrors(
                Fact.known(new ObjectErrorSummary(
                        List.of(new ObjectErrorGroup(value, value, 1, Fact.known(NOW))), List.of(), true)),
                Fact.known(List.of(new ServiceErrorGroup(value, 1, Fact.missing()))));
    }
}
