package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What Microsoft itself says around synchronization: trouble of its service, advice, and the tenant's logs.
 *
 * <p>No rule judges by it. A report shows it beside the findings, for it may explain them: passwords that do not arrive
 * while the identity service has an incident are nobody's fault in the tenant.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param incidents open incidents of the identity service
 * @param recommendations open recommendations that concern synchronization
 * @param signInFailures refused sign-ins of the identity of synchronization, by reason
 * @param settingChanges changes of settings of synchronization, latest first
 */
public record ServiceSignals(
        Fact<List<ServiceIncident>> incidents,
        Fact<List<DirectoryRecommendation>> recommendations,
        Fact<List<SyncSignInFailure>> signInFailures,
        Fact<List<SyncSettingChange>> settingChanges) {

    /** Checks that no fact is null. */
    public ServiceSignals {
        requireNonNull(incidents, "incidents");
        requireNonNull(recommendations, "recommendations");
        requireNonNull(signInFailures, "signInFailures");
        requireNonNull(settingChanges, "settingChanges");
    }

    /**
     * Facts that nobody asked for.
     *
     * @return facts of which none was requested
     */
    public static ServiceSignals notRequested() {
        return new ServiceSignals(Fact.notRequested(), Fact.notRequested(), Fact.notRequested(), Fact.notRequested());
    }

    /**
     * The facts under their stable names.
     *
     * @return every fact of this subject
     */
    public List<NamedFact> facts() {
        return List.of(
                new NamedFact("signals.incidents", incidents),
                new NamedFact("signals.recommendations", recommendations),
                new NamedFact("signals.signInFailures", signInFailures),
                new NamedFact("signals.settingChanges", settingChanges));
    }
}
