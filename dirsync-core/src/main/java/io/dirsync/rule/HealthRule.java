package io.dirsync.rule;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.function.Function;

/**
 * One question about a tenant.
 *
 * <p>An implementation is pure and safe for use by several threads. It never takes an unreadable fact for a good or a bad
 * one: {@link Verdict#judge} does that for it.
 */
public interface HealthRule {

    /**
     * The stable name of the rule.
     *
     * @return the id
     */
    RuleId id();

    /**
     * How bad a violation is, unless the verdict says otherwise.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Judges a snapshot.
     *
     * @param snapshot the facts
     * @return the verdict; an exception counts as {@link Verdict.Indeterminate}
     */
    Verdict evaluate(TenantSnapshot snapshot);

    /**
     * A rule made of its parts.
     *
     * @param id the stable name
     * @param severity how bad a violation is
     * @param judge what to make of a snapshot; pure and safe for use by several threads
     * @return the rule
     */
    static HealthRule of(RuleId id, Severity severity, Function<? super TenantSnapshot, ? extends Verdict> judge) {
        requireNonNull(id, "id");
        requireNonNull(severity, "severity");
        requireNonNull(judge, "judge");
        return new HealthRule() {
            @Override
            public RuleId id() {
                return id;
            }

            @Override
            public Severity severity() {
                return severity;
            }

            @Override
            public Verdict evaluate(TenantSnapshot snapshot) {
                return judge.apply(snapshot);
            }

            @Override
            public String toString() {
                return id.toString();
            }
        };
    }
}
