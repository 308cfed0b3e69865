package io.dirsync.render;

import io.dirsync.report.SyncHealthReport;
import java.time.ZoneOffset;
import java.util.Map;

/** A report as one line: the tenant, its status, and the worst finding. */
record LineRenderer(Words words) implements ReportRenderer {

    @Override
    public String render(SyncHealthReport report) {
        return Printable.of(report.tenant() + ": " + verdict(report)) + "\n";
    }

    private String verdict(SyncHealthReport report) {
        String status = words.word("status." + report.status());
        FindingTexts texts = new FindingTexts(words, new Values(words, ZoneOffset.UTC));
        return texts.worst(report)
                .map(worst -> words.word("text.summaryWorst", Map.of("status", status, "finding", worst)))
                .orElse(status);
    }
}
