package io.dirsync.testkit.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a path: a word, which may be a key, or a key that was written in parentheses. */
record PathSegment(String text, @Nullable Key key) {

    private static final Pattern WITH_KEY = Pattern.compile("([^()']+)\\((?:([A-Za-z]+)=)?'((?:[^']|'')*)'\\)");

    /** Several parts, since {@code set(appId='..')} is two of them. */
    static List<PathSegment> all(List<String> path) {
        List<PathSegment> segments = new ArrayList<>();
        for (String part : path) {
            Matcher withKey = WITH_KEY.matcher(part);
            if (withKey.matches()) {
                segments.add(new PathSegment(withKey.group(1), null));
                String property = Optional.ofNullable(withKey.group(2)).orElse(Key.ID);
                segments.add(
                        new PathSegment(part, new Key(property, withKey.group(3).replace("''", "'"))));
            } else {
                segments.add(new PathSegment(part, null));
            }
        }
        return List.copyOf(segments);
    }

    /** Graph takes the words of a path in any case of letters. */
    boolean is(String word) {
        return key == null && text.equalsIgnoreCase(word);
    }

    /** The key that it is or may be; words with a dollar sign are none. */
    Optional<Key> asKey() {
        if (key != null) {
            return Optional.of(key);
        }
        return text.isEmpty() || text.startsWith("$") ? Optional.empty() : Optional.of(Key.id(text));
    }
}
