package io.dirsync.testkit.assertj;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about a fact; every failure message shows the fact, with where it came from.
 *
 * @param <T> the type of its value
 */
public class FactAssert<T> extends AbstractAssert<FactAssert<T>, Fact<T>> {

    FactAssert(Fact<T> actual) {
        super(actual, FactAssert.class);
    }

    /**
     * Verifies that the service answered with a value.
     *
     * @return this assertion
     */
    public FactAssert<T> isKnown() {
        return holds(fact() instanceof Fact.Known, "be known");
    }

    /**
     * Verifies that the service answered with the given value.
     *
     * @param expected the value
     * @return this assertion
     */
    public FactAssert<T> hasValue(T expected) {
        return holds(fact().is(expected), "be known: " + expected);
    }

    /**
     * Verifies that the service answered with a value, and what it is like.
     *
     * @param requirements what the value must be like
     * @return this assertion
     */
    public FactAssert<T> hasValueSatisfying(Consumer<? super T> requirements) {
        isKnown();
        fact().toOptional().ifPresent(requirements);
        return this;
    }

    /**
     * Verifies that the service answered null.
     *
     * @return this assertion
     */
    public FactAssert<T> isMissing() {
        return holds(fact().isMissing(), "be missing");
    }

    /**
     * Verifies that the fact could not be read, whatever the reason, the caller's own choice among them.
     *
     * @return this assertion
     */
    public FactAssert<T> isUnreadable() {
        return holds(fact().whyUnreadable().isPresent(), "be unreadable");
    }

    /**
     * Verifies that the caller chose not to read the fact.
     *
     * @return this assertion
     */
    public FactAssert<T> isNotRequested() {
        boolean holds = fact().whyUnreadable().filter(Gap::isChosen).isPresent();
        return holds(holds, "be left out by choice");
    }

    /**
     * Verifies that the fact could not be read, and why.
     *
     * @param reason the kind of gap
     * @return this assertion
     */
    public FactAssert<T> isUnreadableBecause(Gap.Reason reason) {
        boolean holds =
                fact().whyUnreadable().filter(gap -> gap.reason() == reason).isPresent();
        return holds(holds, "be unreadable because of " + reason);
    }

    /**
     * Verifies that the fact could not be read for lack of a permission.
     *
     * @param permission its name, for example {@code Organization.Read.All}
     * @return this assertion
     */
    public FactAssert<T> needsPermission(String permission) {
        boolean holds = fact().whyUnreadable()
                .filter(gap -> permission.equals(gap.permission()))
                .isPresent();
        return holds(holds, "need the permission " + permission);
    }

    /**
     * Verifies which resource the fact, or the refusal to give it, came from.
     *
     * @param resource API version and endpoint, for example {@code beta/organization}
     * @return this assertion
     */
    public FactAssert<T> comesFrom(String resource) {
        return holds(fact().origin().resource().equals(resource), "come from " + resource);
    }

    private Fact<T> fact() {
        isNotNull();
        return actual;
    }

    private FactAssert<T> holds(boolean holds, String expectation) {
        if (!holds) {
            failWithMessage("Expected fact to %s, but it was %s", expectation, FactText.of(actual));
        }
        return this;
    }
}
