package io.dirsync.render;

import io.dirsync.report.HealthStatus;
import java.util.Locale;

/** A link that shows the tenants of one status alone: the anchor it leads to, the rows it keeps, the style that does it. */
record FleetFilter(HealthStatus status) {

    String anchor() {
        return "only-" + rowClass();
    }

    String rowClass() {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String rules() {
        return """
                #%1$s:target ~ table tbody tr:not(.%2$s) {display: none;}
                #%1$s:target ~ nav a[href="#%1$s"] {border-color: var(--tone); text-decoration: underline;}
                """.formatted(anchor(), rowClass());
    }
}
