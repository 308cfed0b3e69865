package io.dirsync.testkit.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The README of the testkit. */
record Readme(String text) {

    private static final Path FILE = Path.of("README.md");

    static Readme load() throws IOException {
        return new Readme(Files.readString(FILE));
    }

    /** The contents of the fenced blocks of a language. */
    List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\\n(.*?)```\\n", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** What stands between the comments that mark a generated part. */
    String generated(String name) {
        return part(name).group(1);
    }

    /** Writes a generated part anew if {@code golden.update} is set. */
    static void updateIfAsked(String name, String content) throws IOException {
        if (System.getProperty("golden.update") == null) {
            return;
        }
        Readme readme = load();
        MatchResult part = readme.part(name);
        Files.writeString(FILE, readme.text.substring(0, part.start(1)) + content + readme.text.substring(part.end(1)));
    }

    private MatchResult part(String name) {
        return Pattern.compile("<!-- generated: " + name + " -->\\n(.*?)<!-- end: " + name + " -->", Pattern.DOTALL)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("README.md has no generated part " + name));
    }
}
