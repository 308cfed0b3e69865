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

    /** As messages write it. */
    String word() {
        return word;
    }
}
