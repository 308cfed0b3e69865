package io.dirsync.testkit.graph;

import static io.dirsync.testkit.graph.Operator.ANY;
import static io.dirsync.testkit.graph.Operator.COUNT;
import static io.dirsync.testkit.graph.Operator.ENDS_WITH;
import static io.dirsync.testkit.graph.Operator.EQ;
import static io.dirsync.testkit.graph.Operator.GE;
import static io.dirsync.testkit.graph.Operator.IN;
import static io.dirsync.testkit.graph.Operator.LE;
import static io.dirsync.testkit.graph.Operator.NE;
import static io.dirsync.testkit.graph.Operator.NOT;
import static io.dirsync.testkit.graph.Operator.STARTS_WITH;

/**
 * Properties that several kinds of directory objects share, with what filters can do with them.
 *
 * <p>Source: the table of filters on directory objects in the documentation of advanced queries.
 */
final class ObjectColumns {

    private ObjectColumns() {}

    static Property id() {
        return Property.text("id").filter(EQ, IN).advanced(NE, NOT);
    }

    static Property displayName() {
        return Property.text("displayName").filter(EQ, IN, GE, LE, STARTS_WITH).advanced(NE, NOT);
    }

    static Property mail() {
        return Property.text("mail").filter(EQ, IN, GE, LE, STARTS_WITH).advanced(NE, NOT, ENDS_WITH);
    }

    static Property accountEnabled() {
        return Property.flag("accountEnabled").filter(EQ, IN).advanced(NE, NOT);
    }

    static Property syncEnabled() {
        return Property.flag("onPremisesSyncEnabled").filter(EQ, IN).advanced(NE, NOT);
    }

    static Property lastSync() {
        return Property.date("onPremisesLastSyncDateTime").advanced(EQ, NE, NOT, IN, GE, LE);
    }

    static Property proxyAddresses() {
        return Property.object("proxyAddresses").filter(ANY).advanced(COUNT, NOT);
    }

    static Property provisioningErrors() {
        return Property.object("onPremisesProvisioningErrors")
                .elements("category", "propertyCausingError", "occurredDateTime", "value")
                .filter(ANY)
                .advanced(COUNT, NOT);
    }

    /** Documented as filterable, and refused in practice. */
    static Property serviceErrors() {
        return Property.object("serviceProvisioningErrors");
    }
}
