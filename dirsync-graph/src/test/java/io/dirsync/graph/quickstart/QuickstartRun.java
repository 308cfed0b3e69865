package io.dirsync.graph.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** The main job on the fake tenants, with its output kept. */
public final class QuickstartRun {

    private QuickstartRun() {}

    public static String output(Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        Quickstart.run(Map.of(), new Printout(out, language, false));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
