package io.dirsync.rule;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.Confidence;
import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one rule makes of one snapshot.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface Verdict {

    /** The rule looked, and all is well. */
    record Passed() implements Verdict {
        private static final Passed INSTANCE = new Passed();
    }

    /**
     * The rule has nothing to say about this tenant.
     *
     * @param why the key of one of the library's texts, or a sentence of a custom rule's own
     */
    record NotApplicable(String why) implements Verdict {
        private static final NotApplicable MISSING = new NotApplicable("missing");
        private static final NotApplicable NOT_REQUESTED = new NotApplicable("not-requested");

        /** Checks that there is a reason. */
        public NotApplicable {
            requireNonNull(why, "why");
        }
    }

    /**
     * The rule would have something to say, but cannot tell what.
     *
     * @param why the key of one of the library's texts, or a sentence of a custom rule's own
     * @param evidence what it saw nonetheless
     * @param actions what would help
     */
    record Indeterminate(String why, List<Evidence> evidence, List<RecommendedAction> actions) implements Verdict {
        /** Checks and copies the components. */
        public Indeterminate {
            requireNonNull(why, "why");
            evidence = List.copyOf(evidence);
            actions = List.copyOf(actions);
        }

        /**
         * The same verdict with what would help.
         *
         * @param more the actions to add
         * @return a new verdict
         */
        public Indeterminate recommending(RecommendedAction... more) {
            return new Indeterminate(why, evidence, joined(actions, List.of(more)));
        }
    }

    /**
     * The rule found something.
     *
     * @param evidence what it saw
     * @param actions what to do
     * @param severity how bad it is this time; null for the severity of the rule
     * @param confidence how far to trust it if it is a hint at a cause; null for a plain observation
     * @param explainedBy rules whose finding would explain this one, the likeliest first
     * @param summary what is wrong, in the words of a custom rule; empty for the library's own rules
     */
    record Violated(
            List<Evidence> evidence,
            List<RecommendedAction> actions,
            @Nullable Severity severity,
            @Nullable Confidence confidence,
            List<RuleId> explainedBy,
            String summary)
            implements Verdict {

        /** Checks and copies the components. */
        public Violated {
            requireNonNull(summary, "summary");
            evidence = List.copyOf(evidence);
            actions = List.copyOf(actions);
            explainedBy = List.copyOf(explainedBy);
        }

        /**
         * The same verdict with what to do.
         *
         * @param more the actions to add
         * @return a new verdict
         */
        public Violated recommending(RecommendedAction... more) {
            return new Violated(evidence, joined(actions, List.of(more)), severity, confidence, explainedBy, summary);
        }

        /**
         * The same verdict with a severity of its own.
         *
         * @param value how bad it is this time
         * @return a new verdict
         */
        public Violated withSeverity(Severity value) {
            return new Violated(evidence, actions, value, confidence, explainedBy, summary);
        }

        /**
         * The same verdict, marked as a hint at a cause that wants checking.
         *
         * @param value how far to trust it
         * @return a new verdict
         */
        public Violated asHint(Confidence value) {
            return new Violated(evidence, actions, severity, value, explainedBy, summary);
        }

        /**
         * The same verdict, set aside as a consequence where one of the given rules found something.
         *
         * @param roots the rules whose finding would explain this one, the likeliest first
         * @return a new verdict
         */
        public Violated explainedBy(RuleId... roots) {
            return new Violated(evidence, actions, severity, confidence, joined(explainedBy, List.of(roots)), summary);
        }

        /**
         * The same verdict in words, for rules whose texts are not in the library's resource bundles.
         *
         * @param text what is wrong, as a sentence in the reader's language
         * @return a new verdict
         */
        public Violated saying(String text) {
            return new Violated(evidence, actions, severity, confidence, explainedBy, text);
        }
    }

    /**
     * All is well.
     *
     * @return the verdict
     */
    static Verdict passed() {
        return Passed.INSTANCE;
    }

    /**
     * Something was found.
     *
     * @param evidence what the rule saw
     * @return the verdict, to which actions can be added
     */
    static Violated violated(Evidence... evidence) {
        return new Violated(List.of(evidence), List.of(), null, null, List.of(), "");
    }

    /**
     * There is nothing to say about this tenant.
     *
     * @param why the key of one of the library's texts, or a sentence of a custom rule's own
     * @return the verdict
     */
    static Verdict notApplicable(String why) {
        return new NotApplicable(why);
    }

    /**
     * It cannot be told.
     *
     * @param why the key of one of the library's texts, or a sentence of a custom rule's own
     * @param evidence what the rule saw nonetheless
     * @return the verdict, to which actions can be added
     */
    static Indeterminate indeterminate(String why, Evidence... evidence) {
        return new Indeterminate(why, List.of(evidence), List.of());
    }

    /**
     * The verdict that a gap leads to: a chosen gap makes a rule not applicable, a suffered one makes it indeterminate.
     *
     * @param gap why a fact that the rule needs could not be read
     * @return the verdict, never {@link Passed}
     */
    static Verdict ofGap(Gap gap) {
        if (gap.isChosen()) {
            return NotApplicable.NOT_REQUESTED;
        }
        return indeterminate("unreadable", Evidence.of("gap", gap.reason().name()));
    }

    /**
     * Judges a fact that is known, and does the right thing with one that is not.
     *
     * @param <T> the type of the value
     * @param fact the fact that the rule needs
     * @param judge what to make of a value
     * @return what {@code judge} said; not applicable for a missing fact; {@link #ofGap} for an unreadable one
     */
    static <T> Verdict judge(Fact<T> fact, Function<? super T, ? extends Verdict> judge) {
        if (fact instanceof Fact.Known<T> known) {
            return judge.apply(known.value());
        }
        return fact instanceof Fact.Unreadable<T> unreadable ? ofGap(unreadable.gap()) : NotApplicable.MISSING;
    }

    private static <E> List<E> joined(List<E> first, List<E> more) {
        if (first.isEmpty()) {
            return more;
        }
        return Stream.concat(first.stream(), more.stream()).toList();
    }
}
