package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JournalTest {

    @Test
    void forgetsTheOldestWhenItIsFull() {
        Journal journal = new Journal();

        for (int i = 0; i <= Journal.CAPACITY; i++) {
            journal.add(new RecordedRequest("GET", "graph.microsoft.com", "/" + i, "", false, null, null));
        }

        assertThat(journal.requests()).hasSize(Journal.CAPACITY);
        assertThat(journal.requests().get(0).path()).isEqualTo("/1");
    }
}
