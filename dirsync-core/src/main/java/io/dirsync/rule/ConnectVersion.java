package io.dirsync.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A build of Microsoft Entra Connect Sync, compared number by number.
 *
 * @param parts four numbers, zero or more each
 */
record ConnectVersion(List<Integer> parts) implements Comparable<ConnectVersion> {

    private static final int PARTS = 4;

    /** Nine digits always fit into an int. */
    private static final Pattern FORM = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){1,3}");

    ConnectVersion {
        parts = List.copyOf(parts);
    }

    /** Empty for text that is no version; what is left out at the end counts as zero. */
    static Optional<ConnectVersion> parse(String text) {
        String trimmed = text.strip();
        if (!FORM.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        List<Integer> parts = new ArrayList<>(PARTS);
        for (String part : trimmed.split("\\.", -1)) {
            parts.add(Integer.valueOf(part));
        }
        while (parts.size() < PARTS) {
            parts.add(0);
        }
        return Optional.of(new ConnectVersion(parts));
    }

    static ConnectVersion of(String text) {
        return parse(text).orElseThrow();
    }

    boolean isBelow(ConnectVersion other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(ConnectVersion other) {
        for (int i = 0; i < PARTS; i++) {
            int order = parts.get(i).compareTo(other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return parts.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
