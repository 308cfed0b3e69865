package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.SyncActions;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ActionGuideTest {

    @Test
    void tellsTheStepsInTheLanguageOfTheReader() {
        ActionGuide danish = ActionGuide.in(Locale.forLanguageTag("da-DK"));

        assertThat(danish.title(SyncActions.ENABLE_PASSWORD_SYNC))
                .isEqualTo("Aktivér synkronisering af adgangskodehash");
        assertThat(danish.steps(SyncActions.ENABLE_PASSWORD_SYNC))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Start guiden");
    }

    @Test
    void callsActionsOfTheCallerByTheirOwnNames() {
        RecommendedAction own = RecommendedAction.of("x.call", "Call Contoso", URI.create("https://contoso.com/"));

        assertThat(ActionGuide.in(Locale.ENGLISH).title(own)).isEqualTo("Call Contoso");
        assertThat(ActionGuide.in(Locale.ENGLISH).steps(own)).isEmpty();
    }
}
