package io.dirsync.report;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.TenantId;
import java.util.Comparator;
import java.util.List;

/**
 * How far one rule's finding goes through a fleet; what is only a consequence of another finding, or muted, is not
 * counted.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param example the finding in the first of the named tenants
 * @param severity how bad it is where it is worst
 * @param tenants in how many tenants it was found
 * @param examples the first of these tenants in the order of their names, at most {@link #MAX_EXAMPLES}
 */
public record RuleImpact(Finding example, Severity severity, long tenants, List<TenantId> examples) {

    /** How many tenants are named. */
    public static final int MAX_EXAMPLES = 10;

    /** The worst first, of equals what is found in more tenants, and then by the name of the rule. */
    static final Comparator<RuleImpact> IN_ORDER = Comparator.comparing(RuleImpact::severity)
            .thenComparing(Comparator.comparingLong(RuleImpact::tenants).reversed())
            .thenComparing(impact -> impact.rule().value());

    /** Checks and copies the components. */
    public RuleImpact {
        requireNonNull(example, "example");
        requireNonNull(severity, "severity");
        examples = List.copyOf(examples);
    }

    /**
     * The rule.
     *
     * @return its id
     */
    public RuleId rule() {
        return example.rule();
    }
}
