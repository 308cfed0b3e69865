package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AadstsCodeTest {

    @Test
    void knowsWhatIsSaidWithACode() {
        AadstsCode code = AadstsCode.of(65001);

        assertThat(code.status()).isEqualTo(400);
        assertThat(code.error()).isEqualTo("invalid_grant");
        assertThat(code.suberror()).isEqualTo("consent_required");
        assertThat(code.textWith("my-app")).contains("with ID 'my-app'");
    }

    @Test
    void fillsPlacesThatNobodyFilled() {
        assertThat(AadstsCode.of(65001).textWith()).contains("with ID '(scripted)'");
    }

    @Test
    void takesUnknownCodesForMalformedRequests() {
        assertThat(AadstsCode.of(12345))
                .isEqualTo(
                        new AadstsCode(12345, 400, "invalid_request", null, "The request failed with the code 12345."));
    }
}
