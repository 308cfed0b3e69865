package io.dirsync.testkit.graph;

import io.dirsync.snapshot.ObjectError;
import io.dirsync.testkit.FakeObjects.Synced;
import io.dirsync.testkit.TenantState;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The kinds of objects that a directory holds, with the word from which their ids are made. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold no state.
enum DirectoryKind {
    USER(ObjectError.Type.USER, Synced::users),
    GROUP(ObjectError.Type.GROUP, Synced::groups),
    CONTACT(ObjectError.Type.CONTACT, Synced::contacts),
    DEVICE(null, Synced::devices);

    private final ObjectError.@Nullable Type type;
    private final ToLongFunction<Synced> count;

    DirectoryKind(ObjectError.@Nullable Type type, ToLongFunction<Synced> count) {
        this.type = type;
        this.count = count;
    }

    /** Null for a kind that has no errors. */
    ObjectError.@Nullable Type type() {
        return type;
    }

    long count(TenantState tenant) {
        return count.applyAsLong(tenant.population().synced());
    }

    String id(TenantState tenant, long index) {
        return tenant.population().id(name(), index);
    }

    /** The number of the object with an id; empty if there is none. */
    OptionalLong index(TenantState tenant, String id) {
        OptionalLong index = tenant.population().index(name(), id);
        return index.isPresent() && index.getAsLong() < count(tenant) ? index : OptionalLong.empty();
    }
}
