package io.dirsync.testkit.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** One run of the command in this process, for options with which it ends by itself. */
record Invocation(int exitCode, String out, String err) {

    static Invocation of(String options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                FakeGraphCommand.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int exitCode = line.execute(options.split(" "));
        return new Invocation(exitCode, out.toString(), err.toString());
    }
}
