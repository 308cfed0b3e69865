package io.dirsync.render;

import io.dirsync.snapshot.DirectoryRecommendation;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ServiceIncident;
import io.dirsync.snapshot.ServiceSignals;
import io.dirsync.snapshot.SyncSettingChange;
import io.dirsync.snapshot.SyncSignInFailure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What Microsoft itself says around synchronization; names and titles stay as Microsoft writes them. */
record SignalTexts(Words words, Values values) {

    List<Note> notes(ServiceSignals signals) {
        return Stream.of(
                        notes(signals.incidents(), this::incident),
                        notes(signals.recommendations(), this::recommendation),
                        notes(signals.signInFailures(), this::signInFailure),
                        notes(signals.settingChanges(), this::settingChange))
                .flatMap(notes -> notes)
                .toList();
    }

    private static <T> Stream<Note> notes(Fact<List<T>> fact, Function<T, Note> note) {
        return fact.toOptional().stream().flatMap(List::stream).map(note);
    }

    private Note incident(ServiceIncident incident) {
        String title = words.word("text.incident", Map.of("title", incident.title(), "id", incident.id()));
        return new Note(
                title,
                Stream.concat(Stream.of(incident.status()), since(incident.startedAt()))
                        .toList(),
                List.of());
    }

    private Note recommendation(DirectoryRecommendation advice) {
        String name = advice.title().isBlank() ? advice.type() : advice.title();
        String title = words.word("text.recommendation", Map.of("title", name));
        return new Note(title, since(advice.createdAt()).toList(), List.of());
    }

    private Note signInFailure(SyncSignInFailure failure) {
        Map<String, String> numbers =
                Map.of("code", "AADSTS" + failure.errorCode(), "count", Long.toString(failure.count()));
        String last = words.word("text.lastTime", Map.of("instant", values.instant(failure.last())));
        return new Note(words.word("text.signInFailure", numbers), List.of(last), List.of());
    }

    private Note settingChange(SyncSettingChange change) {
        String key = change.succeeded() ? "text.settingChange" : "text.settingChangeFailed";
        Map<String, String> values = Map.of("activity", change.activity(), "instant", this.values.instant(change.at()));
        return new Note(words.word(key, values), List.of(), List.of());
    }

    private Stream<String> since(Fact<Instant> fact) {
        return fact.toOptional().map(values::instant).stream()
                .map(instant -> words.word("text.since", Map.of("instant", instant)));
    }
}
