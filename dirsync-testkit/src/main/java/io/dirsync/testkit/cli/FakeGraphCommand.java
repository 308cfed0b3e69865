package io.dirsync.testkit.cli;

import static java.util.Objects.requireNonNull;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.MutableClock;
import io.dirsync.testkit.Scenario;
import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.graph.Ports;
import io.dirsync.testkit.scenario.ScenarioFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Starts a {@link FakeGraph} and keeps it until the process is told to stop, by Ctrl-C or SIGTERM.
 *
 * <p>Ages in the tenants are counted from the start, by the clock of this computer. Ends with exit code 2 when the
 * options make no sense, and with 1 when the fake could not start, for example because a port is in use; either way one
 * sentence on the standard error stream says why.
 */
@Command(
        name = "fake-graph",
        description = "Serves fake Microsoft Entra tenants over HTTPS as Entra and Graph do, until Ctrl-C.",
        sortOptions = false)
public final class FakeGraphCommand implements Callable<Integer> {

    @Option(
            names = "--scenario",
            paramLabel = "NAME[=DOMAIN]|FILE.json",
            description = "a tenant in a named situation, or the tenants of a file; may be repeated (default: healthy)")
    private List<String> scenarios = List.of(Scenario.HEALTHY.label());

    @Option(names = "--port", description = "where Entra and Graph are served (default: any free port)")
    private int port;

    @Option(
            names = "--proxy-port",
            paramLabel = "PORT",
            description = "where the proxy for the real host names listens (default: any free port)")
    private int proxyPort;

    @Option(
            names = "--ca-out",
            paramLabel = "FILE",
            description = "writes the certificate of the fake's authority, in PEM form, for clients to trust")
    private @Nullable Path caOut;

    @Option(
            names = "--lenient",
            description = "answers what is not served as Graph answers what it does not have, instead of 501")
    private boolean lenient;

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description =
                    "writes the tenants to a file for --scenario, now and, as clients have changed them, in the end")
    private @Nullable Path export;

    @Option(names = "--list", description = "lists the named situations and ends")
    private boolean list;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this text and ends")
    @SuppressWarnings("UnusedVariable") // The annotation does it all.
    private boolean help;

    @Spec
    private @Nullable CommandSpec spec;

    private FakeGraphCommand() {}

    /**
     * Runs the program. Ends the process unless all is well.
     *
     * @param args the options; {@code --help} lists them
     */
    public static void main(String... args) {
        int exitCode = commandLine().execute(args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new FakeGraphCommand())
                .setParameterExceptionHandler(FakeGraphCommand::refuse)
                .setExecutionExceptionHandler(FakeGraphCommand::fail);
    }

    @Override
    public Integer call() throws InterruptedException {
        if (list) {
            Stream.of(Scenario.values())
                    .forEach(scenario -> out().printf("%-28s %s%n", scenario.label(), scenario.meaning()));
            return 0;
        }
        List<FakeTenant> tenants = tenants();
        Ports ports = ports();
        write("--export", export, ScenarioFile.of(tenants).json());
        FakeGraph graph = FakeGraph.start(MutableClock.at(Instant.now()), ports);
        UntilStopped running = UntilStopped.of(graph, err(), export);
        tenants.forEach(graph::tenant);
        if (lenient) {
            graph.settings().lenient();
        }
        write("--ca-out", caOut, graph.caCertificatePem());
        out().print(new Announcement(graph, tenants, caOut).text());
        out().flush();
        running.await();
        return 0;
    }

    private List<FakeTenant> tenants() {
        try {
            return ScenarioArguments.tenants(scenarios);
        } catch (IllegalArgumentException e) {
            throw refusal(e);
        }
    }

    private Ports ports() {
        try {
            return new Ports(port, proxyPort);
        } catch (IllegalArgumentException e) {
            throw refusal(e);
        }
    }

    private void write(String option, @Nullable Path file, String content) {
        if (file == null) {
            return;
        }
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new ParameterException(line(), option + ": " + file + " cannot be written.", e);
        }
    }

    private ParameterException refusal(IllegalArgumentException cause) {
        return new ParameterException(line(), String.valueOf(cause.getMessage()), cause);
    }

    private CommandLine line() {
        return requireNonNull(spec, "spec").commandLine();
    }

    private PrintWriter out() {
        return line().getOut();
    }

    private PrintWriter err() {
        return line().getErr();
    }

    private static int refuse(ParameterException refusal, String[] args) {
        CommandLine line = refusal.getCommandLine();
        line.getErr().println(refusal.getMessage());
        line.getErr().println("--help lists the options, --list the scenarios.");
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static int fail(Exception failure, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (!(failure instanceof UncheckedIOException)) {
            throw failure;
        }
        line.getErr().println(failure.getMessage());
        return line.getCommandSpec().exitCodeOnExecutionException();
    }
}
