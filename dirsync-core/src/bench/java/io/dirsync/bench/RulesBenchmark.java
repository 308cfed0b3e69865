package io.dirsync.bench;

import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** All rules on one snapshot, and no rules on the same snapshot to compare with. */
@State(Scope.Benchmark)
public class RulesBenchmark {

    @Param
    public BenchTenant tenant = BenchTenant.HEALTHY;

    private final RuleSet noRules = RuleSet.of();
    private final RuleSet allRules = BenchTenant.allRules();

    @Benchmark
    public SyncHealthReport noRules() {
        return noRules.evaluate(tenant.snapshot());
    }

    @Benchmark
    public SyncHealthReport allRules() {
        return allRules.evaluate(tenant.snapshot());
    }
}
