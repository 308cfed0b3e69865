package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lists the tenants that a partner of Microsoft serves, as Microsoft Graph names them in the partner's own tenant.
 *
 * <p>A list is given whole or not at all, since a customer that is missing from it would go unwatched. That a tenant is
 * listed does not mean that the application may read it: it must be known there too. What a tenant that is no partner
 * answers was not verified against a live tenant.
 *
 * <p>The lists do not say whose they are, so a token that was got elsewhere is compared with the partner's tenant only as
 * far as it can be read and the tenant is named by its GUID.
 *
 * <p>Connections and tokens are kept between calls. Safe for use by several threads. No thread of it keeps the JVM alive.
 */
public final class PartnerTenants implements AutoCloseable {

    private final GraphAccess access;
    private final TenantCheck check;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    private PartnerTenants(Builder builder) {
        this.access = builder.open(builder.credential);
        this.check = new TenantCheck(access);
    }

    /**
     * The lists with the defaults of {@link Builder}.
     *
     * @param credential what the application proves its identity with in the partner's tenant
     * @return the lists, not yet asked for
     */
    public static PartnerTenants create(GraphCredential credential) {
        return builder(credential).build();
    }

    /**
     * Starts with the settings.
     *
     * @param credential what the application proves its identity with in the partner's tenant
     * @return a builder, not safe for use by several threads
     */
    public static Builder builder(GraphCredential credential) {
        return new Builder(credential);
    }

    /**
     * The customers with whom the partner has a contract, as a reseller or adviser. Needs {@link
     * GraphPermission#DIRECTORY_READ_ALL}. Source: <a href="https://learn.microsoft.com/graph/api/contract-list">List
     * contracts</a>.
     *
     * @param partner the partner's own tenant
     * @return their tenants, each once and by GUID, in the order of the service; not modifiable, empty if there are none
     * @throws SnapshotException if the list could not be read to its end within five minutes, or names no tenant
     *     somewhere; if a permission is missing its message says which; and if the thread was interrupted, which it still
     *     is afterwards
     * @throws IllegalStateException if this is closed
     */
    public Set<TenantId> contracts(TenantId partner) {
        return Collections.unmodifiableSet(list(partner, CustomerList.CONTRACTS));
    }

    /**
     * The customers who have granted the partner granular delegated admin privileges that are active. Needs {@link
     * GraphPermission#DELEGATED_ADMIN_RELATIONSHIP_READ_ALL}. Source: <a
     * href="https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadminrelationships">List
     * delegatedAdminRelationships</a>.
     *
     * @param partner the partner's own tenant
     * @return their tenants, each once and by GUID, in the order of the service; not modifiable, empty if there are none
     * @throws SnapshotException as {@link #contracts} does
     * @throws IllegalStateException if this is closed
     */
    public Set<TenantId> delegated(TenantId partner) {
        return Collections.unmodifiableSet(list(partner, CustomerList.DELEGATED));
    }

    /**
     * The customers of {@link #contracts} and {@link #delegated} together. Needs the permissions of both.
     *
     * @param partner the partner's own tenant
     * @return their tenants, each once and by GUID; not modifiable, empty if there are none
     * @throws SnapshotException as {@link #contracts} does, if either list could not be read
     * @throws IllegalStateException if this is closed
     */
    public Set<TenantId> all(TenantId partner) {
        Set<TenantId> all = new LinkedHashSet<>(list(partner, CustomerList.CONTRACTS));
        all.addAll(list(partner, CustomerList.DELEGATED));
        return Collections.unmodifiableSet(all);
    }

    /** Cancels what is under way and frees connections and threads. */
    @Override
    public void close() {
        isClosed.set(true);
        access.close();
    }

    private Set<TenantId> list(TenantId partner, CustomerList list) {
        requireNonNull(partner, "partner");
        if (isClosed.get()) {
            throw new IllegalStateException(
                    "This is closed. Make a new PartnerTenants, and close it after the last list.");
        }
        Customers customers = new Customers(list);
        try {
            check.walk(partner, list.query(), customers::add);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SnapshotException.because(
                            SnapshotException.Reason.INTERRUPTED,
                            "Listing the customers of tenant " + partner
                                    + " was interrupted. List them again if that was not meant.")
                    .causedBy(e);
        }
        return customers.of(partner);
    }

    /** Collects how the partner's tenant is reached. Not safe for use by several threads. */
    public static final class Builder extends ConnectionSettings<Builder> {

        /** What a list may take unless another {@link #timeout} is set: a thousand pages take no longer. */
        private static final Duration TIMEOUT = Duration.ofMinutes(5);

        private final GraphCredential credential;

        private Builder(GraphCredential credential) {
            this.credential = requireNonNull(credential, "credential");
            timeout(TIMEOUT);
        }

        /**
         * Finishes the settings; nothing is sent yet.
         *
         * @return the lists; the builder may be used further without changing them
         * @throws IllegalArgumentException if the key store given to {@code trust} cannot be used
         */
        public PartnerTenants build() {
            return new PartnerTenants(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
