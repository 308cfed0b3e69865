package io.dirsync.graph.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The running stub. */
final class Stub implements AutoCloseable {

    private final Process process;
    private final Map<Way, URI> urls = new EnumMap<>(Way.class);

    private Stub(Process process) {
        this.process = process;
    }

    static Stub start(StubCertificate certificate) throws IOException {
        Stub stub = new Stub(ChildJvm.start(
                StubServer.class, List.of(), List.of(certificate.keys().toString())));
        BufferedReader lines = stub.process.inputReader();
        for (Way way : Way.values()) {
            String port = lines.readLine();
            if (port == null) {
                throw new IOException("The stub did not start.");
            }
            stub.urls.put(way, URI.create("https://localhost:" + port));
        }
        return stub;
    }

    URI url(Way way) {
        return urls.get(way);
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
