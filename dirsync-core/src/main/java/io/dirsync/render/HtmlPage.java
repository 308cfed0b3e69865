package io.dirsync.render;

/** What every page has: a head that allows no script and nothing from elsewhere, and a body. */
record HtmlPage(Words words, StyleSheet sheet) {

    /** So that nothing runs and nothing is fetched even if something in the page asked for it. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    void write(Markup page, String title, Runnable body) {
        page.element(Tag.of("html").with("lang", language()), () -> {
            page.element(Tag.of("head"), () -> head(page, title));
            page.element(Tag.of("body"), body);
        });
    }

    private void head(Markup page, String title) {
        page.empty(Tag.of("meta").with("charset", "utf-8"));
        page.empty(meta("viewport", "width=device-width, initial-scale=1"));
        page.empty(Tag.of("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY));
        page.empty(meta("referrer", "no-referrer"));
        page.empty(meta("color-scheme", "light dark"));
        page.element("title", title);
        page.style(sheet);
    }

    private static Tag meta(String name, String content) {
        return Tag.of("meta").with("name", name).with("content", content);
    }

    private String language() {
        String language = words.locale().getLanguage();
        return language.isEmpty() ? "en" : language;
    }

    /** A cell of a table that names itself where the heads of the columns have no room. */
    static Tag cell(ReportTexts texts, String label) {
        return Tag.of("td").with("data-label", texts.word(label));
    }

    /** A word on its tone, with a sign for those who do not see colours. */
    static void badge(Markup page, Tone tone, String word) {
        page.element(Tag.of("span", "badge " + tone.styleClass()), () -> {
            page.element(Tag.of("span", "sign").with("aria-hidden", "true"), tone.sign());
            page.text(" " + word);
        });
    }

    /** The address is shown in full, so that paper has it too and nobody is led elsewhere than it says. */
    static void link(Markup page, String address) {
        page.element(Tag.of("a").with("href", address).with("rel", "noopener noreferrer"), address);
    }
}
