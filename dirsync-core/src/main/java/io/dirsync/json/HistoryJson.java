package io.dirsync.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.fleet.HistoryFormat;
import io.dirsync.report.TenantRecord;

/**
 * What a history knows of a tenant as a line of JSON.
 *
 * <p>The format is versioned like the others of {@link io.dirsync.json}, but nobody else needs to read it. Needs Jackson
 * 2.16 or a later 2.x.
 */
public final class HistoryJson {

    /**
     * The format of a {@link io.dirsync.fleet.HistoryFile}. It reads the lines of {@link OutcomeJson} too, as records of
     * tenants of which that outcome was told.
     */
    public static final HistoryFormat FORMAT = new HistoryFormat() {
        @Override
        public String write(TenantRecord tenant) {
            return JsonText.compact(DocumentKind.TENANT_RECORD.document(OutcomeForms.RECORD.write(tenant)));
        }

        @Override
        public TenantRecord read(String line) {
            JsonNode tree = JsonText.parse(line);
            return DocumentKind.OUTCOME.isNamedBy(tree)
                    ? TenantRecord.of(OutcomeJson.read(tree))
                    : OutcomeForms.RECORD.read(DocumentKind.TENANT_RECORD.open(tree));
        }
    };

    private HistoryJson() {}
}
