package io.dirsync.testkit.graph;

import io.dirsync.testkit.graph.FilterToken.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code $filter}.
 *
 * <pre>
 * or       = and *( "or" and )
 * and      = not *( "and" not )
 * not      = [ "not" ] term
 * term     = "(" or ")" | function "(" path "," literal ")" | path test
 * test     = comparison literal | "in" "(" literal *( "," literal ) ")"
 *          | "/any(" variable ":" or ")" | "/$count" comparison number
 * </pre>
 */
final class FilterParser {

    private static final Map<String, Operator> COMPARISONS = Map.of(
            "eq",
            Operator.EQ,
            "ne",
            Operator.NE,
            "ge",
            Operator.GE,
            "le",
            Operator.LE,
            "gt",
            Operator.GT,
            "lt",
            Operator.LT);
    private static final Map<String, Operator> FUNCTIONS =
            Map.of("startswith", Operator.STARTS_WITH, "endswith", Operator.ENDS_WITH, "contains", Operator.CONTAINS);
    private static final Map<Kind, Literal.Kind> LITERALS = Map.of(
            Kind.TEXT, Literal.Kind.TEXT,
            Kind.GUID, Literal.Kind.GUID,
            Kind.DATE, Literal.Kind.DATE,
            Kind.NUMBER, Literal.Kind.NUMBER);
    private static final Map<String, Literal.Kind> CONSTANTS =
            Map.of("true", Literal.Kind.BOOLEAN, "false", Literal.Kind.BOOLEAN, "null", Literal.Kind.NULL);

    private final String filter;
    private final List<FilterToken> tokens;
    private final Set<String> variables = new HashSet<>();
    private int next;

    private FilterParser(String filter) {
        this.filter = filter;
        this.tokens = FilterToken.all(filter);
    }

    /** Throws what the service answers to what is no filter. */
    static Filter parse(String filter) {
        FilterParser parser = new FilterParser(filter);
        Filter parsed = parser.or();
        if (parser.peek().kind() != Kind.END) {
            throw parser.syntaxError();
        }
        return parsed;
    }

    private Filter or() {
        Filter left = and();
        while (accept("or")) {
            left = new Filter.Or(left, and());
        }
        return left;
    }

    private Filter and() {
        Filter left = not();
        while (accept("and")) {
            left = new Filter.And(left, not());
        }
        return left;
    }

    private Filter not() {
        return accept("not") ? new Filter.Not(not()) : term();
    }

    private Filter term() {
        if (accept("(")) {
            Filter inner = or();
            expect(")");
            return inner;
        }
        FilterToken word = peek();
        if (word.kind() != Kind.WORD) {
            throw syntaxError();
        }
        return tokens.get(next + 1).is("(") && !word.is("not") ? function() : test();
    }

    private Filter function() {
        String name = take().text();
        Operator operator = FUNCTIONS.get(name.toLowerCase(Locale.ROOT));
        if (operator == null) {
            throw GraphProblem.invalidFilter("An unknown function with name '" + name + "' was found.");
        }
        expect("(");
        FilterPath path = path(take());
        while (accept("/")) {
            path = with(path, take());
        }
        expect(",");
        Literal literal = literal();
        expect(")");
        return new Filter.TextTest(operator, path, literal);
    }

    private Filter test() {
        FilterPath path = path(take());
        while (accept("/")) {
            if (accept("any")) {
                return any(path);
            }
            if (accept("$count")) {
                return new Filter.Count(path, comparison(), number());
            }
            path = with(path, take());
        }
        return accept("in") ? new Filter.In(path, list()) : new Filter.Comparison(path, comparison(), literal());
    }

    private Filter any(FilterPath path) {
        expect("(");
        String variable = word(take());
        expect(":");
        boolean isNew = variables.add(variable);
        Filter body = or();
        if (isNew) {
            variables.remove(variable);
        }
        expect(")");
        return new Filter.Any(path, variable, body);
    }

    private FilterPath path(FilterToken first) {
        String name = word(first);
        return variables.contains(name) ? new FilterPath(name, List.of()) : new FilterPath("", List.of(name));
    }

    private FilterPath with(FilterPath path, FilterToken token) {
        List<String> names = new ArrayList<>(path.names());
        names.add(word(token));
        return new FilterPath(path.variable(), List.copyOf(names));
    }

    private String word(FilterToken token) {
        if (token.kind() != Kind.WORD || token.text().startsWith("$")) {
            throw GraphProblem.filterSyntax(token.position(), filter);
        }
        return token.text();
    }

    private Operator comparison() {
        Operator operator = COMPARISONS.get(peek().text().toLowerCase(Locale.ROOT));
        if (operator == null) {
            throw syntaxError();
        }
        take();
        return operator;
    }

    private List<Literal> list() {
        List<Literal> literals = new ArrayList<>();
        expect("(");
        do {
            literals.add(literal());
        } while (accept(","));
        expect(")");
        return List.copyOf(literals);
    }

    private Literal number() {
        if (peek().kind() != Kind.NUMBER) {
            throw syntaxError();
        }
        return literal();
    }

    private Literal literal() {
        FilterToken token = peek();
        Literal.Kind kind = token.kind() == Kind.WORD
                ? CONSTANTS.get(token.text().toLowerCase(Locale.ROOT))
                : LITERALS.get(token.kind());
        if (kind == null) {
            throw syntaxError();
        }
        take();
        String text = token.text();
        boolean isQuoted = kind == Literal.Kind.TEXT;
        return new Literal(kind, isQuoted ? text.substring(1, text.length() - 1).replace("''", "'") : text).checked();
    }

    private boolean accept(String word) {
        if (!peek().is(word)) {
            return false;
        }
        next++;
        return true;
    }

    private void expect(String sign) {
        if (!accept(sign)) {
            throw syntaxError();
        }
    }

    private FilterToken peek() {
        return tokens.get(next);
    }

    private FilterToken take() {
        FilterToken token = peek();
        if (token.kind() == Kind.END) {
            throw syntaxError();
        }
        next++;
        return token;
    }

    private GraphProblem syntaxError() {
        return GraphProblem.filterSyntax(peek().position(), filter);
    }
}
