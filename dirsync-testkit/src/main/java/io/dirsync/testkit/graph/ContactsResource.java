package io.dirsync.testkit.graph;

import io.dirsync.testkit.GraphArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code contacts}: those from Active Directory. */
final class ContactsResource implements Resource {

    private static final Table<SyncedObject> TABLE = Table.<SyncedObject>start()
            .with(ObjectColumns.id(), SyncedObject::id)
            .noDates("deletedDateTime")
            .noItems("addresses")
            .noTexts("companyName", "department")
            .with(ObjectColumns.displayName(), contact -> "Contact " + contact.word())
            .text("givenName", contact -> "Contact")
            .noTexts("jobTitle")
            .with(ObjectColumns.mail(), contact -> contact.word() + "@partner.example")
            .text("mailNickname", contact -> "contact." + contact.word())
            .with(
                    ObjectColumns.lastSync(),
                    contact -> contact.tenant().directory().last())
            .with(ObjectColumns.syncEnabled(), contact -> true)
            .with(ObjectColumns.provisioningErrors(), SyncedObject::provisioningErrors)
            .noItems("phones")
            .with(ObjectColumns.proxyAddresses(), contact -> List.of("SMTP:" + contact.word() + "@partner.example"))
            .with(ObjectColumns.serviceErrors(), SyncedObject::serviceErrors)
            .text("surname", SyncedObject::word);

    private static final EntitySet SET = EntitySet.at("contacts")
            .type("microsoft.graph.orgContact")
            .readBy(Gates.of(GraphArea.CONTACTS))
            .properties(TABLE.properties())
            .build();

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        return SyncedObject.all(TABLE, reading.tenant(), DirectoryKind.CONTACT);
    }

    @Override
    public Optional<Map<String, @Nullable Object>> entity(Reading reading, Key key) {
        return SyncedObject.of(TABLE, new SyncedObject(reading.tenant(), DirectoryKind.CONTACT, 0), key);
    }
}
