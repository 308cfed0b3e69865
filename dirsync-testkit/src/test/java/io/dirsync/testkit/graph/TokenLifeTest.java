package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenLifeTest extends FakeGraphTests {

    private String token = "";

    @BeforeEach
    void signIn() {
        fake.tenant(CONTOSO);
        token = browser.token(CONTOSO);
    }

    @Test
    void tokensOutliveTheClockOfTheTest() {
        fake.clock().advance(Duration.ofDays(4));

        assertThat(status()).isEqualTo(200);
    }

    @Test
    void tokensExpireWithTheClockWhenThatIsAskedFor() {
        fake.tokens().expireWithTheClock();

        fake.clock().advance(Duration.ofSeconds(3599).minusNanos(1));
        assertThat(status()).isEqualTo(200);
        fake.clock().advance(Duration.ofNanos(1));
        assertThat(status()).isEqualTo(401);
    }

    @Test
    void tokensLiveAsLongAsTheyAreTold() {
        fake.tokens().live(Duration.ofMinutes(10));

        assertThat(browser.post(Browser.TOKEN, browser.form()).body()).contains("\"expires_in\":600,");
    }

    @Test
    void lifeIsAsBeforeAfterAReset() {
        fake.tokens().live(Duration.ofMinutes(10));
        fake.tokens().expireWithTheClock();

        fake.reset();
        fake.tenant(CONTOSO);
        fake.clock().advance(Duration.ofDays(4));

        assertThat(status()).isEqualTo(200);
        assertThat(browser.post(Browser.TOKEN, browser.form()).body()).contains("\"expires_in\":3599,");
    }

    @Test
    void refusesALifeWithoutLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fake.tokens().live(Duration.ofMillis(999)))
                .withMessage("Tokens live for a second or more, but were to live for PT0.999S");
    }

    private int status() {
        return browser.getWithToken(Browser.GRAPH + "/v1.0/organization", token).statusCode();
    }
}
