package io.dirsync.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the file of a certificate or a key. */
final class CertificateFile {

    private CertificateFile() {}

    static byte[] bytes(Path file) throws UnusableCertificate {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UnusableCertificate("there is no file " + file, "Check the path");
        } catch (IOException e) {
            throw new UnusableCertificate(
                    file + " cannot be read (" + e.getClass().getSimpleName() + ")",
                    "Check that it is a file and who may read it");
        }
    }

    static String text(Path file) throws UnusableCertificate {
        return new String(bytes(file), StandardCharsets.ISO_8859_1);
    }
}
