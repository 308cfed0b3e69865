package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dirsync.rule.Staleness;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdsTest {

    @Test
    void areThoseOfTheDefaultPolicy() {
        Staleness ladder = Staleness.DEFAULT;

        assertThat(Thresholds.DEFAULT.objects())
                .containsExactly(ladder.late(), ladder.overdue(), ladder.stale(), ladder.expired());
        assertThat(Thresholds.DEFAULT.passwords()).containsExactly(ladder.stale());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1H"})
    void refuseAnAgeThatIsNotAboveZero(Duration age) {
        assertThatThrownBy(() -> new Thresholds(List.of(age), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A threshold must be above zero, but was " + age);
        assertThatThrownBy(() -> new Thresholds(List.of(), List.of(age))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areMarkedInThePicture() {
        Thresholds own = new Thresholds(List.of(Duration.ofHours(36)), List.of(Duration.ofMinutes(50)));
        String html = Renderers.html(Locale.ENGLISH).withThresholds(own).render(Pictures.report("healthy"));

        assertThat(html)
                .contains("Thresholds: 50 minutes, 1 day 12 hours.", ">50 min</text>", ">1 d</text>")
                .doesNotContain(">3 h</text>", ">7 d</text>");
    }
}
