package io.dirsync.graph;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.graph.RecordedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** A fake tenant whose settings may be changed, and doors to them. */
abstract class ChangeTests extends FakeGraphTests {

    static final String READ_AND_WRITE = "OnPremDirectorySynchronization.ReadWrite.All";

    private final List<SyncFeatureChanges> doors = new ArrayList<>();

    @AfterEach
    final void closeDoors() {
        doors.forEach(SyncFeatureChanges::close);
    }

    final FakeTenant contoso() {
        return FakeTenant.healthy(CONTOSO.value()).grants(READ_AND_WRITE);
    }

    final SyncFeatureChanges door() {
        return door(Duration.ofSeconds(20));
    }

    final SyncFeatureChanges door(Duration timeout) {
        SyncFeatureChanges door = SyncFeatureChanges.builder(
                        GraphCredential.clientSecret(graph.clientId(), graph.clientSecret()))
                .proxy(graph.proxyAddress())
                .trust(graph.trustStore())
                .clock(graph.clock())
                .timeout(timeout)
                .build();
        doors.add(door);
        return door;
    }

    final long patches() {
        return graph.requests().stream()
                .map(RecordedRequest::method)
                .filter("PATCH"::equals)
                .count();
    }
}
