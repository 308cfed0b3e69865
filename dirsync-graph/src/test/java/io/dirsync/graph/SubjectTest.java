package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.TenantSnapshotBuilder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SubjectTest {

    private final CannedGraph canned = new CannedGraph().on("/v1.0/organization", Samples.organization());

    @Test
    void readerThatFailsHarmsNoOther() {
        TenantSnapshot snapshot =
                snapshot(graph -> graph.object(CoreQueries.ORGANIZATION).thenApply(reading -> {
                    throw new IllegalStateException("s3cret of Mr Smith");
                }));

        assertThat(snapshot.directorySync().enabled().is(true)).isTrue();
        assertThat(snapshot.syncClient().version().whyUnreadable())
                .contains(Gap.of(Gap.Reason.MALFORMED, "could not be understood, java.lang.IllegalStateException"));
    }

    @Test
    void readerThatFailsAtOnceHarmsNoOther() {
        TenantSnapshot snapshot = snapshot(graph -> {
            throw new IllegalStateException();
        });

        assertThat(snapshot.directorySync().enabled().is(true)).isTrue();
        assertThat(snapshot.syncClient().version().whyUnreadable().map(Gap::reason))
                .contains(Gap.Reason.MALFORMED);
    }

    @Test
    void readerThatHangsIsGivenUpAfterTheDeadline() {
        canned.within(Duration.ofMillis(200));

        TenantSnapshot snapshot = snapshot(graph -> new CompletableFuture<>());

        assertThat(snapshot.directorySync().enabled().is(true)).isTrue();
        assertThat(snapshot.syncClient().version().whyUnreadable())
                .contains(Gap.of(Gap.Reason.TIMED_OUT, "no answer in time"));
    }

    @Test
    void failureOfASourceThatWasNotChosenIsNotSuffered() {
        canned.reading(GraphSources.core());

        TenantSnapshot snapshot = snapshot(graph -> {
            throw new IllegalStateException();
        });

        assertThat(snapshot.syncClient().version()).isEqualTo(Fact.notRequested());
    }

    private TenantSnapshot snapshot(Function<TenantGraph, CompletableFuture<SyncClient>> read) {
        SubjectReader<SyncClient> reader = new SubjectReader<>() {
            @Override
            public CompletableFuture<SyncClient> read(TenantGraph graph) {
                return read.apply(graph);
            }

            @Override
            public SyncClient unread(Function<GraphSource, Reading> why) {
                return SynchronizationFacts.client(why.apply(GraphSource.SYNC_CLIENT));
            }
        };
        Subject<?> good = new Subject<>(
                SubjectReader.of(CoreQueries.ORGANIZATION, OrganizationFacts::directorySync),
                TenantSnapshotBuilder::directorySync);
        return canned.snapshot(List.of(new Subject<>(reader, TenantSnapshotBuilder::syncClient), good));
    }
}
