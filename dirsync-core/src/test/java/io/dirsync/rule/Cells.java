package io.dirsync.rule;

import static io.dirsync.snapshot.Snapshots.ago;
import static io.dirsync.snapshot.Snapshots.unreadable;

import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.TenantSnapshotBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullMarked;

/**
 * The cells of decision tables: facts on the left, the verdict on the right.
 *
 * <p>A fact is a value, {@code null} where the service answered null, {@code denied} where it refused, or {@code unasked}.
 * A verdict is {@code ok}, {@code n/a}, {@code unknown}, or the severity of what was found.
 */
@NullMarked
final class Cells {

    private Cells() {}

    static Fact<Boolean> flag(String cell) {
        return fact(cell, Boolean::valueOf);
    }

    static Fact<Long> number(String cell) {
        return fact(cell, Long::valueOf);
    }

    static Fact<Instant> age(String cell) {
        return fact(cell, age -> ago(Duration.parse(age)));
    }

    static <T> Fact<T> fact(String cell, Function<String, T> parse) {
        return switch (cell) {
            case "null" -> Fact.missing();
            case "denied" -> unreadable(Gap.Reason.PERMISSION_DENIED);
            case "unasked" -> Fact.notRequested();
            default -> Fact.known(parse.apply(cell));
        };
    }

    /** A tenant in good order, but for what is changed in it. */
    static TenantSnapshot tenant(UnaryOperator<TenantSnapshotBuilder> change) {
        return change.apply(Inputs.HEALTHY.snapshot().toBuilder()).build();
    }

    static Expectations expecting(UnaryOperator<Expectations> declaration) {
        return declaration.apply(Expectations.none());
    }

    static Verdict verdict(RuleId id, TenantSnapshot snapshot) {
        return verdict(id, snapshot, Expectations.none());
    }

    static Verdict verdict(RuleId id, TenantSnapshot snapshot, Expectations expectations) {
        return rule(id, expectations).evaluate(snapshot);
    }

    static Verdict.Violated violated(RuleId id, TenantSnapshot snapshot) {
        return (Verdict.Violated) verdict(id, snapshot);
    }

    static String cell(RuleId id, TenantSnapshot snapshot) {
        return cell(id, snapshot, Expectations.none());
    }

    static String cell(RuleId id, TenantSnapshot snapshot, Expectations expectations) {
        HealthRule rule = rule(id, expectations);
        Verdict verdict = Objects.requireNonNull(rule.evaluate(snapshot), "verdict");
        if (verdict instanceof Verdict.Violated violated) {
            Severity severity = Objects.requireNonNullElse(violated.severity(), rule.severity());
            return severity.name().toLowerCase(Locale.ROOT);
        }
        if (verdict instanceof Verdict.Indeterminate) {
            return "unknown";
        }
        return verdict instanceof Verdict.Passed ? "ok" : "n/a";
    }

    private static HealthRule rule(RuleId id, Expectations expectations) {
        return SyncRules.all(SyncPolicy.portalParity().withExpectations(expectations)).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
