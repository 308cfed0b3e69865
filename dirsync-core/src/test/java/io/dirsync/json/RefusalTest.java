package io.dirsync.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report in which one thing is wrong: what the caller is told. */
class RefusalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        /schemaVersion                        | -             | is missing. Add it, or write the document anew.
        /schemaVersion                        | 1             | must be a text, but is 1.
        /schemaVersion                        | "1"           | must be a version such as 1.0, but is "1".
        /schemaVersion                        | "2.0"         | is "2.0", but this version of dirsync reads 1.x only. Update dirsync.
        /schemaVersion                        | "0.9"         | is "0.9", but this version of dirsync reads 1.x only. Write the document anew.
        /kind                                 | -             | is missing. Add it, or write the document anew.
        /kind                                 | "snapshot"    | must be "report", but is "snapshot". Read it with SnapshotJson.
        /kind                                 | "diary"       | must be "report", but is "diary".
        /status                               | "fine"        | must be one of unhealthy, degraded, unknown, healthy, notConfigured, but is "fine".
        /findings                             | -             | is missing. Add it, or write the document anew.
        /findings                             | {}            | must be a list, but is an object.
        /findings/0                           | []            | must be an object, but is a list.
        /findings/0/rule                      | "Late"        | must be the id of a rule such as sync.staleness.late, but is "Late".
        /findings/0/evidence/1/type           | "age"         | must be one of instant, duration, boolean, integer, texts, text, but is "age".
        /findings/0/evidence/1/value          | "4 days"      | must be a length of time such as PT30M or P3DT4H, but is "4 days".
        /findings/0/evidence/4/value          | 1e30          | must be a whole number of at most 64 bits, but is 1.0E30.
        /findings/0/actions/0/link            | "a b"         | must be an https address, but is "a b".
        /snapshot/tenant                      | "common"      | must be the GUID or a verified domain of a tenant, but is "common".
        /snapshot/capturedAt                  | "2026-02-30T12:00:00Z" | must be an instant such as 2026-11-22T12:00:00Z, but is "2026-02-30T12:00:00Z".
        /snapshot/capturedAt                  | 1795348800    | must be an instant such as 2026-11-22T12:00:00Z, but is 1795348800.
        /snapshot/directorySync               | null          | must be an object, but is null.
        /snapshot/directorySync/enabled/state | "off"         | must be one of known, missing, unreadable, but is "off".
        /snapshot/directorySync/enabled/value | -             | is missing. Add it, or write the document anew.
        /snapshot/directorySync/enabled/value | "true"        | must be true or false, but is "true".
        /snapshot/quota/total/gap             | -             | is missing. Add it, or write the document anew.
        /snapshot/quota/total/gap/reason      | "tired"       | must be one of notRequested, permissionDenied, notLicensed, notAvailableInCloud, throttled, unreachable, timedOut, malformed, notReturned, but is "tired".
        """)
    void saysWhatIsWrongAndWhere(String pointer, String replacement, String complaint) {
        assertThatThrownBy(() -> ReportJson.read(Documents.everythingBut(pointer, replacement)))
                .isExactlyInstanceOf(JsonFormatException.class)
                .hasMessage(pointer + " " + complaint)
                .extracting(e -> ((JsonFormatException) e).pointer())
                .isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        /snapshot/syncClient/requestedInterval/gap/retryAfter | "-PT1S"     | cannot be used: retryAfter must not be negative, but was PT-1S
        /findings/0/actions/0/id                              | " "         | cannot be used: id of an action must not be blank
        /findings/0/actions/0/link                            | "http://a/" | cannot be used: link of an action must be an absolute https address, but was http://a/
        /findings/0/evidence/0/name                           | ""          | cannot be used: name of evidence must not be blank
        """)
    void saysOfTheObjectWhatTheLibraryItselfRefuses(String pointer, String replacement, String complaint) {
        String object = pointer.substring(0, pointer.lastIndexOf('/'));

        assertThatThrownBy(() -> ReportJson.read(Documents.everythingBut(pointer, replacement)))
                .isExactlyInstanceOf(JsonFormatException.class)
                .hasMessage(object + " " + complaint)
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quotesNoMoreThanTheStartOfALongValue() {
        String replacement = "\"" + "x".repeat(100) + "\"";

        assertThatThrownBy(() -> ReportJson.read(Documents.everythingBut("/status", replacement)))
                .hasMessageEndingWith("but is \"" + "x".repeat(59) + "....");
    }

    @ParameterizedTest
    @CsvSource({"0, '\"'", "1, '...'"})
    void quotesAValueOfSixtyCharactersWhole(int more, String end) {
        String replacement = "\"" + "x".repeat(58 + more) + "\"";

        assertThatThrownBy(() -> ReportJson.read(Documents.everythingBut("/status", replacement)))
                .hasMessageEndingWith("x" + end + ".");
    }

    @ParameterizedTest
    @CsvSource({"[], a list", "5, 5", "null, null"})
    void refusesWhatIsNoObject(String document, String what) {
        JsonFormatException refusal =
                catchThrowableOfType(JsonFormatException.class, () -> SnapshotJson.read(document));

        assertThat(refusal).hasMessage("The document must be an object, but is " + what + ".");
        assertThat(refusal.pointer()).isEmpty();
    }

    @Test
    void escapesWhatPointersNeedEscaped() {
        Place root = new Place(Documents.tree("{\"a/b~c\": 5}"), "", new Dialect(0, false));

        assertThat(root.member("a/b~c").mustBe("a text").pointer()).isEqualTo("/a~1b~0c");
    }
}
