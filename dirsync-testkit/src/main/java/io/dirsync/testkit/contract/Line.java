package io.dirsync.testkit.contract;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.List;

/** Facts as lines of text, without what may differ from source to source: request ids, and details for people. */
final class Line {

    static final String ORGANIZATION = "v1.0/organization";
    static final String BETA_ORGANIZATION = "beta/organization";
    static final String SYNCHRONIZATION = "v1.0/directory/onPremisesSynchronization";
    static final String NOT_REQUESTED = "unreadable NOT_REQUESTED from nowhere";

    private Line() {}

    static String known(Object value, String origin) {
        return "known " + value + " from " + origin;
    }

    static String missing(String origin) {
        return "missing from " + origin;
    }

    static String notReturned(String origin) {
        return "unreadable NOT_RETURNED from " + origin;
    }

    static String denied(String permission, String origin) {
        return "unreadable PERMISSION_DENIED, needs " + permission + " from " + origin;
    }

    static String of(Fact<?> fact) {
        String origin = fact.origin().isSpecified()
                ? fact.origin().apiVersion() + "/" + fact.origin().endpoint()
                : "nowhere";
        return fact.<String>fold(value -> "known " + value, missing -> "missing", Line::of) + " from " + origin;
    }

    private static String of(Gap gap) {
        return "unreadable " + gap.reason() + (gap.permission() == null ? "" : ", needs " + gap.permission());
    }

    /** The four facts on which most rules stand, in the order directory flag, time, password flag, time. */
    static List<String> ofSync(TenantSnapshot snapshot) {
        return List.of(
                of(snapshot.directorySync().enabled()),
                of(snapshot.directorySync().lastSync()),
                of(snapshot.passwordSync().enabled()),
                of(snapshot.passwordSync().lastSync()));
    }

    static List<String> ofAll(TenantSnapshot snapshot) {
        return snapshot.facts().stream().map(Line::of).toList();
    }

    private static String of(NamedFact named) {
        return named.name() + ": " + of(named.fact());
    }
}
