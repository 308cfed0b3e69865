package io.dirsync.testkit.graph;

import static io.dirsync.testkit.graph.Operator.EQ;
import static io.dirsync.testkit.graph.Operator.IN;
import static io.dirsync.testkit.graph.Operator.NE;
import static io.dirsync.testkit.graph.Operator.NOT;

import io.dirsync.testkit.GraphArea;
import io.dirsync.testkit.TenantState;
import io.dirsync.testkit.TenantSubjects.Customer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code contracts}: the customers of a partner. */
final class ContractsResource implements Resource {

    private static final Table<Served> TABLE = Table.<Served>start()
            .text(
                    "id",
                    it -> it.partner()
                            .population()
                            .id("CONTRACT " + it.customer().guid().value(), 0))
            .noDates("deletedDateTime")
            .text("contractType", it -> "Contract")
            .with(
                    Property.of("customerId", EdmType.GUID).filter(EQ, IN, NE, NOT),
                    it -> it.customer().guid().value())
            .with(
                    Property.text("defaultDomainName").filter(EQ, IN, NE, NOT),
                    it -> it.customer().id().value())
            .with(ObjectColumns.displayName(), it -> it.customer().displayName());

    private static final EntitySet SET = EntitySet.at("contracts")
            .type("microsoft.graph.contract")
            .readBy(Gates.of(GraphArea.CONTRACTS))
            .properties(TABLE.properties())
            .build();

    private record Served(TenantState partner, Customer customer) {}

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        return TABLE.rows(reading.tenant().subjects().surroundings().customers().stream()
                .map(customer -> new Served(reading.tenant(), customer))
                .toList());
    }
}
