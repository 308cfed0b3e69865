package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page is well-formed, needs nothing else, and can be used without seeing it. */
class HtmlStructureTest {

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    static Stream<String> pages() {
        Stream<String> reports = Pictures.names()
                .flatMap(name -> Stream.of("en", "da", "nl")
                        .map(language ->
                                Renderers.html(Locale.forLanguageTag(language)).render(Pictures.report(name))));
        Stream<String> fleets = Stream.of("en", "da", "nl")
                .map(language -> Renderers.fleetHtml(Locale.forLanguageTag(language))
                        .render(Pictures.names().map(Pictures::report).toList()));
        return Stream.concat(reports, fleets);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWellFormed(String html) {
        WellFormed.check(html);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysWhichLanguageItIsIn(String html) {
        assertThat(Pages.parse(html).select("html").attr("lang")).isIn("en", "da", "nl");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void runsNothingAndFetchesNothing(String html) {
        Document page = Pages.parse(html);

        assertThat(page.getAllElements().stream().map(Element::tagName))
                .doesNotContain("script", "link", "img", "iframe", "object", "embed", "form", "base", "foreignObject");
        assertThat(html).doesNotContain("url(", "@import", " src=", " style=", "javascript:");
        assertThat(html).contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasOneFirstHeadingAndSkipsNoLevel(String html) {
        List<Integer> levels = Pages.parse(html).getAllElements().stream()
                .map(Element::tagName)
                .filter(name -> HEADING.matcher(name).matches())
                .map(name -> name.charAt(1) - '0')
                .toList();

        assertThat(levels).startsWith(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasLandmarks(String html) {
        Document page = Pages.parse(html);

        assertThat(page.select("header")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("nav")).allMatch(nav -> nav.hasAttr("aria-label"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tellsWhatEveryHeadOfATableIsTheHeadOf(String html) {
        assertThat(Pages.parse(html).select("th"))
                .isNotEmpty()
                .allMatch(head -> Set.of("row", "col").contains(head.attr("scope")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void describesEveryPictureInWords(String html) {
        assertThat(Pages.parse(html).select("svg")).allSatisfy(picture -> {
            String[] labels = picture.attr("aria-labelledby").split(" ");
            Element title = picture.select("title").first();
            Element description = picture.select("desc").first();

            assertThat(picture.attr("role")).isEqualTo("img");
            assertThat(labels).containsExactly(title.attr("id"), description.attr("id"));
            assertThat(title.text()).isNotBlank();
            assertThat(description.text()).endsWith(".");
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadsEveryLinkSomewhere(String html) {
        Document page = Pages.parse(html);
        List<String> ids = page.getAllElements().stream()
                .map(element -> element.attr("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        Set<String> anchors = ids.stream().map(id -> "#" + id).collect(Collectors.toSet());

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a").stream().map(link -> link.attr("href")))
                .allMatch(href -> anchors.contains(href) || href.startsWith("https://"));
    }
}
