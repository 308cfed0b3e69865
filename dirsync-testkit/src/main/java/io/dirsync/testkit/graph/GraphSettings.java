package io.dirsync.testkit.graph;

import java.time.Clock;

/** What Graph has, and how it behaves towards everybody until the fake is reset. Safe for use by several threads. */
final class GraphSettings {

    private final ResourceCatalogue catalogue;
    private final ResourceBudget budget;
    private volatile boolean lenient;

    GraphSettings(Clock clock, ResourceCatalogue catalogue) {
        this.catalogue = catalogue;
        this.budget = new ResourceBudget(clock);
    }

    ResourceCatalogue catalogue() {
        return catalogue;
    }

    ResourceBudget budget() {
        return budget;
    }

    /** Whether what is not served is answered as Graph answers what it does not have. */
    boolean isLenient() {
        return lenient;
    }

    void lenient() {
        lenient = true;
    }

    void reset() {
        lenient = false;
        budget.unlimit();
    }
}
