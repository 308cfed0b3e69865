package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointsTest {

    private static final URI GOOD = URI.create("https://gateway.example:8443/entra/");

    @ParameterizedTest
    @EnumSource
    void everyCloudHasItsOwnScope(GraphCloud cloud) {
        assertThat(cloud.scope()).isEqualTo("https://" + Endpoints.of(cloud).graphHost() + "/.default");
    }

    @Test
    void slashesAtTheEndDoNotMatter() {
        assertThat(new Endpoints(GraphCloud.GLOBAL, GOOD, GOOD).graph())
                .isEqualTo(URI.create("https://gateway.example:8443/entra"));
    }

    @Test
    void portsAreNamedWithTheHost() {
        assertThat(new Endpoints(GraphCloud.GLOBAL, GOOD, GOOD).authorityHost()).isEqualTo("gateway.example:8443");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://graph.microsoft.com", "graph.microsoft.com", "https:///path", "/v1.0"})
    void onlyHttpsIsTaken(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Endpoints(GraphCloud.GLOBAL, URI.create(url), GOOD))
                .withMessage("Not a usable Graph endpoint: " + url + ". Tokens and secrets are only sent over https;"
                        + " give a URL such as https://gateway.example:8443.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://me:s3cret@host.example", "https://host.example?k=s3cret", "https://host.example#x"})
    void nothingBeyondThePathIsTakenOrShown(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Endpoints(GraphCloud.GLOBAL, GOOD, URI.create(url)))
                .withMessage(
                        "Not a usable authority at host host.example: it may hold scheme, host, port and path only."
                                + " Leave the rest out.");
    }
}
