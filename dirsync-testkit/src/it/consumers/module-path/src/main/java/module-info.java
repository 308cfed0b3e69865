/** A program that judges with dirsync. */
module com.contoso.monitor {
    requires transitive io.dirsync.core;

    exports com.contoso.monitor;
}
