package io.dirsync.render;

import static io.dirsync.snapshot.Snapshots.NOW;
import static io.dirsync.snapshot.Snapshots.ago;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.RuleSet;
import io.dirsync.rule.ServerRules;
import io.dirsync.rule.Trigger;
import io.dirsync.rule.Triggers;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncIdentity;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pictures of a page draw, and what they leave to the table beside them. */
class PicturesTest {

    @ParameterizedTest
    @CsvSource({"1, 1, ''", "8, 8, ''", "9, 8, 3", "20, 8, 91"})
    void drawEightKindsOfErrorsAtMostAndListAll(int kinds, int bars, String others) {
        Document page = page(errors(kinds, true));

        assertThat(page.select("#objectErrors rect.fill")).hasSize(bars);
        assertThat(page.select("#objectErrors tbody tr")).hasSize(kinds);
        assertThat(page.select("#objectErrors text:contains(Other kinds) + text")
                        .text())
                .isEqualTo(others);
    }

    @Test
    void drawTheMostFrequentErrorFullAndTheOthersInProportion() {
        assertThat(page(errors(4, true)).select("#objectErrors rect.fill").eachAttr("width"))
                .containsExactly("400", "300", "200", "100");
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 1"})
    void sayWhenNotEveryObjectWasLookedAt(boolean complete, int hints) {
        assertThat(page(errors(1, complete)).select("p:contains(there may be more errors)"))
                .hasSize(hints);
    }

    @Test
    void leaveOutErrorsWhereThereAreNone() {
        assertThat(page(errors(0, true)).select("#objectErrors")).isEmpty();
        assertThat(page(Pictures.report("healthy")).select("#objectErrors")).isEmpty();
    }

    @Test
    void leaveOutTheTimesWhereNoneIsKnown() {
        assertThat(page(Pictures.report("not-permitted")).select("svg")).isEmpty();
    }

    @Test
    void showEachInstantOnceInTheOrderOfTime() {
        Document page = page(Pictures.report("both-stale"));

        assertThat(page.select("svg[aria-labelledby^=timeline] text.strong").eachText())
                .containsExactly("Old builds not served since", "Last directory sync", "Last password sync", "Checked");
    }

    @Test
    void callAnEventOfTheLogByWhatWasFound() {
        Trigger denied = Triggers.first().get(ServerRules.PHS_PERMISSION_DENIED);

        assertThat(page(denied.ownReport())
                        .select("svg[aria-labelledby^=timeline] text.strong")
                        .eachText())
                .contains("The server may not read password hashes")
                .doesNotContain("Logged");
    }

    @Test
    void keepTheTwelveInstantsNearestToTheCapture() {
        Document page = page(certificates(20));

        assertThat(page.select("svg[aria-labelledby^=timeline] circle")).hasSize(13);
        assertThat(page.select("svg[aria-labelledby^=timeline] desc").text())
                .contains("Certificate expires: app10:")
                .doesNotContain("Certificate expires: app11:");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        abc,  24, abc
        abc,  16, a…
        abcd, 24, ab…
        😀😀😀, 24, 😀😀😀
        😀😀😀, 16, 😀…
        """)
    void cutTextThatWouldNotFit(String text, int units, String shown) {
        assertThat(Chart.fit(text, units)).isEqualTo(shown);
    }

    private static SyncHealthReport errors(int kinds, boolean complete) {
        List<ObjectErrorGroup> groups = IntStream.rangeClosed(1, kinds)
                .mapToObj(i -> new ObjectErrorGroup("Kind" + i, "", i, Fact.known(ago(Duration.ofDays(i)))))
                .toList();
        return RuleSet.of()
                .evaluate(Inputs.HEALTHY.snapshot().toBuilder()
                        .objectErrors(new ObjectErrors(
                                Fact.known(new ObjectErrorSummary(groups, List.of(), complete)), Fact.notRequested()))
                        .build());
    }

    private static SyncHealthReport certificates(int count) {
        List<SyncApplication> applications = IntStream.rangeClosed(1, count)
                .mapToObj(i -> new SyncApplication("app" + i, List.of(NOW.plus(Duration.ofDays(i)))))
                .toList();
        return RuleSet.of()
                .evaluate(Inputs.HEALTHY.snapshot().toBuilder()
                        .syncIdentity(new SyncIdentity(
                                Fact.known(applications),
                                Fact.notRequested(),
                                Fact.notRequested(),
                                Fact.notRequested()))
                        .build());
    }

    private static Document page(SyncHealthReport report) {
        return Pages.parse(Renderers.html(Locale.ENGLISH).render(report));
    }
}
