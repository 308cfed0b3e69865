/**
 * The judgement of dirsync: facts about a tenant in, a health report out.
 *
 * <p>Start at {@link io.dirsync.SyncHealthClient}. The module needs nothing at run time but the Java base module.
 */
module io.dirsync.core {
    requires static transitive org.jspecify;

    exports io.dirsync;
    exports io.dirsync.finding;
    exports io.dirsync.render;
    exports io.dirsync.report;
    exports io.dirsync.rule;
    exports io.dirsync.snapshot;
}
