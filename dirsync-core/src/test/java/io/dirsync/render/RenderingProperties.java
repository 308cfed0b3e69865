package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.report.ReportArbitraries;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.RuleSet;
import io.dirsync.snapshot.SnapshotArbitraries;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Every format renders whatever there is, in whatever language. */
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class RenderingProperties {

    @Provide
    Arbitrary<SyncHealthReport> judged() {
        return SnapshotArbitraries.snapshots().map(RenderingProperties::judge);
    }

    @Provide
    Arbitrary<SyncHealthReport> reports() {
        return ReportArbitraries.reports();
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of("en", "da-DK", "nl-NL", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "hi-IN", "und")
                .map(Locale::forLanguageTag);
    }

    @Property(seed = "2026")
    void showsTheJudgementOfAnySnapshot(@ForAll("judged") SyncHealthReport report, @ForAll("locales") Locale locale) {
        assertThat(renderers(locale))
                .allSatisfy(renderer -> assertThat(renderer.render(report)).isNotBlank());
    }

    @Property(seed = "2026")
    void showsAnyReport(@ForAll("reports") SyncHealthReport report, @ForAll("locales") Locale locale) {
        assertThat(renderers(locale))
                .allSatisfy(renderer -> assertThat(renderer.render(report)).isNotBlank());
    }

    private static SyncHealthReport judge(TenantSnapshot tenant) {
        return RuleSet.standard().evaluate(tenant);
    }

    private static List<ReportRenderer> renderers(Locale locale) {
        return List.of(
                Renderers.text(locale), Renderers.line(locale), Renderers.markdown(locale), Renderers.html(locale));
    }
}
