package io.dirsync.bench;

import io.dirsync.json.ReportJson;
import io.dirsync.render.Renderers;
import io.dirsync.render.ReportRenderer;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.RuleSet;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A finished report in each format. */
@State(Scope.Benchmark)
public class RenderingBenchmark {

    @Param({"HEALTHY", "BROKEN"})
    public BenchTenant tenant = BenchTenant.HEALTHY;

    private final ReportRenderer text = Renderers.text(Locale.ENGLISH);
    private final ReportRenderer markdown = Renderers.markdown(Locale.ENGLISH);
    private final ReportRenderer html = Renderers.html(Locale.ENGLISH);
    private SyncHealthReport report = RuleSet.of().evaluate(BenchTenant.HEALTHY.snapshot());

    @Setup
    public void judge() {
        report = BenchTenant.allRules().evaluate(tenant.snapshot());
    }

    @Benchmark
    public String text() {
        return text.render(report);
    }

    @Benchmark
    public String markdown() {
        return markdown.render(report);
    }

    @Benchmark
    public String html() {
        return html.render(report);
    }

    @Benchmark
    public String json() {
        return ReportJson.write(report);
    }
}
