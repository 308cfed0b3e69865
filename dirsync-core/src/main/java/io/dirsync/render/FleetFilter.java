package io.dirsync.render;

/** A link that shows the tenants of one group alone: the anchor it leads to, the rows it keeps, the style that does it. */
record FleetFilter(String rowClass) {

    String anchor() {
        return "only-" + rowClass;
    }

    String rules() {
        return """
                #%1$s:target ~ table tbody tr:not(.%2$s) {display: none;}
                #%1$s:target ~ nav a[href="#%1$s"] {border-color: var(--tone); text-decoration: underline;}
                """.formatted(anchor(), rowClass());
    }
}
