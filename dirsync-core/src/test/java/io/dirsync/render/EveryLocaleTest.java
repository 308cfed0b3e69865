package io.dirsync.render;

import static io.dirsync.snapshot.Snapshots.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.report.FleetReport;
import io.dirsync.report.ReportChange;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.TenantOutcome;
import io.dirsync.rule.RuleSet;
import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.PasswordSync;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every renderer renders in every kind of locale, and asks nothing of the locale of the machine. */
@Isolated("sets the default locale")
class EveryLocaleTest {

    private static final SyncHealthReport REPORT = Pictures.report("both-stale");

    private static final Map<String, String> EXPECTED = Stream.of("en", "da", "nl")
            .collect(Collectors.toMap(
                    language -> language, language -> everything(Locale.forLanguageTag(language), REPORT)));

    /** A language of another script or direction, of other digits or signs, with another calendar, or of a near name. */
    private static final List<String> OTHER_LOCALES = List.of(
            "und,en-001,en-IN,en-DK,en-NL,en-US-u-va-posix,fr-FR,de-CH,sv-SE,nb-NO,nn-NO,fo-DK,kl-GL,fy-NL,nds-NL,et-EE",
            "ar-EG,ar-SA-u-ca-islamic-nu-arab,fa-IR-u-ca-persian,ur-PK,ckb-IQ,he-IL,yi,ks-Arab-IN,pa-Arab-PK",
            "hi-IN-u-nu-deva,bn-BD,my-MM,dz-BT,th-TH-u-ca-buddhist-nu-thai,ta-IN-u-nu-tamldec,zh-Hant-TW-u-nu-hanidec",
            "ja-JP-u-ca-japanese,ko-KR,zh-Hans-CN,zh-TW-u-ca-roc,am-ET-u-ca-ethiopic,sr-Latn-RS,sr-Cyrl-RS,tr-TR,az-AZ,lt-LT");

    /**
     * All locales of the three languages, and of the others one of each kind. The platform knows about a thousand; what
     * went wrong in one of them would go wrong in all of its kind, because only the language picks the words, and numbers
     * and times are written without the locale's own digits.
     */
    static Stream<Locale> locales() {
        return Stream.concat(
                Stream.of(Locale.getAvailableLocales()).filter(locale -> EXPECTED.containsKey(locale.getLanguage())),
                OTHER_LOCALES.stream()
                        .flatMap(tags -> Stream.of(tags.split(",")))
                        .map(Locale::forLanguageTag));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void speaksOneOfTheThreeLanguagesInEveryLocale(Locale locale) {
        String language = List.of("da", "nl").contains(locale.getLanguage()) ? locale.getLanguage() : "en";

        assertThat(everything(locale, REPORT)).isEqualTo(EXPECTED.get(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva", "nl-NL"})
    void asksNothingOfTheLocaleOfTheMachine(String tag) {
        String expected = everything(Locale.ENGLISH, REPORT);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));

            assertThat(everything(Locale.ENGLISH, REPORT)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "-18:00", "+18:00", "Europe/Copenhagen", "America/St_Johns"})
    void rendersTheBeginningAndTheEndOfTime(ZoneId zone) {
        for (Instant instant : List.of(Instant.MIN, Instant.EPOCH, Instant.MAX)) {
            for (Instant event : List.of(Instant.MIN, Instant.MAX)) {
                assertThat(everything(Locale.ENGLISH, zone, report(instant, event)))
                        .contains("Checked");
            }
        }
    }

    private static SyncHealthReport report(Instant capturedAt, Instant event) {
        return RuleSet.of()
                .evaluate(TenantSnapshot.builder(TENANT, capturedAt)
                        .directorySync(new DirectorySync(Fact.known(true), Fact.known(event)))
                        .passwordSync(new PasswordSync(Fact.known(true), Fact.known(event)))
                        .build());
    }

    private static String everything(Locale locale, SyncHealthReport report) {
        return everything(locale, ZoneOffset.UTC, report);
    }

    private static String everything(Locale locale, ZoneId zone, SyncHealthReport report) {
        return Renderers.line(locale).render(report)
                + Renderers.text(locale).inZone(zone).render(report)
                + Renderers.markdown(locale).inZone(zone).render(report)
                + Renderers.html(locale).inZone(zone).render(report)
                + Renderers.fleetHtml(locale).inZone(zone).render(List.of(report))
                + Renderers.fleetText(locale).inZone(zone).render(fleet(report))
                + Renderers.fleetMarkdown(locale).inZone(zone).render(fleet(report))
                + Renderers.change(locale).inZone(zone).render(ReportChange.between(report, report));
    }

    private static FleetReport fleet(SyncHealthReport report) {
        return FleetReport.of(List.of(new TenantOutcome.Checked(report)));
    }
}
