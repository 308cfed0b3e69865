package io.dirsync.rule;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A build of Microsoft Entra Connect Sync, compared number by number; each number is zero or more.
 *
 * @param major the first number
 * @param minor the second number
 * @param build the third number
 * @param revision the last number
 */
record ConnectVersion(int major, int minor, int build, int revision) implements Comparable<ConnectVersion> {

    /** Nine digits always fit into an int. */
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?");

    private static final int BUILD = 3;
    private static final int REVISION = 4;

    private static final Comparator<ConnectVersion> ORDER = Comparator.comparingInt(ConnectVersion::major)
            .thenComparingInt(ConnectVersion::minor)
            .thenComparingInt(ConnectVersion::build)
            .thenComparingInt(ConnectVersion::revision);

    /** Empty for text that is no version; what is left out at the end counts as zero. */
    static Optional<ConnectVersion> parse(String text) {
        String trimmed = text.strip();
        Matcher form = FORM.matcher(trimmed);
        return form.matches()
                ? Optional.of(new ConnectVersion(
                        number(trimmed, form, 1),
                        number(trimmed, form, 2),
                        number(trimmed, form, BUILD),
                        number(trimmed, form, REVISION)))
                : Optional.empty();
    }

    private static int number(String text, Matcher form, int group) {
        return form.start(group) < 0 ? 0 : Integer.parseInt(text, form.start(group), form.end(group), 10);
    }

    static ConnectVersion of(String text) {
        return parse(text).orElseThrow();
    }

    boolean isBelow(ConnectVersion other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(ConnectVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + build + "." + revision;
    }
}
