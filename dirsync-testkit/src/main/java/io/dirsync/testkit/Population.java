package io.dirsync.testkit;

import io.dirsync.snapshot.ObjectError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.ToLongFunction;

/**
 * The objects of a fake tenant by number, made up while they are asked for.
 *
 * <p>Synchronized objects of each kind have the numbers from zero, those with errors first, in the order in which the
 * errors were given. Immutable and safe for use by several threads.
 */
public final class Population {

    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final String tenant;
    private final FakeObjects objects;
    private final List<FakeObjectError> errors;
    private final List<FakeServiceError> serviceErrors;

    Population(TenantState state) {
        TenantSubjects.Content content = state.subjects().content();
        this.tenant = state.identity().guid();
        this.objects = content.objects();
        this.errors = content.errors();
        this.serviceErrors = content.serviceErrors();
    }

    /** {@return how many objects come from Active Directory: at least as many as have errors} */
    public FakeObjects.Synced synced() {
        FakeObjects.Synced said = objects.synced();
        return new FakeObjects.Synced(
                atLeast(said.users(), ObjectError.Type.USER),
                atLeast(said.groups(), ObjectError.Type.GROUP),
                atLeast(said.contacts(), ObjectError.Type.CONTACT),
                said.devices());
    }

    /**
     * {@return how many objects of a kind have errors of synchronization}
     *
     * @param type the kind
     */
    public long withErrors(ObjectError.Type type) {
        return errors.stream()
                .filter(error -> error.type() == type)
                .mapToLong(FakeObjectError::count)
                .sum();
    }

    /**
     * {@return the error of an object, if it has one}
     *
     * @param type its kind
     * @param index its number
     */
    public Optional<FakeObjectError> errorOf(ObjectError.Type type, long index) {
        List<FakeObjectError> mine =
                errors.stream().filter(error -> error.type() == type).toList();
        return at(index, mine, FakeObjectError::count);
    }

    /**
     * {@return the error that a service reports for an object, if it does}
     *
     * @param type its kind
     * @param index its number
     */
    public Optional<FakeServiceError> serviceErrorOf(ObjectError.Type type, long index) {
        List<FakeServiceError> mine =
                serviceErrors.stream().filter(error -> error.type() == type).toList();
        return at(index, mine, FakeServiceError::count);
    }

    /**
     * {@return the id of a synchronized object}
     *
     * @param type its kind
     * @param index its number
     */
    public String id(ObjectError.Type type, long index) {
        return id(type.name(), index);
    }

    /**
     * {@return the id of any object: always the same for the same tenant, kind and number}
     *
     * @param kind any word
     * @param index its number, zero or more
     */
    public String id(String kind, long index) {
        return new UUID(prefix(kind), VARIANT | index).toString();
    }

    /**
     * {@return the number of the object with an id; empty if the id is of another tenant or kind}
     *
     * @param kind the word with which the id was made
     * @param id the id
     */
    public OptionalLong index(String kind, String id) {
        if (!id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return OptionalLong.empty();
        }
        UUID uuid = UUID.fromString(id);
        return uuid.getMostSignificantBits() == prefix(kind)
                ? OptionalLong.of(uuid.getLeastSignificantBits() & ~VARIANT)
                : OptionalLong.empty();
    }

    private long prefix(String kind) {
        long hash = UUID.nameUUIDFromBytes((tenant + "/" + kind).getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
        return (hash & ~0xF000L) | VERSION_4;
    }

    private long atLeast(long said, ObjectError.Type type) {
        long withServiceErrors = serviceErrors.stream()
                .filter(error -> error.type() == type)
                .mapToLong(FakeServiceError::count)
                .sum();
        return Math.max(said, Math.max(withErrors(type), withServiceErrors));
    }

    private static <E> Optional<E> at(long index, List<E> errors, ToLongFunction<E> count) {
        long before = 0;
        for (E error : errors) {
            before += count.applyAsLong(error);
            if (index < before) {
                return Optional.of(error);
            }
        }
        return Optional.empty();
    }
}
