package io.dirsync.finding;

import java.net.URI;
import java.time.LocalDate;

/** The places that the links of the catalogue lead to; every link starts with one of them. */
enum DocumentationSite {
    CONNECT("https://learn.microsoft.com/entra/identity/hybrid/connect/"),
    CLOUD_SYNC("https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/"),
    CONDITIONAL_ACCESS("https://learn.microsoft.com/entra/identity/conditional-access/"),
    TROUBLESHOOT("https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/"),
    MICROSOFT_365("https://learn.microsoft.com/microsoft-365/enterprise/"),
    MICROSOFT_365_TROUBLESHOOT("https://learn.microsoft.com/microsoft-365/troubleshoot/active-directory/"),
    GRAPH("https://learn.microsoft.com/graph/api/"),
    MICROSOFT_ON_GITHUB("https://github.com/microsoft/"),
    /** Where older articles point for Connect Sync. */
    OLD_CONNECT("https://docs.microsoft.com/azure/active-directory/hybrid/"),
    /** Where older articles point for Microsoft 365. */
    OLD_OFFICE_365("https://docs.microsoft.com/office365/enterprise/"),
    OLD_SUPPORT("https://support.microsoft.com/help/"),
    OLD_DOWNLOAD("https://go.microsoft.com/fwlink/");

    /** The day on which the links were last compared with the sources of these sites. */
    static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 22);

    private final String base;

    DocumentationSite(String base) {
        this.base = base;
    }

    String base() {
        return base;
    }

    URI page(String path) {
        return URI.create(base + path);
    }
}
