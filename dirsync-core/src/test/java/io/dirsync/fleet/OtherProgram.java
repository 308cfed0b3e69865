package io.dirsync.fleet;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of the tests that run in a JVM of their own. */
final class OtherProgram {

    private OtherProgram() {}

    static Process start(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    }

    /** The tests may run on the module path, where the class path holds too little. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Path.of("target", "classes").toString(),
                Path.of("target", "test-classes").toString(),
                System.getProperty("java.class.path"),
                System.getProperty("jdk.module.path", ""));
    }

    static String line(Process program) throws IOException {
        return lines(program).readLine();
    }

    static BufferedReader lines(Process program) {
        return new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
    }
}
