package io.dirsync.graph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Times whole processes. */
record ColdStart(StubCertificate certificate, URI stub) {

    /** From the start of the process to its end. */
    double millis(Who who) {
        try {
            long start = System.nanoTime();
            run(who == Who.OURS ? ColdOurs.class : ColdSdk.class);
            return (System.nanoTime() - start) / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private void run(Class<?> main) throws IOException, InterruptedException {
        Process process = ChildJvm.start(main, certificate.options(), List.of(stub.toString()));
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || output.isBlank()) {
            throw new IOException(main.getSimpleName() + " failed: " + output);
        }
    }
}
