package io.dirsync.rule;

import io.dirsync.snapshot.SyncApplication;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Whether the server signs in as an application rather than with an account. */
final class ApplicationSignIn {

    private ApplicationSignIn() {}

    /** Judges the names of the applications that can sign in; none means that the server uses an account. */
    static Verdict judge(SyncView view, Function<List<String>, ? extends Verdict> judge) {
        return view.snapshot()
                .syncIdentity()
                .applications()
                .fold(
                        applications ->
                                judge.apply(usable(applications, view.snapshot().capturedAt())),
                        missing -> judge.apply(List.of()),
                        Verdict::ofGap);
    }

    static boolean isUsable(SyncApplication application, Instant at) {
        return application.lastCertificateEnd().filter(end -> end.isAfter(at)).isPresent();
    }

    private static List<String> usable(List<SyncApplication> applications, Instant at) {
        return applications.stream()
                .filter(application -> isUsable(application, at))
                .map(SyncApplication::name)
                .toList();
    }
}
