package io.dirsync.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.DomainFederation.MfaBehavior;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Snapshots;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of other versions of the format. */
class CompatibilityTest {

    private static final SyncHealthReport EVERYTHING = ReportJson.read(Documents.everything());

    @Test
    void writesWhatVersion10Wrote() {
        assertThat(ReportJson.writePretty(EVERYTHING)).isEqualTo(Documents.everything());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1", "1.999999"})
    void readsEveryMinorVersion(String version) {
        assertThat(ReportJson.read(Documents.everythingBut("/schemaVersion", "\"" + version + "\"")))
                .isEqualTo(EVERYTHING);
    }

    @Test
    void ignoresUnknownMembersEverywhere() {
        JsonNode document = Documents.tree(Documents.everything());
        Documents.objects(document)
                .toList()
                .forEach(object -> object.set("ofTheFuture", Documents.tree("{\"deep\": [null, {}]}")));

        assertThat(ReportJson.read(document.toString())).isEqualTo(EVERYTHING);
    }

    @Test
    void takesFactsThatAreNotThereForNotRequested() {
        String document = """
                {"schemaVersion": "1.0", "kind": "snapshot",
                 "tenant": "contoso.onmicrosoft.com", "capturedAt": "2026-11-22T12:00:00Z"}
                """;

        TenantSnapshot nothing =
                TenantSnapshot.builder(Snapshots.TENANT, Snapshots.NOW).build();

        assertThat(SnapshotJson.read(document)).isEqualTo(nothing);
        assertThat(Documents.tree(SnapshotJson.write(nothing))).isEqualTo(Documents.tree(document));
    }

    @Test
    void readsWordsOfALaterMinorVersionAsUnknownWhereThatCanBeSaid() {
        TenantSnapshot snapshot = ReportJson.read(later(
                        "/snapshot/domains/verified/value/0/authentication",
                        "/snapshot/domains/federations/value/0/mfaBehavior/value",
                        "/snapshot/domains/federations/value/0/mfaBehavior/value",
                        "/snapshot/deletionPrevention/type/value",
                        "/snapshot/cloudSync/jobs/value/0/status/value"))
                .snapshot();

        assertThat(snapshot.domains()
                        .verified()
                        .toOptional()
                        .orElseThrow()
                        .get(0)
                        .authentication())
                .isEqualTo(Authentication.UNKNOWN);
        assertThat(snapshot.domains()
                        .federations()
                        .toOptional()
                        .orElseThrow()
                        .get(0)
                        .mfaBehavior()
                        .is(MfaBehavior.UNKNOWN))
                .isTrue();
        assertThat(snapshot.deletionPrevention().type()).isEqualTo(Fact.known(DeletionPrevention.Type.UNKNOWN));
        assertThat(snapshot.cloudSync().jobs().toOptional().orElseThrow().get(0).status())
                .isEqualTo(Fact.known(CloudSyncJob.Status.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/snapshot/domains/verified/value/0/authentication",
                "/snapshot/deletionPrevention/type/value",
                "/snapshot/cloudSync/jobs/value/0/status/value"
            })
    void refusesUnknownWordsOfItsOwnVersion(String pointer) {
        assertThatThrownBy(() -> ReportJson.read(Documents.everythingBut(pointer, "\"ofTheFuture\"")))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageStartingWith(pointer + " must be one of ")
                .hasMessageEndingWith("unknown, but is \"ofTheFuture\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/status",
                "/findings/0/severity",
                "/findings/0/confidence",
                "/findings/0/actions/0/kind",
                "/snapshot/quota/total/gap/reason"
            })
    void refusesWordsOfALaterMinorVersionWhereGuessingWouldMislead(String pointer) {
        assertThatThrownBy(() -> ReportJson.read(later(pointer)))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageStartingWith(pointer + " must be one of ")
                .hasMessageEndingWith(" but is \"ofTheFuture\". The document has the format 1.1 and this version of"
                        + " dirsync knows 1.0: update dirsync.");
    }

    @Test
    void ignoresASwitchThatItDoesNotKnow() {
        String document = Documents.everythingBut(
                "/snapshot/features/ofTheFutureEnabled", "{\"state\": \"known\", \"value\": true}");

        assertThat(ReportJson.read(document)).isEqualTo(EVERYTHING);
    }

    private static String later(String... pointers) {
        String document = Documents.everythingBut("/schemaVersion", "\"1.1\"");
        for (String pointer : pointers) {
            document = Documents.but(document, pointer, "\"ofTheFuture\"");
        }
        return document;
    }
}
