package io.dirsync.testkit.assertj;

import java.util.List;

/** Where two texts with one member a line begin to differ. */
record JsonDifference(String expected, String found) {

    private static final String END = "the end";

    boolean exists() {
        return !expected.equals(found);
    }

    @Override
    public String toString() {
        List<String> wanted = expected.lines().toList();
        List<String> present = found.lines().toList();
        int line = 0;
        while (at(wanted, line).equals(at(present, line))) {
            line++;
        }
        return "line " + (line + 1) + " of it is " + at(present, line) + " instead of " + at(wanted, line);
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index).strip() : END;
    }
}
