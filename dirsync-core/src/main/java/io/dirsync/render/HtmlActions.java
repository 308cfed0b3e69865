package io.dirsync.render;

import io.dirsync.finding.RecommendedAction;
import java.util.List;

/** What to do, as part of a page. */
record HtmlActions(ActionTexts texts) {

    void write(Markup page, List<RecommendedAction> actions) {
        page.element(Tag.of("ol", "actions"), () -> actions.forEach(action -> action(page, action)));
    }

    private void action(Markup page, RecommendedAction action) {
        page.element(Tag.of("li", "step"), () -> {
            page.element(Tag.of("h3"), () -> {
                page.text(texts.title(action));
                page.element(Tag.of("span", "kind"), "(" + texts.kind(action) + ")");
            });
            page.element(Tag.of("p", "demand"), texts.demand(action));
            texts.warning(action).ifPresent(warning -> page.element(Tag.of("p", "warning"), "! " + warning));
            texts.prerequisite(action).ifPresent(before -> page.element("p", before));
            steps(page, texts.steps(action));
            texts.verification(action).ifPresent(sight -> page.element("p", sight));
            page.element(Tag.of("p"), () -> HtmlPage.link(page, action.link().toASCIIString()));
            texts.originalLink(action)
                    .ifPresent(original -> page.element(Tag.of("p"), () -> {
                        page.text(original.label());
                        HtmlPage.link(page, original.value());
                    }));
        });
    }

    private static void steps(Markup page, List<String> steps) {
        if (!steps.isEmpty()) {
            page.element(Tag.of("ul"), () -> steps.forEach(step -> page.element("li", step)));
        }
    }
}
