package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.ROTATE_CERTIFICATE;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.SyncApplication;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** How long the server can still sign in as its application. */
final class ClientCertificateRules {

    /** From here on it is urgent; our own choice. */
    private static final Duration URGENT = Duration.ofDays(30);

    /** The server itself warns from here on, with event 1011. */
    private static final Duration SOON = Duration.ofDays(150);

    private static final Comparator<SyncApplication> FIRST_TO_END =
            Comparator.comparing(application -> application.lastCertificateEnd().orElse(Instant.MIN));

    private ClientCertificateRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.critical(ClientRules.CERTIFICATE_EXPIRED, policy, ClientCertificateRules::expired),
                BuiltInRule.warning(ClientRules.CERTIFICATE_EXPIRING, policy, ClientCertificateRules::expiring));
    }

    /** Each server has an application of its own, so where another can sign in this may be one that nobody uses. */
    private static Verdict expired(SyncView view) {
        return judgeEach(
                view,
                application -> isUsable(view, application)
                        ? Verdict.passed()
                        : ApplicationSignIn.judge(
                                view,
                                usable -> Verdict.violated(end(application))
                                        .withSeverity(usable.isEmpty() ? Severity.CRITICAL : Severity.WARNING)
                                        .recommending(ROTATE_CERTIFICATE)));
    }

    private static Verdict expiring(SyncView view) {
        return judgeEach(
                view,
                application -> isUsable(view, application)
                        ? expiring(view, application)
                        : Verdict.notApplicable("other-rule"));
    }

    private static Verdict expiring(SyncView view, SyncApplication application) {
        Instant end = application.lastCertificateEnd().orElseThrow();
        Duration left = Duration.between(view.snapshot().capturedAt(), end);
        if (left.compareTo(SOON) > 0) {
            return Verdict.passed();
        }
        boolean urgent = left.compareTo(URGENT) <= 0;
        return Verdict.violated(
                        Evidence.of("certificateEnd", end),
                        Evidence.of("left", left),
                        Evidence.of("threshold", urgent ? URGENT : SOON))
                .withSeverity(urgent ? Severity.WARNING : Severity.INFO)
                .recommending(ROTATE_CERTIFICATE);
    }

    private static Verdict judgeEach(SyncView view, Function<SyncApplication, Verdict> judge) {
        return ConnectSync.unlessOff(
                view,
                () -> Verdict.judge(
                        view.snapshot().syncIdentity().applications(),
                        applications -> ItemKind.APPLICATIONS.judgeInOrder(FIRST_TO_END, applications, judge)));
    }

    private static boolean isUsable(SyncView view, SyncApplication application) {
        return ApplicationSignIn.isUsable(application, view.snapshot().capturedAt());
    }

    private static Evidence[] end(SyncApplication application) {
        return application.lastCertificateEnd().map(end -> Evidence.of("certificateEnd", end)).stream()
                .toArray(Evidence[]::new);
    }
}
