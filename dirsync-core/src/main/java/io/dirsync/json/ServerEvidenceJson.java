package io.dirsync.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.ServerEvidence;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * What an administrator's script says of the synchronization servers.
 *
 * <p>A script writes plain values. A member that is left out was not requested, and null says that there is no such
 * thing. What the script tried to read and could not is told apart from both by an object in the place of the value.
 * Lists are lists even if they have one element or none. Instants are ISO 8601 with an offset or {@code Z}, lengths of
 * time ISO 8601.
 *
 * <pre>{@code
 * {
 *   "schemaVersion": "1.0",
 *   "kind": "serverEvidence",
 *   "servers": [
 *     {
 *       "name": "SRV01",
 *       "version": "2.6.92.0",
 *       "operatingSystem": "Windows Server 2022",
 *       "serviceRunning": true,
 *       "scheduler": {
 *         "cycleEnabled": true, "suspended": false, "staging": false,
 *         "maintenanceEnabled": true, "interval": "PT30M"
 *       },
 *       "activity": {
 *         "events": [{ "id": 654, "at": "2026-11-22T11:40:00Z", "connector": "contoso.com" }],
 *         "runStatuses": ["success", "stopped-server-down"],
 *         "exportErrors": [{ "category": "InvalidSoftMatch", "property": "ProxyAddresses", "count": 2 }],
 *         "healthDataAt": null
 *       },
 *       "upgrade": {
 *         "autoUpgrade": "Enabled",
 *         "configurationEdited": {
 *           "state": "unreadable",
 *           "gap": { "reason": "permissionDenied", "detail": "Access to the path is denied" }
 *         }
 *       }
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>In PowerShell {@code $time.ToUniversalTime().ToString('o')} gives an instant, {@code
 * [Xml.XmlConvert]::ToString($timeSpan)} a length of time, {@code @(...)} a list, and {@code ConvertTo-Json -Depth 9}
 * the document. Needs Jackson 2.16 or a later 2.x. Without state, and safe for use by several threads.
 */
public final class ServerEvidenceJson {

    private ServerEvidenceJson() {}

    /**
     * Reads server evidence.
     *
     * @param text the document
     * @return the evidence, for {@code TenantSnapshotBuilder.serverEvidence}
     * @throws JsonFormatException if it is not one that this version of the library can read
     */
    public static ServerEvidence read(String text) {
        return read(JsonText.parse(requireNonNull(text, "text")));
    }

    /**
     * Reads server evidence.
     *
     * @param text the document; it is read to its end and not closed
     * @return the evidence, for {@code TenantSnapshotBuilder.serverEvidence}
     * @throws JsonFormatException if it is not one that this version of the library can read
     * @throws UncheckedIOException if the reader fails
     */
    public static ServerEvidence read(Reader text) {
        return read(JsonText.parse(requireNonNull(text, "text")));
    }

    /**
     * Reads server evidence.
     *
     * @param bytes the document in UTF-8, UTF-16 or UTF-32, as {@code Out-File} writes it; it is read to its end and not
     *     closed
     * @return the evidence, for {@code TenantSnapshotBuilder.serverEvidence}
     * @throws JsonFormatException if it is not one that this version of the library can read
     * @throws UncheckedIOException if the stream fails
     */
    public static ServerEvidence read(InputStream bytes) {
        return read(JsonText.parse(requireNonNull(bytes, "bytes")));
    }

    /**
     * The JSON Schema (2020-12) of the documents that can be read.
     *
     * @return the schema, which needs no other; the jar has it as {@code
     *     META-INF/dirsync/server-evidence-1.0.schema.json}
     */
    public static String schema() {
        return DocumentKind.SERVER_EVIDENCE.schema();
    }

    /** The servers must be there, even if only as null: a script that misspells them must not go unnoticed. */
    private static ServerEvidence read(JsonNode tree) {
        Place document = DocumentKind.SERVER_EVIDENCE.open(tree);
        return document.guarded(in -> new ServerEvidence(in.required("servers", new FactForm<>(ServerForms.SERVERS))));
    }
}
