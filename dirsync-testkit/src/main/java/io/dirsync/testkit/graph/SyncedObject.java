package io.dirsync.testkit.graph;

import io.dirsync.testkit.FakeObjectError;
import io.dirsync.testkit.FakeServiceError;
import io.dirsync.testkit.TenantState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** An object from Active Directory by its number, from which everything about it is made up. */
record SyncedObject(TenantState tenant, DirectoryKind kind, long index) {

    private static final int DECIMAL = 10;

    static List<Map<String, @Nullable Object>> all(Table<SyncedObject> table, TenantState tenant, DirectoryKind kind) {
        return table.rows(kind.count(tenant), index -> new SyncedObject(tenant, kind, index));
    }

    static Optional<Map<String, @Nullable Object>> of(Table<SyncedObject> table, SyncedObject any, Key key) {
        OptionalLong index = key.isId() ? any.kind().index(any.tenant(), key.value()) : OptionalLong.empty();
        return index.isPresent()
                ? Optional.of(table.row(new SyncedObject(any.tenant(), any.kind(), index.getAsLong())))
                : Optional.empty();
    }

    String id() {
        return kind.id(tenant, index);
    }

    /** Letters only: digits at the end of a sign-in name mean that the service made it up. */
    String word() {
        StringBuilder word = new StringBuilder();
        for (char digit : Long.toString(index).toCharArray()) {
            word.append((char) ('a' + Character.digit(digit, DECIMAL)));
        }
        return word.toString();
    }

    /** An address on the domain that new users get. */
    String address() {
        return kind.name().toLowerCase(Locale.ROOT) + "." + word() + "@" + tenant.defaultDomain();
    }

    List<Map<String, @Nullable Object>> provisioningErrors() {
        return Optional.ofNullable(kind.type())
                .flatMap(type -> tenant.population().errorOf(type, index))
                .map(error -> List.of(provisioningError(error)))
                .orElse(List.of());
    }

    List<Map<String, @Nullable Object>> serviceErrors() {
        return Optional.ofNullable(kind.type())
                .flatMap(type -> tenant.population().serviceErrorOf(type, index))
                .map(error -> List.of(serviceError(error)))
                .orElse(List.of());
    }

    private Map<String, @Nullable Object> provisioningError(FakeObjectError error) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("category", error.category());
        members.put("occurredDateTime", tenant.when(error.occurred()));
        members.put("propertyCausingError", error.property().isEmpty() ? null : error.property());
        members.put("value", error.property().startsWith("Proxy") ? "SMTP:" + address() : address());
        return members;
    }

    private Map<String, @Nullable Object> serviceError(FakeServiceError error) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("@odata.type", "#microsoft.graph.serviceProvisioningXmlError");
        members.put("createdDateTime", tenant.when(error.created()));
        members.put("isResolved", error.isResolved());
        members.put("serviceInstance", error.service());
        members.put("errorDetail", "<ServiceError/>");
        return members;
    }
}
