package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        a & b            | a &amp; b
        <script>         | &lt;script&gt;
        say "no"         | say &quot;no&quot;
        it's             | it&#39;s
        &amp;            | &amp;amp;
        ]]> --> </style> | ]]&gt; --&gt; &lt;/style&gt;
        æøå ✓ 😀         | æøå ✓ 😀
        """)
    void replacesTheFiveCharactersAndNoOther(String text, String escaped) {
        assertThat(HtmlText.escape(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        0000, FFFD
        0008, FFFD
        001B, FFFD
        007F, FFFD
        009F, FFFD
        D800, FFFD
        DFFF, FFFD
        FDD0, FFFD
        FDEF, FFFD
        FFFE, FFFD
        FFFF, FFFD
        202A, FFFD
        202E, FFFD
        2066, FFFD
        2069, FFFD
        0009, 0020
        000A, 0020
        000D, 0020
        0085, 0020
        2028, 0020
        2029, 0020
        0020, 0020
        007E, 007E
        00A0, 0020
        D7FF, D7FF
        FDCF, FDCF
        FDF0, FDF0
        FFFD, FFFD
        200E, 200E
        2007, 0020
        202F, 0020
        2065, 2065
        206A, 206A
        """)
    void showsNoCharacterThatCannotBeShown(String codePoint, String shown) {
        char character = (char) Integer.parseInt(codePoint, 16);

        assertThat(HtmlText.escape("a" + character + "b")).isEqualTo("a" + (char) Integer.parseInt(shown, 16) + "b");
    }

    @Test
    void keepsPairsOfSurrogatesTogether() {
        assertThat(HtmlText.escape("\uD83D\uDE00\uD83D")).isEqualTo("\uD83D\uDE00\uFFFD");
        assertThat(HtmlText.escape(Character.toString(0x1FFFE))).isEqualTo("\uFFFD");
    }

    @Property(seed = "2026")
    void isReadBackAsItWasInTextAndInAttribute(@ForAll String text) {
        Markup markup = new Markup();
        markup.element(Tag.of("p").with("title", text), "|" + text + "|");
        String shown = Printable.of(text);

        WellFormed.check(markup.toString());
        Elements paragraph = Jsoup.parse(markup.toString()).select("p");
        assertThat(paragraph.attr("title")).isEqualTo(shown);
        assertThat(paragraph.first().wholeText()).isEqualTo("|" + shown + "|");
    }
}
