package io.dirsync.render;

import io.dirsync.finding.RecommendedAction;
import java.util.List;

/** The part of a text report that says what to do, in which order, and what each thing takes. */
record ActionSection(ReportTexts texts) {

    private static final String INDENT = "    ";

    void write(Page page, List<RecommendedAction> actions) {
        if (actions.isEmpty()) {
            return;
        }
        page.heading(texts.word("heading.actions"));
        for (int i = 0; i < actions.size(); i++) {
            page.blank();
            action(page, i + 1, actions.get(i));
        }
    }

    private void action(Page page, int number, RecommendedAction action) {
        ActionTexts words = texts.actions();
        String lead = (number < 10 ? " " : "") + number + ". ";
        page.paragraph(lead, Colour.BOLD, words.title(action) + " (" + words.kind(action) + ")");
        page.paragraph(INDENT, words.demand(action));
        words.warning(action).ifPresent(warning -> page.paragraph("    ! ", Colour.RED, warning));
        words.prerequisite(action).ifPresent(before -> page.paragraph(INDENT, before));
        words.steps(action).forEach(step -> page.paragraph("    - ", step));
        words.verification(action).ifPresent(sight -> page.paragraph(INDENT, sight));
        page.paragraph(INDENT, action.link().toASCIIString());
        words.originalLink(action).ifPresent(link -> page.paragraph(INDENT, link.label() + " " + link.value()));
    }
}
