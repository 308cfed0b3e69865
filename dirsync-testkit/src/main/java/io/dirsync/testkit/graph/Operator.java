package io.dirsync.testkit.graph;

/** What {@code $filter} can do with a property. */
enum Operator {
    EQ("eq"),
    NE("ne"),
    /** The negation of an expression about the property. */
    NOT("not"),
    IN("in"),
    GE("ge"),
    LE("le"),
    GT("gt"),
    LT("lt"),
    STARTS_WITH("startsWith"),
    ENDS_WITH("endsWith"),
    CONTAINS("contains"),
    /** A lambda over the elements of a collection. */
    ANY("any"),
    /** The number of elements of a collection: {@code ../$count eq 0}. */
    COUNT("$count");

    private final String word;

    Operator(String word) {
        this.word = word;
    }

    /** Whether it is true of two values whose comparison gave the order; for comparisons only. */
    boolean holds(int order) {
        return switch (this) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case GE -> order >= 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case LT -> order < 0;
            default -> throw new IllegalStateException(word + " compares nothing");
        };
    }

    /** As messages write it. */
    String word() {
        return word;
    }
}
