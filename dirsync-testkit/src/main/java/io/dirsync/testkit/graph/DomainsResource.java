package io.dirsync.testkit.graph;

import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.testkit.GraphArea;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code domains}: the id of a domain is its name. */
final class DomainsResource implements Resource {

    static final String PATH = "domains";

    private static final int VALIDITY_DAYS = 90;
    private static final int NOTIFICATION_DAYS = 14;

    private static final Table<VerifiedDomain> TABLE = Table.<VerifiedDomain>start()
            .text("id", VerifiedDomain::name)
            .text("authenticationType", domain -> authentication(domain.authentication()))
            .noTexts("availabilityStatus")
            .flag("isAdminManaged", domain -> true)
            .flag("isDefault", VerifiedDomain::isDefault)
            .flag("isInitial", VerifiedDomain::isInitial)
            .flag("isRoot", domain -> true)
            .flag("isVerified", domain -> true)
            .noTexts("manufacturer", "model")
            .with(Property.number("passwordNotificationWindowInDays"), domain -> NOTIFICATION_DAYS)
            .with(Property.number("passwordValidityPeriodInDays"), domain -> VALIDITY_DAYS)
            .noObjects("state")
            .object("supportedServices", domain -> List.of("Email", "OfficeCommunicationsOnline"));

    private static final EntitySet SET = EntitySet.at(PATH)
            .type("microsoft.graph.domain")
            .readBy(Gates.of(GraphArea.DOMAINS))
            .properties(TABLE.properties())
            .build();

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        return TABLE.rows(reading.tenant().domains());
    }

    static String authentication(VerifiedDomain.Authentication authentication) {
        return switch (authentication) {
            case MANAGED -> "Managed";
            case FEDERATED -> "Federated";
            case UNKNOWN -> "SomethingNew";
        };
    }
}
