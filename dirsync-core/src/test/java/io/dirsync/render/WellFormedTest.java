package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WellFormedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"<p><b>x</p></b>", "<p>", "</p>", "<p>a & b</p>", "<p>1 < 2</p>", "<p a=b></p>", "<p a='b'></p>"
            })
    void refusesWhatAStrictParserRefuses(String html) {
        assertThatCode(() -> WellFormed.check(html)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p a=\"b &lt;\">x<br/></p>", "<!DOCTYPE html>\n<svg><g/></svg>\n"})
    void takesWhatIsRight(String html) {
        assertThatCode(() -> WellFormed.check(html)).doesNotThrowAnyException();
    }
}
