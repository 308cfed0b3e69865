package io.dirsync.graph.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.SyncHealthClient;
import io.dirsync.fleet.FleetOptions;
import io.dirsync.fleet.FleetRun;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotSource;
import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FleetJobTest {

    private static final FakeTenant WELL = FakeTenant.healthy("contoso.com");
    private static final FakeTenant LATE = FakeTenant.staleDirectory("fabrikam.com");
    private static final FakeTenant BAD = FakeTenant.healthy("fabrikam.com").lastDirectorySyncWas(Duration.ofDays(9));
    private static final FakeTenant HIDDEN = FakeTenant.healthy("adatum.com").grants("User.Read");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private int exitCode;

    @Test
    void exitsByTheWorstStatus() {
        assertThat(exitCodeOf(WELL)).isZero();
        assertThat(exitCodeOf(WELL, HIDDEN)).isEqualTo(3);
        assertThat(exitCodeOf(WELL, HIDDEN, LATE)).isEqualTo(1);
        assertThat(exitCodeOf(WELL, HIDDEN, BAD)).isEqualTo(2);
    }

    @Test
    void leavesThePageWhereItIsToldTo() {
        run(false, WELL, LATE);

        assertThat(page()).content().contains("contoso.com", "fabrikam.com");
        assertThat(output()).endsWith(page() + System.lineSeparator());
    }

    @Test
    void beginsAHistory() {
        assertThat(run(false, WELL, LATE)).contains("The history begins with this run.\n");
        assertThat(folder.resolve("sub/fleet.jsonl")).content().hasLineCount(2);
    }

    @Test
    void tellsWhenNothingChanged() {
        run(false, WELL, LATE);

        assertThat(run(false, WELL, LATE)).contains("Nothing changed since the last run.\n");
    }

    @Test
    void tellsWhatChanged() {
        run(false, WELL, LATE);

        assertThat(run(false, FakeTenant.healthy("fabrikam.com"), HIDDEN))
                .contains("ADDED adatum.com: - -> UNKNOWN\n", "REMOVED contoso.com: HEALTHY -> -\n")
                .contains("fabrikam.com", "Degraded", "Last synced more than 3 days ago");
    }

    @Test
    void tellsWhichTenantsAreLost() {
        run(false, WELL, LATE);
        SnapshotSource deaf = tenant -> {
            throw SnapshotException.because(SnapshotException.Reason.TENANT_NOT_FOUND, "No such tenant.")
                    .build();
        };

        assertThat(run(false, deaf, List.of(WELL.id())))
                .contains("LOST contoso.com: HEALTHY -> TENANT_NOT_FOUND\n", "REMOVED fabrikam.com: DEGRADED -> -\n");
        assertThat(exitCode).isEqualTo(3);
    }

    @Test
    void refusedCredentialStopsTheRun() {
        SnapshotSource refusing = tenant -> {
            throw SnapshotException.because(SnapshotException.Reason.CREDENTIAL, "The secret has expired.")
                    .build();
        };

        assertThat(run(false, refusing, manyTenants())).endsWith("The secret has expired." + System.lineSeparator());
        assertThat(exitCode).isEqualTo(3);
    }

    @Test
    void cancelledRunPrintsWhatIsDone() {
        AtomicReference<FleetRun> running = new AtomicReference<>();
        SnapshotSource cancelling = tenant -> {
            if (!tenant.equals(WELL.id())) {
                running.get().cancel();
            }
            return FakeTenants.of(WELL, HIDDEN).capture(tenant);
        };
        List<TenantId> tenants = List.of(WELL.id(), HIDDEN.id(), LATE.id());

        try (FleetRun run = SyncHealthClient.create(cancelling)
                .streamAll(tenants, FleetOptions.standard().withConcurrency(1))) {
            running.set(run);
            exitCode = job(false).finish(run, tenants.size());
        }
        assertThat(exitCode).isEqualTo(3);
        assertThat(output()).contains("The run was stopped", "fabrikam.com                ? Not reached", "Healthy");
        assertThat(page()).content().contains("contoso.com", "fabrikam.com");
    }

    @Test
    void processWaitsUntilACancelledRunIsPrinted() throws InterruptedException {
        CountDownLatch cancelled = new CountDownLatch(1);
        CtrlC ctrlC = new CtrlC(cancelled::countDown);
        Thread end = new Thread(ctrlC);
        end.start();

        assertThat(cancelled.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(end.isAlive()).isTrue();
        ctrlC.printed();
        end.join(9_000);
        assertThat(end.isAlive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingIsKnownOfAFleetWithoutTenants(boolean terminal) {
        run(terminal);

        assertThat(exitCode).isEqualTo(3);
        assertThat(page()).isNotEmptyFile();
    }

    @Test
    void drawsABarInATerminal() {
        assertThat(run(true, WELL, LATE)).contains("\rTenants", "100%", "2/2", "0 failing");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 11, 100})
    void printsAtMostTenLinesElsewhere(int tenants) {
        FakeTenant[] fleet = IntStream.rangeClosed(1, tenants)
                .mapToObj(i -> FakeTenant.healthy("customer" + i + ".com"))
                .toArray(FakeTenant[]::new);

        assertThat(run(false, fleet).lines().filter(line -> line.contains(" failing, ")))
                .hasSize(Math.min(10, tenants))
                .last()
                .asString()
                .startsWith(tenants + " of " + tenants + " tenants, 0 failing, ");
    }

    private static List<TenantId> manyTenants() {
        return IntStream.range(0, 500)
                .mapToObj(i -> TenantId.of("customer" + i + ".com"))
                .toList();
    }

    private int exitCodeOf(FakeTenant... tenants) {
        run(false, tenants);
        return exitCode;
    }

    private String run(boolean terminal, FakeTenant... tenants) {
        return run(
                terminal,
                FakeTenants.of(tenants),
                Stream.of(tenants).map(FakeTenant::id).toList());
    }

    private String run(boolean terminal, SnapshotSource source, List<TenantId> tenants) {
        printed.reset();
        exitCode = job(terminal).run(SyncHealthClient.create(source), tenants, FleetOptions.standard());
        return output();
    }

    private FleetJob job(boolean terminal) {
        FleetFiles files = new FleetFiles(page(), folder.resolve("sub/fleet.jsonl"));
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new FleetJob(out, Locale.ENGLISH, terminal, files);
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private Path page() {
        return folder.resolve("pages/fleet.html");
    }
}
