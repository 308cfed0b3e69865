/**
 * The judgement of dirsync: facts about a tenant in, a health report out.
 *
 * <p>Start at {@link io.dirsync.SyncHealthClient}. The module needs nothing at run time but the Java base module;
 * the package {@link io.dirsync.json} needs {@code com.fasterxml.jackson.databind} as well, which whoever uses that
 * package requires.
 */
module io.dirsync.core {
    requires static com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports io.dirsync;
    exports io.dirsync.finding;
    exports io.dirsync.fleet;
    exports io.dirsync.json;
    exports io.dirsync.render;
    exports io.dirsync.report;
    exports io.dirsync.rule;
    exports io.dirsync.snapshot;
}
