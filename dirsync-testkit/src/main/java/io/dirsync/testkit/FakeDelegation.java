package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import io.dirsync.testkit.TenantSubjects.Customer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Granular delegated admin privileges that a partner asked of a customer, as Microsoft Graph lists them in the partner's
 * tenant. They are asked for 730 days, the longest that Microsoft allows.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param customer who was asked
 * @param status how far it is, as the service spells it, for example {@code active}
 * @param created when it was asked for
 * @param activated when it became active; null before
 * @param ended when it ended before its time; null where it did not
 * @see <a href="https://learn.microsoft.com/graph/api/resources/delegatedadminrelationship">delegatedAdminRelationship</a>
 */
public record FakeDelegation(
        Customer customer,
        String status,
        Moment created,
        @Nullable Moment activated,
        @Nullable Moment ended) {

    private static final Moment LAST_MONTH = Moment.ago(Duration.ofDays(30));

    /** Checks that customer, status and creation are not null. */
    public FakeDelegation {
        requireNonNull(customer, "customer");
        requireNonNull(status, "status");
        requireNonNull(created, "created");
    }

    /**
     * {@return privileges that have been active for 30 days}
     *
     * @param customer who granted them
     */
    public static FakeDelegation active(FakeTenant customer) {
        return new FakeDelegation(Customer.of(customer), "active", LAST_MONTH, LAST_MONTH, null);
    }

    /**
     * {@return privileges that were asked for 30 days ago and not granted yet}
     *
     * @param customer who was asked
     */
    public static FakeDelegation approvalPending(FakeTenant customer) {
        return new FakeDelegation(Customer.of(customer), "approvalPending", LAST_MONTH, null, null);
    }

    /**
     * {@return these privileges after one side has ended them}
     *
     * @param when when they ended
     */
    public FakeDelegation terminated(Moment when) {
        return new FakeDelegation(customer, "terminated", created, activated, requireNonNull(when, "when"));
    }

    /**
     * {@return these privileges with another status; its times stay as they are}
     *
     * @param changed as the service spells it, for example {@code expiring}
     */
    public FakeDelegation status(String changed) {
        return new FakeDelegation(customer, changed, created, activated, ended);
    }
}
