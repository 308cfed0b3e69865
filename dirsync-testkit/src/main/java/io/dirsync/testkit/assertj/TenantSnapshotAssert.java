package io.dirsync.testkit.assertj;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a snapshot; every failure message shows the facts in question. */
public class TenantSnapshotAssert extends AbstractAssert<TenantSnapshotAssert, TenantSnapshot> {

    TenantSnapshotAssert(TenantSnapshot actual) {
        super(actual, TenantSnapshotAssert.class);
    }

    /**
     * Verifies one fact.
     *
     * @param name its stable name, for example {@code directorySync.lastSync}
     * @param requirements what the fact must be like
     * @return this assertion
     */
    public TenantSnapshotAssert hasFact(String name, Consumer<FactAssert<?>> requirements) {
        snapshot().facts().stream()
                .filter(named -> named.name().equals(name))
                .findFirst()
                .ifPresentOrElse(named -> verify(named, requirements), () -> failWithoutFact(name));
        return this;
    }

    /**
     * Verifies which facts were asked for and could not be read.
     *
     * @param names the stable names of all of them, in any order; none if every fact was read
     * @return this assertion
     */
    public TenantSnapshotAssert suffersGaps(String... names) {
        List<NamedFact> gaps = snapshot().sufferedGaps();
        Set<String> expected = new TreeSet<>(Arrays.asList(names));
        if (!gaps.stream().map(NamedFact::name).collect(Collectors.toSet()).equals(expected)) {
            failWithMessage(
                    "Expected snapshot of %s to suffer the gaps %s, but it has%s",
                    actual.tenant(),
                    expected,
                    ReportText.section(
                            "not read", gaps.stream().map(FactText::of).toList()));
        }
        return this;
    }

    private static void verify(NamedFact named, Consumer<FactAssert<?>> requirements) {
        requirements.accept(assertThat(named.fact()).as(named.name()));
    }

    private static <T> FactAssert<T> assertThat(Fact<T> fact) {
        return new FactAssert<>(fact);
    }

    private void failWithoutFact(String name) {
        failWithMessage(
                "Expected snapshot of %s to have the fact %s, but it has:\n  %s",
                actual.tenant(),
                name,
                snapshot().facts().stream().map(NamedFact::name).collect(Collectors.joining("\n  ")));
    }

    private TenantSnapshot snapshot() {
        isNotNull();
        return actual;
    }
}
