package io.dirsync.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes certificates that sign themselves, with the tool that comes with the JDK. */
final class KeyTool {

    static final String PASSWORD = "changeit";

    private KeyTool() {}

    /**
     * A PFX file with one certificate and its key.
     *
     * @param alias the name of the entry, and of whom the certificate is for
     * @param options further options of {@code keytool -genkeypair}, parted by single blanks
     */
    static byte[] pfx(String alias, String options) {
        try {
            Path folder = Files.createTempDirectory("dirsync-graph-test");
            Path file = folder.resolve("key.p12");
            run(file, alias, options);
            byte[] content = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(folder);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path file, String alias, String options) throws IOException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String all = "-genkeypair -alias " + alias + " -dname CN=" + alias + " " + options
                + " -storetype PKCS12 -storepass " + PASSWORD + " -keystore";
        List<String> command = new ArrayList<>(List.of(keytool, "-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        command.addAll(List.of(all.split(" ")));
        command.add(file.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("keytool: " + output);
        }
    }
}
