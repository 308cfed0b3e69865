package io.dirsync.render;

import io.dirsync.finding.RecommendedAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What recommended actions are called and how they are done in one language. */
record ActionTexts(Words words) {

    /** The name of an action; actions of the caller's own bring their names or are called by their id. */
    String title(RecommendedAction action) {
        if (!action.title().isEmpty()) {
            return action.title();
        }
        return words.ifAction(action.id() + ".title").orElse(action.id());
    }

    /** The id of an action and what it touches. */
    String kind(RecommendedAction action) {
        return action.id() + ", " + words.word("kind." + action.kind());
    }

    /** What an action takes: time, the product it is for, and the role or right. */
    String demand(RecommendedAction action) {
        String effort = words.word("text.effort", Map.of("effort", words.word("effort." + action.effort())));
        String engine = words.word("text.engine", Map.of("engine", words.word("engine." + action.engine())));
        String both = effort + " " + engine;
        return action.role().isEmpty() ? both : both + " " + words.word("text.role", Map.of("role", action.role()));
    }

    /** What must be in place before the first step, if anything must. */
    Optional<String> prerequisite(RecommendedAction action) {
        return words.ifAction(action.id() + ".before")
                .map(before -> words.word("text.before", Map.of("prerequisite", before)));
    }

    Optional<String> warning(RecommendedAction action) {
        return action.destructive() ? Optional.of(words.word("text.destructive")) : Optional.empty();
    }

    List<String> steps(RecommendedAction action) {
        return IntStream.iterate(1, step -> step + 1)
                .mapToObj(step -> words.ifAction(action.id() + ".step." + step))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<String> verification(RecommendedAction action) {
        return words.ifAction(action.id() + ".verify").map(sight -> words.word("text.verify", Map.of("sight", sight)));
    }

    /** The link of the older articles, and the words before it. */
    Optional<Row> originalLink(RecommendedAction action) {
        String label = words.word("text.originalLink", Map.of("link", "")).strip();
        return Optional.ofNullable(action.originalLink()).map(link -> new Row(label, link.toASCIIString()));
    }
}
