package io.dirsync.render;

/** What one must know before reading about any rule. */
final class RulesPreamble {

    static final String TEXT = """
            <!-- Written by RulesPageTest from the texts of the reports, rule-notes.properties and links.properties. \
            Change those, run `mvn -pl dirsync-core test -Dtest=RulesPageTest -Dgolden.update` and review the difference. -->

            The %d built-in rules of dirsync, in the order in which they are judged. Words in *italics* stand for what \
            a rule sees in the tenant. What holds for all of them:

            - **Ages** are counted from the event to the capture of the snapshot, in elapsed time. "More than 3 days" \
            does not fire at exactly 72 hours, but a nanosecond later. A time that lies up to 5 minutes in the future \
            counts as now; a later one is no basis for any judgement.
            - **What could not be read** makes a rule say that it cannot tell. It never becomes good or bad news, and it \
            never hides what is known to be wrong. What the caller chose not to read makes a rule not apply.
            - **Synchronization that is off**, or never was on, leaves only the rules of its state and of Cloud Sync.
            - **Declared** means that the caller said so in `Expectations`. Limits are those of \
            `SyncPolicy.portalParity()`.
            - **Several servers, jobs, applications or accounts** are judged one by one, and the worst counts. Mere \
            information about one does not outweigh that another could not be judged.
            - **Set aside below** names rules whose finding explains this one. It is then reported as a consequence and \
            does not count.
            - **What to do** lists every action that the rule can recommend, in the order of the report; which of them it \
            recommends can depend on what it sees. The library recommends and never acts.
            """;

    private RulesPreamble() {}
}
