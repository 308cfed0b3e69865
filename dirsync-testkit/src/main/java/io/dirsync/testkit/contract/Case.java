package io.dirsync.testkit.contract;

import io.dirsync.testkit.FakeTenant;
import java.util.List;

/** A tenant, and the four facts that every source must give for it, in the order of {@link Line#ofSync}. */
record Case(String name, FakeTenant tenant, List<String> sync) {

    /** The first half of a case, for tables that read from left to right. */
    record Given(String name, FakeTenant tenant) {

        Case gives(String... sync) {
            return new Case(name, tenant, List.of(sync));
        }
    }

    static Given given(String name, FakeTenant tenant) {
        return new Given(name, tenant);
    }
}
