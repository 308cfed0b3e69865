package io.dirsync.testkit.graph;

import io.dirsync.testkit.graph.FilterPath.Scope;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What {@code $filter} says; see {@link FilterParser} for the grammar. */
sealed interface Filter {

    boolean matches(Scope scope);

    /** Throws what the service answers to a filter that it does not support. */
    void check(FilterRules rules);

    /** {@code left and right} */
    record And(Filter left, Filter right) implements Filter {

        @Override
        public boolean matches(Scope scope) {
            return left.matches(scope) && right.matches(scope);
        }

        @Override
        public void check(FilterRules rules) {
            left.check(rules);
            right.check(rules);
        }
    }

    /** {@code left or right} */
    record Or(Filter left, Filter right) implements Filter {

        @Override
        public boolean matches(Scope scope) {
            return left.matches(scope) || right.matches(scope);
        }

        @Override
        public void check(FilterRules rules) {
            left.check(rules);
            right.check(rules);
        }
    }

    /** {@code not (negated)} */
    record Not(Filter negated) implements Filter {

        @Override
        public boolean matches(Scope scope) {
            return !negated.matches(scope);
        }

        @Override
        public void check(FilterRules rules) {
            negated.check(rules.negated());
        }
    }

    /** {@code path eq literal} and its like */
    record Comparison(FilterPath path, Operator operator, Literal literal) implements Filter {

        @Override
        public boolean matches(Scope scope) {
            Object value = path.in(scope);
            return switch (operator) {
                case EQ -> literal.equalTo(value);
                case NE -> !literal.equalTo(value);
                default -> {
                    OptionalInt order = literal.compared(value);
                    yield order.isPresent() && operator.holds(order.getAsInt());
                }
            };
        }

        @Override
        public void check(FilterRules rules) {
            rules.check(path, operator, List.of(literal));
        }
    }

    /** {@code path in ('a','b')} */
    record In(FilterPath path, List<Literal> literals) implements Filter {

        @Override
        public boolean matches(Scope scope) {
            Object value = path.in(scope);
            return literals.stream().anyMatch(literal -> literal.equalTo(value));
        }

        @Override
        public void check(FilterRules rules) {
            rules.check(path, Operator.IN, literals);
        }
    }

    /** {@code startsWith(path,'a')} and its like */
    record TextTest(Operator operator, FilterPath path, Literal literal) implements Filter {

        @Override
        public boolean matches(Scope scope) {
            if (!(path.in(scope) instanceof String text)) {
                return false;
            }
            String value = text.toLowerCase(Locale.ROOT);
            String part = literal.text().toLowerCase(Locale.ROOT);
            return switch (operator) {
                case STARTS_WITH -> value.startsWith(part);
                case ENDS_WITH -> value.endsWith(part);
                default -> value.contains(part);
            };
        }

        @Override
        public void check(FilterRules rules) {
            rules.check(path, operator, List.of(literal));
        }
    }

    /** {@code path/any(variable:body)} */
    record Any(FilterPath path, String variable, Filter body) implements Filter {

        @Override
        public boolean matches(Scope scope) {
            return path.in(scope) instanceof Collection<?> elements
                    && elements.stream().anyMatch(element -> body.matches(with(scope, element)));
        }

        private Scope with(Scope scope, @Nullable Object element) {
            Map<String, @Nullable Object> variables = new HashMap<>(scope.variables());
            variables.put(variable, element);
            return new Scope(scope.entity(), variables);
        }

        @Override
        public void check(FilterRules rules) {
            body.check(rules.inside(path, variable));
        }
    }

    /** {@code path/$count eq 0} */
    record Count(FilterPath path, Operator operator, Literal literal) implements Filter {

        @Override
        public boolean matches(Scope scope) {
            int size = path.in(scope) instanceof Collection<?> elements ? elements.size() : 0;
            return operator.holds(literal.compared(size).orElseThrow());
        }

        @Override
        public void check(FilterRules rules) {
            rules.check(path, Operator.COUNT, List.of());
        }
    }
}
