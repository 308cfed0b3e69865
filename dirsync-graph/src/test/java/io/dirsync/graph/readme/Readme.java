package io.dirsync.graph.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README of the project, or a part of it. */
record Readme(String text) {

    private static final Path FILE = Path.of("..", "README.md");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static Readme load() throws IOException {
        return new Readme(Files.readString(FILE));
    }

    /** Request ids differ from run to run. */
    static String withoutRequestIds(String text) {
        return UUID.matcher(text).replaceAll("<id>");
    }

    Readme section(String heading) {
        int start = text.indexOf("\n" + heading + "\n") + 1;
        int end = text.indexOf("\n## ", start);
        return new Readme(text.substring(start, end < 0 ? text.length() : end));
    }

    /** The contents of the fenced blocks of a language. */
    List<String> blocks(String language) {
        return fences(language).results().map(match -> match.group(1)).toList();
    }

    /** The rows of the tables, without their heads. */
    List<String> rows() {
        return text.lines()
                .filter(line -> line.startsWith("|"))
                .dropWhile(line -> !line.startsWith("|-"))
                .skip(1)
                .toList();
    }

    void updateIfAsked(String language, int index, String content) throws IOException {
        if (System.getProperty("golden.update") == null) {
            return;
        }
        MatchResult block = fences(language).results().toList().get(index);
        Files.writeString(FILE, text.substring(0, block.start(1)) + content + text.substring(block.end(1)));
    }

    private Matcher fences(String language) {
        return Pattern.compile("```" + language + "\\n(.*?)```\\n", Pattern.DOTALL)
                .matcher(text);
    }
}
