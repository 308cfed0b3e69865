package io.dirsync.graph.bench;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Measures this library, the Graph SDK and the HTTP client of the JDK at the same stub, and says whether the targets are
 * met.
 */
public final class GraphBench {

    private static final List<String> EVERYTHING = List.of("latency", "cpu", "throughput", "fleet", "cold");
    private static final int TENANTS = 10_000;

    private final StubCertificate certificate;
    private final Stub stub;
    private final Table table = new Table();

    private GraphBench(StubCertificate certificate, Stub stub) {
        this.certificate = certificate;
        this.stub = stub;
    }

    /**
     * Measures everything, or what is asked for; ends with status 1 if a target is missed.
     *
     * @param args any of {@code latency}, {@code cpu}, {@code throughput}, {@code fleet} and {@code cold}
     * @throws IOException if the stub does not start
     * @throws GeneralSecurityException if it gets no certificate
     */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        StubCertificate certificate = StubCertificate.create();
        certificate.properties().forEach(System::setProperty);
        List<String> wanted = args.length == 0 ? EVERYTHING : Arrays.asList(args);
        boolean isMissed;
        try (Stub stub = Stub.start(certificate)) {
            GraphBench bench = new GraphBench(certificate, stub);
            wanted.forEach(bench::run);
            isMissed = bench.table.isMissed();
        }
        System.exit(isMissed ? 1 : 0);
    }

    private void run(String what) {
        System.out.printf(
                Locale.ROOT,
                "%n%s · Java %s · %d cores · load %.1f%n",
                what,
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Meters.load());
        switch (what) {
            case "latency" -> latency();
            case "cpu" -> cost();
            case "throughput" -> throughput();
            case "fleet" -> fleets();
            case "cold" -> cold();
            default -> throw new IllegalArgumentException("Nothing to measure is called " + what);
        }
    }

    private void latency() {
        for (Way way : List.of(Way.HTTP_1_DISTANT, Way.HTTP_2_DISTANT)) {
            for (Facts facts : Facts.values()) {
                latency(way, facts);
            }
        }
    }

    private void latency(Way way, Facts facts) {
        try (Field field = new Field(stub.url(way), facts)) {
            Rounds.of(40, Who.ALL, who -> millis(field.get(who), 1));
            Rounds<Who> rounds = Rounds.of(21, Who.ALL, who -> millis(field.get(who), 3));
            table.heading("One check at a time, " + facts + ", " + way);
            for (Who who : Who.values()) {
                table.value(who + ", a check", "ms", rounds.median(who));
            }
            if (facts == Facts.CORE) {
                // One round trip is a third of three; nobody can get below.
                table.ratio("ours against the SDK", rounds.ratio(Who.OURS, Who.SDK));
            } else {
                table.atMost(0.30, "ours against the SDK", rounds.ratio(Who.OURS, Who.SDK));
            }
            table.atMost(1.05, "ours against the floor", rounds.ratio(Who.OURS, Who.FLOOR));
        }
    }

    private void cost() {
        for (Way way : List.of(Way.HTTP_1, Way.HTTP_2)) {
            try (Field field = new Field(stub.url(way), Facts.CORE)) {
                Rounds.of(5, Who.ALL, who -> millis(field.get(who), 1000));
                table.heading("One check at a time, " + Facts.CORE + ", " + way);
                Rounds<Who> time = Rounds.of(15, Who.ALL, who -> millis(field.get(who), 300));
                Rounds<Who> cpu = Rounds.of(11, Who.ALL, who -> cpuMicros(field.get(who), 1000));
                Rounds<Who> bytes = Rounds.of(5, Who.ALL, who -> kilobytes(field.get(who), 300));
                for (Who who : Who.values()) {
                    table.value(who + ", a check", "ms", time.median(who));
                    table.value(who + ", processor time", "us", cpu.median(who));
                    table.value(who + ", allocated", "kB", bytes.median(who));
                }
                table.ratio("allocated, ours against the floor", bytes.ratio(Who.OURS, Who.FLOOR));
                table.ratio("processor time, ours against the SDK", cpu.ratio(Who.OURS, Who.SDK));
                table.atMost(1.3, "processor time, ours against the floor", cpu.ratio(Who.OURS, Who.FLOOR));
            }
        }
    }

    private void throughput() {
        for (Way way : Way.values()) {
            for (int callers : List.of(64, 256)) {
                throughput(way, new Crowd(callers));
            }
        }
    }

    private void throughput(Way way, Crowd crowd) {
        try (Field field = new Field(stub.url(way), Facts.CORE)) {
            List<Who> parallel = List.of(Who.OURS, Who.FLOOR);
            Rounds.warmUp(parallel, who -> crowd.throughput(field.get(who), 2));
            Rounds<Who> rounds = Rounds.of(11, parallel, who -> crowd.throughput(field.get(who), 1.5));
            table.heading(crowd.size() + " checks at once, " + Facts.CORE + ", " + way);
            parallel.forEach(who -> table.value(who.toString(), "checks/s", rounds.median(who)));
            table.atLeast(0.90, "ours against the floor", rounds.ratio(Who.OURS, Who.FLOOR));
        }
    }

    private void fleets() {
        for (Way way : Way.values()) {
            for (int inFlight : List.of(64, 256)) {
                fleet(way, inFlight);
            }
        }
    }

    private void fleet(Way way, int inFlight) {
        try (Ours ours = Ours.at(stub.url(way), Facts.CORE);
                Contender floor = Floor.at(stub.url(way), Facts.CORE)) {
            Fleet fleet = Fleet.of(ours, TENANTS, inFlight);
            Crowd crowd = new Crowd(inFlight);
            table.heading(TENANTS + " tenants, " + inFlight + " at once, " + Facts.CORE + ", " + way);
            table.value("OURS, the first time, with a sign-in each", "tenants/s", fleet.throughput());
            List<Who> both = List.of(Who.OURS, Who.FLOOR);
            ToDoubleFunction<Who> measure = who -> who == Who.OURS ? fleet.throughput() : crowd.throughput(floor, 3);
            Rounds.warmUp(both, measure);
            Rounds<Who> rounds = Rounds.of(7, both, measure);
            table.value("OURS", "tenants/s", rounds.median(Who.OURS));
            table.value("FLOOR", "checks/s", rounds.median(Who.FLOOR));
            table.atLeast(0.90, "ours against the floor", rounds.ratio(Who.OURS, Who.FLOOR));
            if (way.latencyMillis() > 0) {
                double most = inFlight * 1000.0 / way.latencyMillis();
                table.atLeast(0.90, "ours against " + inFlight + " / latency", rounds.median(Who.OURS) / most);
                table.ratio("the floor against " + inFlight + " / latency", rounds.median(Who.FLOOR) / most);
            }
        }
    }

    private void cold() {
        for (Way way : List.of(Way.HTTP_1, Way.HTTP_2)) {
            ColdStart start = new ColdStart(certificate, stub.url(way));
            Rounds<Who> rounds = Rounds.of(11, List.of(Who.OURS, Who.SDK), start::millis);
            table.heading("A process that checks once, sign-in included, " + way);
            table.value("OURS, from start to end", "ms", rounds.median(Who.OURS));
            table.value("SDK and MSAL4J", "ms", rounds.median(Who.SDK));
            table.atMost(1.10, "ours against the SDK", rounds.median(Who.OURS) / rounds.median(Who.SDK));
        }
    }

    private static double millis(Contender contender, int checks) {
        long start = System.nanoTime();
        repeat(contender, checks);
        return (System.nanoTime() - start) / 1e6 / checks;
    }

    private static double cpuMicros(Contender contender, int checks) {
        long start = Meters.cpuNanos();
        repeat(contender, checks);
        return (Meters.cpuNanos() - start) / 1e3 / checks;
    }

    private static double kilobytes(Contender contender, int checks) {
        long start = Meters.allocatedBytes();
        repeat(contender, checks);
        return (Meters.allocatedBytes() - start) / 1e3 / checks;
    }

    private static void repeat(Contender contender, int checks) {
        for (int i = 0; i < checks; i++) {
            contender.check();
        }
    }
}
