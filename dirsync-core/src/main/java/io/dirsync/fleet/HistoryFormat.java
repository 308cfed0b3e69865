package io.dirsync.fleet;

import io.dirsync.report.TenantRecord;

/**
 * How a record stands in a line of a history file; {@link io.dirsync.json.HistoryJson#FORMAT} is the library's own.
 *
 * <p>An implementation is safe for use by several threads.
 */
public interface HistoryFormat {

    /**
     * Writes a record.
     *
     * @param tenant the record
     * @return one line, without its end
     */
    String write(TenantRecord tenant);

    /**
     * Reads what was written.
     *
     * @param line one line, without its end
     * @return an equal record
     * @throws RuntimeException if the line is not one that can be read; its message says why
     */
    TenantRecord read(String line);
}
