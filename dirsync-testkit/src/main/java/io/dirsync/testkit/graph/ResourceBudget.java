package io.dirsync.testkit.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every application may spend in every tenant, in resource units per window of time; unlimited unless told.
 *
 * <p>Units are counted also while a client is throttled, as Graph does. Safe for use by several threads.
 */
final class ResourceBudget {

    /** Below it Graph does not say how much is spent. */
    private static final double WORTH_SAYING = 0.8;

    private static final double MOST_SAID = 1.8;

    private final Clock clock;
    private final Map<String, Account> accounts = new HashMap<>();
    private @Nullable Limit limit;

    ResourceBudget(Clock clock) {
        this.clock = clock;
    }

    private record Limit(int units, Duration window) {}

    private record Account(Instant end, int spent) {}

    synchronized void limit(int units, Duration window) {
        limit = new Limit(units, window);
        accounts.clear();
    }

    synchronized void unlimit() {
        limit = null;
        accounts.clear();
    }

    /** Spends units of a caller. */
    synchronized Charge charge(Caller caller, int units) {
        if (limit == null) {
            return new Charge(units, 0, Optional.empty(), "");
        }
        Instant now = clock.instant();
        String who = caller.application() + "/" + caller.tenant().identity().guid();
        Account account = accounts.get(who);
        if (account == null || !now.isBefore(account.end)) {
            account = new Account(now.plus(limit.window), 0);
        }
        account = new Account(account.end, account.spent + units);
        accounts.put(who, account);
        Optional<Duration> delay =
                account.spent > limit.units ? Optional.of(Duration.between(now, account.end)) : Optional.empty();
        return new Charge(units, (double) account.spent / limit.units, delay, who);
    }

    /**
     * What one request took of a budget.
     *
     * @param share of the budget that is spent now
     * @param delay until there is a new budget, when this one did not suffice
     * @param who the application and the tenant
     */
    record Charge(int units, double share, Optional<Duration> delay, String who) {

        /** Throws what the service answers when the budget did not suffice. */
        void check() {
            if (delay.isPresent()) {
                throw GraphProblem.throttled(this);
            }
        }

        Answer.Content on(Answer.Content answer) {
            Answer.Content marked = answer.with("x-ms-resource-unit", String.valueOf(units));
            if (share <= WORTH_SAYING) {
                return marked;
            }
            marked = marked.with(
                    "x-ms-throttle-limit-percentage", String.format(Locale.ROOT, "%.2f", Math.min(share, MOST_SAID)));
            return delay.isPresent() ? refused(marked, delay.get()) : marked;
        }

        private Answer.Content refused(Answer.Content answer, Duration left) {
            long seconds = Math.max(1, left.plusNanos(999_999_999).toSeconds());
            return answer.with("Retry-After", String.valueOf(seconds))
                    .with("x-ms-throttle-scope", "Tenant_Application/ReadWrite/" + who)
                    .with("x-ms-throttle-information", "ResourceUnitLimitExceeded");
        }
    }
}
