package io.dirsync.testkit.graph;

import io.dirsync.testkit.FakeObjects;
import io.dirsync.testkit.FakeSyncAccount;
import io.dirsync.testkit.TenantState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A user: from Active Directory, as which a server signs in, or made in the cloud; in this order by their numbers. */
record Person(TenantState tenant, Origin origin, long index) {

    private static final int PLACEHOLDER_DIGITS = 10_000;
    private static final int PLACEHOLDER_STEP = 7_919;

    /** Where a user comes from. */
    enum Origin {
        ACTIVE_DIRECTORY(DirectoryKind.USER.name()),
        SYNC_ACCOUNT("ACCOUNT"),
        CLOUD("CLOUD USER");

        private final String word;

        Origin(String word) {
            this.word = word;
        }

        long count(TenantState tenant) {
            return switch (this) {
                case ACTIVE_DIRECTORY -> DirectoryKind.USER.count(tenant);
                case SYNC_ACCOUNT -> tenant.subjects().identity().accounts().size();
                case CLOUD -> tenant.subjects().content().objects().cloudUsers();
            };
        }
    }

    static long count(TenantState tenant) {
        long count = 0;
        for (Origin origin : Origin.values()) {
            count += origin.count(tenant);
        }
        return count;
    }

    static Person at(TenantState tenant, long number) {
        long index = number;
        for (Origin origin : Origin.values()) {
            if (index < origin.count(tenant)) {
                return new Person(tenant, origin, index);
            }
            index -= origin.count(tenant);
        }
        throw new IndexOutOfBoundsException("user " + number + " of " + count(tenant));
    }

    /** Empty if nobody has the id. */
    static Optional<Person> withId(TenantState tenant, String id) {
        for (Origin origin : Origin.values()) {
            OptionalLong index = tenant.population().index(origin.word, id);
            if (index.isPresent() && index.getAsLong() < origin.count(tenant)) {
                return Optional.of(new Person(tenant, origin, index.getAsLong()));
            }
        }
        return Optional.empty();
    }

    static Person account(TenantState tenant, FakeSyncAccount account) {
        return new Person(
                tenant,
                Origin.SYNC_ACCOUNT,
                tenant.subjects().identity().accounts().indexOf(account));
    }

    /** The one user of the cloud who administrates the tenant. */
    static Person administrator(TenantState tenant) {
        return new Person(tenant, Origin.CLOUD, 0);
    }

    String id() {
        return tenant.population().id(origin.word, index);
    }

    boolean isSynced() {
        return origin == Origin.ACTIVE_DIRECTORY;
    }

    boolean isEnabled() {
        return origin != Origin.SYNC_ACCOUNT || account().isEnabled();
    }

    String displayName() {
        return switch (origin) {
            case ACTIVE_DIRECTORY -> "User " + object().word();
            case SYNC_ACCOUNT -> "On-Premises Directory Synchronization Service Account";
            case CLOUD -> index == 0 ? "Administrator" : "Cloud " + object().word();
        };
    }

    String userPrincipalName() {
        return switch (origin) {
            case ACTIVE_DIRECTORY ->
                localPart() + "@" + (isOnInitialDomain() ? tenant.initialDomain() : tenant.defaultDomain());
            case SYNC_ACCOUNT -> account().name() + "@" + tenant.initialDomain();
            case CLOUD -> (index == 0 ? "admin" : "cloud." + object().word()) + "@" + tenant.initialDomain();
        };
    }

    @Nullable
    String mail() {
        return isSynced() ? object().address() : null;
    }

    List<Map<String, @Nullable Object>> provisioningErrors() {
        return isSynced() ? object().provisioningErrors() : List.of();
    }

    List<Map<String, @Nullable Object>> serviceErrors() {
        return isSynced() ? object().serviceErrors() : List.of();
    }

    /** The first ones have a name that the service made up, the next ones one of their own, on the initial domain. */
    private String localPart() {
        FakeObjects objects = tenant.subjects().content().objects();
        String digits = index < objects.usersWithPlaceholderName()
                ? String.format("%04d", index * PLACEHOLDER_STEP % PLACEHOLDER_DIGITS)
                : "";
        return "user." + object().word() + digits;
    }

    private boolean isOnInitialDomain() {
        return index < tenant.subjects().content().objects().usersOnInitialDomain();
    }

    private FakeSyncAccount account() {
        return tenant.subjects().identity().accounts().get((int) index);
    }

    private SyncedObject object() {
        return new SyncedObject(tenant, DirectoryKind.USER, index);
    }
}
