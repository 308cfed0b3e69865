package io.dirsync.render;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.Finding;
import io.dirsync.report.MutedFinding;
import io.dirsync.report.ReportChange;
import io.dirsync.report.SeverityChange;
import io.dirsync.snapshot.NamedFact;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What changed between two reports as lines of text, what is worse before what is better.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ChangeRenderer {

    private final ReportTexts texts;

    private ChangeRenderer(ReportTexts texts) {
        this.texts = texts;
    }

    static ChangeRenderer in(Locale locale) {
        return new ChangeRenderer(ReportTexts.in(locale));
    }

    /**
     * The same renderer with times in another zone.
     *
     * @param zone the reader's time zone; the default is UTC
     * @return a new renderer
     */
    public ChangeRenderer inZone(ZoneId zone) {
        return new ChangeRenderer(texts.inZone(requireNonNull(zone, "zone")));
    }

    /**
     * Renders a change; it never throws.
     *
     * @param change the change
     * @return the tenant, the two times, and a line for each thing that changed, each of which ends in a line feed
     */
    public String render(ReportChange change) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.header().tenant(change.after().snapshot()));
        lines.add(words(
                "change.between",
                texts.values().instant(change.before().checkedAt()),
                texts.values().instant(change.after().checkedAt())));
        if (change.isEmpty()) {
            lines.add(texts.word("change.none"));
        }
        state(lines, change);
        worse(lines, change);
        better(lines, change);
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(Printable.of(line)).append('\n'));
        return text.toString();
    }

    private void state(List<String> lines, ReportChange change) {
        if (change.isStatusChanged()) {
            lines.add(words(
                    "change.status",
                    texts.status(change.before().status()),
                    texts.status(change.after().status())));
        }
        if (change.isPasswordSyncTurnedOff()) {
            lines.add(texts.word("change.passwordSyncTurnedOff"));
        }
    }

    private void worse(List<String> lines, ReportChange change) {
        change.appeared().forEach(finding -> lines.add(finding("change.appeared", finding)));
        change.worsened().forEach(weighed -> lines.add(weighed("change.worsened", weighed)));
        change.unmuted().forEach(finding -> lines.add(finding("change.unmuted", finding)));
        change.outOfSight().forEach(finding -> lines.add(finding("change.outOfSight", finding)));
        change.becameUnreadable().forEach(fact -> lines.add(unreadable(fact)));
    }

    private void better(List<String> lines, ReportChange change) {
        change.becameReadable()
                .forEach(fact -> lines.add(texts.words()
                        .word(
                                "change.becameReadable",
                                Map.of("fact", texts.values().fact(fact)))));
        change.muted().forEach(muted -> lines.add(muted(muted)));
        change.improved().forEach(weighed -> lines.add(weighed("change.improved", weighed)));
        change.resolved().forEach(finding -> lines.add(finding("change.resolved", finding)));
    }

    private String words(String key, String before, String after) {
        return texts.words().word(key, Map.of("before", before, "after", after));
    }

    private String finding(String key, Finding finding) {
        FindingTexts words = texts.findings();
        return texts.words().word(key, Map.of("finding", words.title(finding), "severity", words.severity(finding)));
    }

    private String weighed(String key, SeverityChange weighed) {
        FindingTexts words = texts.findings();
        return texts.words()
                .word(
                        key,
                        Map.of(
                                "finding", words.title(weighed.after()),
                                "before", words.severity(weighed.before()),
                                "after", words.severity(weighed.after())));
    }

    private String muted(MutedFinding muted) {
        return texts.words()
                .word(
                        "change.muted",
                        Map.of(
                                "finding", texts.findings().title(muted.finding()),
                                "until", texts.values().instant(muted.until()),
                                "reason", muted.reason()));
    }

    private String unreadable(NamedFact named) {
        String reason = named.fact()
                .whyUnreadable()
                .map(gap -> texts.word("gap." + gap.reason()))
                .orElse("");
        return texts.words()
                .word("change.becameUnreadable", Map.of("fact", texts.values().fact(named), "reason", reason));
    }
}
