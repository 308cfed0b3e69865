package io.dirsync.testkit.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The folder that the server needs at its start, since it takes its key from a file only. */
record ServerFiles(Path folder, Path keyStore, String password) implements AutoCloseable {

    static ServerFiles create(CertificateAuthority.Identity identity) {
        String password = UUID.randomUUID().toString();
        try {
            Path folder = Files.createTempDirectory("dirsync-fake-graph");
            Path keyStore =
                    Files.write(folder.resolve("server.jks"), TrustMaterial.serverKeyStoreFile(identity, password));
            return new ServerFiles(folder, keyStore, password);
        } catch (IOException e) {
            throw new UncheckedIOException("The fake needs a temporary folder", e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(keyStore);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary folder of the fake could not be removed", e);
        }
    }
}
