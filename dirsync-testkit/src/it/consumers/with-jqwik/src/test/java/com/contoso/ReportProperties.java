package com.contoso;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;

import io.dirsync.SyncHealthClient;
import io.dirsync.render.Renderers;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.jqwik.DirectorySyncDomain;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(DirectorySyncDomain.class)
class ReportProperties {

    @Property(tries = 50)
    void everyReportFitsOnALine(@ForAll SyncHealthReport report) {
        assertThat(Renderers.line(Locale.ENGLISH).render(report).lines()).hasSize(1);
    }

    @Property(tries = 50)
    void whatWasNotReadIsNeverHealthy(@ForAll FakeTenant tenant) {
        SyncHealthReport report = SyncHealthClient.create(FakeTenants.of(tenant)).check(tenant.id());

        assertThat(report.isComplete() || report.status() != HealthStatus.HEALTHY).isTrue();
    }
}
