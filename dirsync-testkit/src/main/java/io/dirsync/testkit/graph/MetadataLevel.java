package io.dirsync.testkit.graph;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many annotations a client wants in an answer, by its {@code Accept} header; Graph sends few unless told. */
enum MetadataLevel {
    /** No annotation but those that the client cannot do without: count and next link. */
    NONE,
    MINIMAL,
    /** The type of every entity as well. */
    FULL;

    private static final Pattern PARAMETER =
            Pattern.compile("odata(?:\\.metadata)?=(none|minimal|full)(?:metadata)?", Pattern.CASE_INSENSITIVE);

    static MetadataLevel of(Ask ask) {
        Matcher wish = PARAMETER.matcher(ask.header("Accept").orElse("").replace(" ", ""));
        return wish.find() ? valueOf(wish.group(1).toUpperCase(Locale.ROOT)) : MINIMAL;
    }

    String contentType() {
        return "application/json;odata.metadata=" + name().toLowerCase(Locale.ROOT)
                + ";odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
    }

    boolean keeps(String annotation) {
        return this != NONE || annotation.equals("@odata.nextLink") || annotation.equals("@odata.count");
    }
}
