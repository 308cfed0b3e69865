package io.dirsync.graph;

import java.util.StringJoiner;

/** Writes a report of changes for people. */
record ChangeReportText(ChangeReport report, ChangeWords words) {

    String lines() {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add(words.text("report.title", report.tenant()));
        report.changes().forEach(change -> lines.add("- " + line(change)));
        return lines.toString();
    }

    private String line(AppliedChange change) {
        return words.text(
                "report." + change.outcome(),
                words.setting(change.change()),
                words.value(change.before()),
                words.value(change.after()),
                words.value(change.change().wanted()));
    }
}
