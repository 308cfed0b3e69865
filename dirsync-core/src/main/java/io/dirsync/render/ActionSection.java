package io.dirsync.render;

import io.dirsync.finding.RecommendedAction;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The part of a text report that says what to do, in which order, and what each thing takes. */
record ActionSection(Words words, FindingTexts texts) {

    private static final String INDENT = "    ";

    void write(Page page, List<RecommendedAction> actions) {
        if (actions.isEmpty()) {
            return;
        }
        page.heading(words.word("heading.actions"));
        for (int i = 0; i < actions.size(); i++) {
            page.blank();
            action(page, i + 1, actions.get(i));
        }
    }

    private void action(Page page, int number, RecommendedAction action) {
        String kind = words.word("kind." + action.kind());
        page.paragraph(
                "%2d. ".formatted(number), Colour.BOLD, texts.title(action) + " (" + action.id() + ", " + kind + ")");
        page.paragraph(INDENT, texts.demand(action));
        if (action.destructive()) {
            page.paragraph("    ! ", Colour.RED, words.word("text.destructive"));
        }
        texts.prerequisite(action)
                .ifPresent(before -> page.paragraph(INDENT, words.word("text.before", Map.of("prerequisite", before))));
        texts.steps(action).forEach(step -> page.paragraph("    - ", step));
        texts.verification(action)
                .ifPresent(sight -> page.paragraph(INDENT, words.word("text.verify", Map.of("sight", sight))));
        links(page, action);
    }

    private void links(Page page, RecommendedAction action) {
        page.paragraph(INDENT, action.link().toString());
        URI original = action.originalLink();
        if (original != null) {
            page.paragraph(INDENT, words.word("text.originalLink", Map.of("link", original.toString())));
        }
    }
}
