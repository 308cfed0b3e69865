package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.report.StopCause;
import io.dirsync.snapshot.SnapshotException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The words of the overview of many tenants: all that are needed, and no others. */
class FleetBundleTest {

    private static final Set<String> KEYS = BundlesTest.load("fleet").stringPropertyNames();

    @Test
    void namesNothingThatTheRenderersDoNotUse() {
        Set<String> used = Sources.literals("render");

        assertThat(KEYS.stream().filter(key -> !key.startsWith("failure.") && !key.startsWith("stop.")))
                .allMatch(used::contains);
    }

    @Test
    void namesEveryReasonForAFailureAndForAnEarlyEnd() {
        assertThat(KEYS)
                .containsAll(keys("failure.", SnapshotException.Reason.values()))
                .containsAll(keys("stop.", StopCause.values()));
    }

    private static List<String> keys(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> prefix + constant).toList();
    }
}
