package io.dirsync.testkit.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * A user of a fake tenant who signs in.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name the user principal name, whose domain says which tenant the user is of
 * @param roles the template ids of the directory roles that the user has; tokens carry them as {@code wids}
 */
public record SignedInUser(String name, Set<String> roles) {

    /** The role Global Reader. */
    public static final String GLOBAL_READER = "f2ef992c-3afb-46b9-b7cf-a126ee74c451";

    /** The role Hybrid Identity Administrator. */
    public static final String HYBRID_IDENTITY_ADMINISTRATOR = "8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2";

    /** The role Global Administrator. */
    public static final String GLOBAL_ADMINISTRATOR = "62e90394-69f5-4237-9190-012177145e10";

    /**
     * Copies the roles.
     *
     * @throws IllegalArgumentException if the name has no domain
     */
    public SignedInUser {
        if (!requireNonNull(name, "name").matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException(
                    "The name of a user looks like ada@contoso.onmicrosoft.com, but was " + name);
        }
        roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
    }

    /**
     * {@return a user without any role}
     *
     * @param name the user principal name
     */
    public static SignedInUser named(String name) {
        return new SignedInUser(name, Set.of());
    }

    /**
     * {@return the same user with other roles}
     *
     * @param templateIds for example {@link #GLOBAL_READER}
     */
    public SignedInUser withRoles(String... templateIds) {
        return new SignedInUser(name, new LinkedHashSet<>(List.of(templateIds)));
    }

    String domain() {
        return name.substring(name.indexOf('@') + 1);
    }

    /** Always the same one for the same name. */
    String objectId() {
        return UUID.nameUUIDFromBytes(name.toLowerCase(Locale.ROOT).getBytes(UTF_8))
                .toString();
    }
}
