package io.dirsync.testkit.graph;

import static io.dirsync.testkit.graph.Operator.ENDS_WITH;
import static io.dirsync.testkit.graph.Operator.EQ;
import static io.dirsync.testkit.graph.Operator.GE;
import static io.dirsync.testkit.graph.Operator.IN;
import static io.dirsync.testkit.graph.Operator.LE;
import static io.dirsync.testkit.graph.Operator.NE;
import static io.dirsync.testkit.graph.Operator.NOT;
import static io.dirsync.testkit.graph.Operator.STARTS_WITH;

import io.dirsync.testkit.GraphArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code users}: those from Active Directory, the synchronization accounts, and those of the cloud. */
final class UsersResource implements Resource {

    /** The properties of a user; roles list users too. */
    static final Table<Person> TABLE = onDemand(Table.<Person>start()
            .with(ObjectColumns.id(), Person::id)
            .noItems("businessPhones")
            .with(ObjectColumns.displayName(), Person::displayName)
            .noTexts("givenName", "jobTitle")
            .with(ObjectColumns.mail(), Person::mail)
            .noTexts("mobilePhone", "officeLocation", "preferredLanguage", "surname")
            .with(userPrincipalName(), Person::userPrincipalName));

    private static final EntitySet SET = EntitySet.at("users")
            .type("microsoft.graph.user")
            .alternateKeys("userPrincipalName")
            .cost(2)
            .readBy(Gates.of(GraphArea.USERS))
            .properties(TABLE.properties())
            .build();

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        return TABLE.rows(Person.count(reading.tenant()), number -> Person.at(reading.tenant(), number));
    }

    /** Users are found by their sign-in name too, without saying that it is one. */
    @Override
    public Optional<Map<String, @Nullable Object>> entity(Reading reading, Key key) {
        if (key.isId() && !key.value().contains("@")) {
            return Person.withId(reading.tenant(), key.value()).map(TABLE::row);
        }
        return entities(reading).stream()
                .filter(new Key("userPrincipalName", key.value())::fits)
                .findFirst();
    }

    private static Table<Person> onDemand(Table<Person> table) {
        return table.with(ObjectColumns.accountEnabled().onlySelected(), Person::isEnabled)
                .with(created(), user -> user.tenant().identity().createdAt())
                .with(Property.date("deletedDateTime").onlySelected(), user -> null)
                .with(
                        Property.date("lastPasswordChangeDateTime").onlySelected(),
                        user -> user.tenant().identity().createdAt())
                .with(Property.text("passwordPolicies").onlySelected(), user -> null)
                .with(Property.text("userType").filter(EQ, IN).advanced(NE, NOT).onlySelected(), user -> "Member")
                .with(ObjectColumns.proxyAddresses().onlySelected(), UsersResource::addresses)
                .with(ObjectColumns.syncEnabled().onlySelected(), user -> user.isSynced() ? true : null)
                .with(
                        ObjectColumns.lastSync().onlySelected(),
                        user -> whereSynced(user, user.tenant().directory().last()))
                .with(immutableId(), user -> whereSynced(user, user.id().substring(24)))
                .with(onPremises("onPremisesUserPrincipalName"), user -> whereSynced(user, user.mail()))
                .with(
                        onPremises("onPremisesDomainName"),
                        user -> whereSynced(user, user.tenant().defaultDomain()))
                .with(onPremises("onPremisesSamAccountName"), user -> null)
                .with(onPremises("onPremisesDistinguishedName"), user -> null)
                .with(onPremises("onPremisesSecurityIdentifier"), user -> null)
                .with(ObjectColumns.provisioningErrors().onlySelected(), Person::provisioningErrors)
                .with(ObjectColumns.serviceErrors().onlySelected(), Person::serviceErrors);
    }

    private static Property userPrincipalName() {
        return Property.text("userPrincipalName")
                .filter(EQ, IN, GE, LE, STARTS_WITH)
                .advanced(NE, NOT, ENDS_WITH);
    }

    private static Property created() {
        return Property.date("createdDateTime")
                .filter(EQ, IN, GE, LE)
                .advanced(NE, NOT)
                .onlySelected();
    }

    private static Property immutableId() {
        return Property.text("onPremisesImmutableId")
                .advanced(EQ, NE, NOT, IN, GE, LE)
                .onlySelected();
    }

    private static Property onPremises(String name) {
        return Property.text(name).onlySelected();
    }

    private static List<String> addresses(Person user) {
        return user.mail() == null ? List.of() : List.of("SMTP:" + user.mail());
    }

    private static @Nullable Object whereSynced(Person user, @Nullable Object value) {
        return user.isSynced() ? value : null;
    }
}
