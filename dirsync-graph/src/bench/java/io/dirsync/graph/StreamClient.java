package io.dirsync.graph;

import com.sun.management.OperatingSystemMXBean;
import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.TenantId;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Reads streams of object errors in little memory and tells how long each took. */
public final class StreamClient {

    private static final TenantId CONTOSO = TenantId.of("contoso.com");

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final KeyStore trust;
    private final String server;

    private StreamClient(KeyStore trust, String server) {
        this.trust = trust;
        this.server = server;
    }

    /**
     * Reads one stream after another.
     *
     * @param args the trust store, the port of the stub, and how many errors each stream has
     * @throws Exception if something is in the way
     */
    public static void main(String[] args) throws Exception {
        StreamClient client = new StreamClient(trust(args[0]), "https://localhost:" + args[1]);
        for (int run = 2; run < args.length; run++) {
            System.out.println(client.read(Long.parseLong(args[run])));
        }
    }

    /** Nanoseconds, those of the processor, and the most heap that was in use after a page, in bytes. */
    private String read(long errors) {
        AtomicLong most = new AtomicLong();
        ObjectErrorQuery query =
                ObjectErrorQuery.all().tellingProgressTo(progress -> most.accumulateAndGet(used(), Math::max));
        long start = System.nanoTime();
        long cpuStart = MACHINE.getProcessCpuTime();
        try (GraphSnapshotSource source = source(errors);
                Stream<ObjectError> stream = source.objectErrors(CONTOSO, query)) {
            long count = stream.filter(error -> error.category().equals("PropertyConflict"))
                    .count();
            if (count != errors) {
                throw new IllegalStateException("There are " + errors + " errors, but " + count + " came.");
            }
        }
        return (System.nanoTime() - start) + " " + (MACHINE.getProcessCpuTime() - cpuStart) + " " + most.get();
    }

    private GraphSnapshotSource source(long errors) {
        GraphCredential credential = GraphCredential.tokens(request -> "t0ken");
        return GraphSnapshotSource.builder(credential)
                .endpoint(URI.create(server + "/t/" + errors), URI.create(server))
                .trust(trust)
                .timeout(Duration.ofMinutes(10))
                .build();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static KeyStore trust(String file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream content = new FileInputStream(file)) {
            store.load(content, KeyTool.PASSWORD.toCharArray());
        }
        return store;
    }
}
