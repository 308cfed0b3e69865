package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.graph.SettingValue.Switch;
import io.dirsync.snapshot.DeletionPrevention.Type;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.TenantId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTextTest {

    private static final TenantId CONTOSO = TenantId.of("contoso.com");
    private static final Fact<SettingValue> OFF = Fact.known(new Switch(false));

    @ParameterizedTest
    @ValueSource(strings = {"en", "da-DK", "nl-NL", "fr"})
    void everythingHasWords(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String text = plan(everyChange(), Fact.missing()).toText(locale)
                + plan(everyChange(), Fact.unreadable(Gap.of(Gap.Reason.MALFORMED, "odd")))
                        .toText(locale)
                + report(everyChange()).toText(locale);

        assertThat(text)
                .contains(everyChange().stream().map(FeatureChange::setting).toList());
        assertThat(text).doesNotContain("{0}", "{1}", "{2}", "{3}", "''");
        assertThat(Prose.of("changes", locale).texts().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Prose.of("changes", Locale.ROOT).texts().keySet());
    }

    @Test
    void planTellsWhatFollowsAndWhatItTakes() {
        String text = plan(List.of(FeatureChange.turnOn(SyncFeature.SOFT_MATCH_ON_UPN)), OFF)
                .toText(Locale.ENGLISH);

        assertThat(text).isEqualTo("""
                Planned changes for contoso.com
                - Soft match by user principal name (softMatchOnUpnEnabled): now off, then on.
                  New users are joined to cloud users with the same user principal name where no primary address matches.
                  This cannot be undone.
                  Takes the permission OnPremDirectorySynchronization.ReadWrite.All; a signed-in user also needs at least the role Hybrid Identity Administrator.
                """);
    }

    @Test
    void planTellsWhatIsNotOffered() {
        Fact<SettingValue> on = Fact.known(new Switch(true));
        String text = plan(List.of(FeatureChange.turnOff(SyncFeature.SOFT_MATCH_ON_UPN)), on)
                .toText(Locale.ENGLISH);

        assertThat(text).isEqualTo("""
                Planned changes for contoso.com
                - Soft match by user principal name (softMatchOnUpnEnabled): to become off is not offered. Once on, it cannot be turned off again.
                """);
    }

    @Test
    void emptyPlanSaysSo() {
        assertThat(plan(List.of(), OFF).toText(Locale.ENGLISH))
                .endsWith("\nNothing differs; applying this plan sends nothing.\n");
    }

    @Test
    void reportTellsBeforeAndAfter() {
        FeatureChange change = FeatureChange.stopDeletionsBeyond(1500);
        Fact<SettingValue> none = Fact.known(new SettingValue.Guard(Type.DISABLED, null));
        ChangeReport applied =
                new ChangeReport(CONTOSO, List.of(new AppliedChange(change, none, Fact.known(change.wanted()))));
        ChangeReport unseen = new ChangeReport(CONTOSO, List.of(new AppliedChange(change, none, none)));

        assertThat(applied.toText(Locale.ENGLISH))
                .isEqualTo(
                        "Changes for contoso.com\n- Stop exports that delete (accidentalDeletionPrevention): was off,"
                                + " is more than 1,500 objects.\n");
        assertThat(unseen.toText(Locale.ENGLISH))
                .contains(
                        "was off and is to be more than 1,500 objects. The service accepted that, but still shows: off.");
    }

    @Test
    void languagesDiffer() {
        assertThat(Stream.of("en", "da", "nl").map(Locale::forLanguageTag).map(plan(everyChange(), OFF)::toText))
                .doesNotHaveDuplicates();
        assertThat(Stream.of("en", "da", "nl").map(Locale::forLanguageTag).map(report(everyChange())::toText))
                .doesNotHaveDuplicates();
    }

    private static List<FeatureChange> everyChange() {
        List<FeatureChange> all = new ArrayList<>(List.of(
                FeatureChange.passwordSync(true),
                FeatureChange.passwordSync(false),
                FeatureChange.stopNoDeletions(),
                FeatureChange.stopDeletionsBeyond(1),
                FeatureChange.stopDeletionsBeyondPercentage(2)));
        Arrays.stream(SyncFeature.values()).map(FeatureChange::turnOn).forEach(all::add);
        Arrays.stream(SyncFeature.values()).map(FeatureChange::turnOff).forEach(all::add);
        return all;
    }

    private static ChangePlan plan(List<FeatureChange> changes, Fact<SettingValue> now) {
        return new ChangePlan(
                CONTOSO,
                new TenantSettings.Reached(CONTOSO, "id"),
                changes.stream().map(change -> ChangeRules.plan(change, now)).toList());
    }

    private static ChangeReport report(List<FeatureChange> changes) {
        return new ChangeReport(
                CONTOSO,
                changes.stream()
                        .flatMap(change -> Stream.of(
                                new AppliedChange(change, OFF, OFF),
                                new AppliedChange(change, Fact.missing(), Fact.known(change.wanted())),
                                new AppliedChange(change, OFF, Fact.known(new SettingValue.Guard(Type.UNKNOWN, null)))))
                        .toList());
    }
}
