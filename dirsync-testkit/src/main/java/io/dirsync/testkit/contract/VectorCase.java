package io.dirsync.testkit.contract;

import io.dirsync.finding.RuleId;
import io.dirsync.report.HealthStatus;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.contract.SnapshotSourceContract.Setting;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tenant, and what the built-in rules must make of it.
 *
 * @param name the letter of the vector, and what it is about
 * @param setting the tenant, and what is read of it
 * @param status the status of the report
 * @param findings the rules that find something
 */
record VectorCase(String name, Setting setting, HealthStatus status, Set<RuleId> findings) {

    /** The first half of a case, for tables that read from left to right. */
    record Given(String name, Setting setting) {

        Given withoutBetaFacts() {
            return new Given(name, new Setting(setting.tenants(), false, setting.features()));
        }

        Given withoutFeatures() {
            return new Given(name, new Setting(setting.tenants(), setting.betaFacts(), false));
        }

        VectorCase is(HealthStatus status, RuleId... findings) {
            return new VectorCase(name, setting, status, Stream.of(findings).collect(Collectors.toSet()));
        }
    }

    static Given given(String name, FakeTenant tenant) {
        return new Given(name, new Setting(List.of(tenant), true, true));
    }
}
