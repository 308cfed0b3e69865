package io.dirsync.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that a page is well-formed XML, more strictly than a parser that mends what it reads. */
final class WellFormed {

    private static final Pattern TOKEN = Pattern.compile("\\G(?:<!DOCTYPE html>"
            + "|<(?<close>/)?(?<name>[A-Za-z][\\w-]*)(?:\\s[\\w:-]+=\"(?:[^\"<>&']|&(?:amp|lt|gt|quot|#39);)*\")*(?<empty>/)?>"
            + "|[^<>&]|&(?:amp|lt|gt|quot|#39);)");

    private WellFormed() {}

    static void check(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(html);
        int end = 0;
        while (token.find()) {
            end = token.end();
            if (token.group("name") != null) {
                tag(open, token);
            }
        }
        if (end != html.length() || !open.isEmpty()) {
            throw new AssertionError("Not well-formed at " + end + " in " + open + ": "
                    + html.substring(end, Math.min(html.length(), end + 60)));
        }
    }

    private static void tag(Deque<String> open, Matcher token) {
        String name = token.group("name");
        if (token.group("close") == null && token.group("empty") == null) {
            open.push(name);
        }
        if (token.group("close") != null && !name.equals(open.poll())) {
            throw new AssertionError("Closes what is not open: " + token.group());
        }
    }
}
