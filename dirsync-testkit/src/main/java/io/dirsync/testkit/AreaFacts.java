package io.dirsync.testkit;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes facts as a reader of one resource finds them: with their origin, or refused for lack of a permission. */
record AreaFacts(Optional<Gap> refusal, Origin origin) {

    static AreaFacts of(TenantState state, GraphArea area) {
        return new AreaFacts(refusal(state, area), area.v1());
    }

    static AreaFacts ofBeta(TenantState state, GraphArea area) {
        return new AreaFacts(refusal(state, area), area.beta());
    }

    /** The same facts of the number of entities. */
    AreaFacts counting() {
        return new AreaFacts(refusal, new Origin(origin.endpoint() + "/$count", origin.apiVersion(), null));
    }

    /** Facts that nobody gets to see who asks like this. */
    static AreaFacts refusedBeta(GraphArea area) {
        return new AreaFacts(Optional.of(refusalOf(area)), area.beta());
    }

    <T> Fact<T> of(@Nullable T value) {
        if (refusal.isPresent()) {
            return new Fact.Unreadable<>(refusal.get(), origin);
        }
        return value == null ? new Fact.Missing<>(origin) : new Fact.Known<>(value, origin);
    }

    <T> Fact<T> notReturned() {
        return new Fact.Unreadable<>(refusal.orElseGet(() -> Gap.of(Gap.Reason.NOT_RETURNED)), origin);
    }

    /** This fact if the resource is refused, the other one otherwise. */
    <T> Fact<T> orElse(Supplier<Fact<T>> other) {
        return refusal.isPresent() ? new Fact.Unreadable<>(refusal.get(), origin) : other.get();
    }

    private static Optional<Gap> refusal(TenantState state, GraphArea area) {
        return state.grants().opens(area) ? Optional.empty() : Optional.of(refusalOf(area));
    }

    private static Gap refusalOf(GraphArea area) {
        return Gap.permissionDenied(area.leastPermission(), "HTTP " + area.refusalStatus());
    }
}
