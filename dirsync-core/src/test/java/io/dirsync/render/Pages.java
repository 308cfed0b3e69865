package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page as a browser reads it, whose every mistake counts. */
final class Pages {

    private Pages() {}

    static Document parse(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = parser.parseInput(html, "https://example.com/");
        assertThat(parser.getErrors()).isEmpty();
        return page;
    }

    /** The names of all elements with those of their attributes, in the order of the page. */
    static List<String> structure(Document page) {
        return page.getAllElements().stream().map(Pages::shape).toList();
    }

    private static String shape(Element element) {
        return element.tagName()
                + element.attributes().asList().stream().map(Attribute::getKey).toList();
    }
}
