package io.dirsync.graph;

import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.SyncFeatures;
import java.util.EnumMap;
import java.util.Map;

/** Says which member of {@code onPremisesSynchronization} holds which fact. */
final class SynchronizationFacts {

    private SynchronizationFacts() {}

    static Fact<Boolean> passwordSyncEnabled(Reading synchronization) {
        return synchronization.within("features").fact("passwordSyncEnabled", MemberType.BOOLEAN);
    }

    static SyncFeatures features(Reading synchronization) {
        Reading features = synchronization.within("features");
        Map<SyncFeature, Fact<Boolean>> flags = new EnumMap<>(SyncFeature.class);
        for (SyncFeature feature : SyncFeature.values()) {
            flags.put(feature, features.fact(feature.property(), MemberType.BOOLEAN));
        }
        return new SyncFeatures(flags);
    }

    static DeletionPrevention deletionPrevention(Reading synchronization) {
        Reading prevention = synchronization.within("configuration").within("accidentalDeletionPrevention");
        return new DeletionPrevention(
                prevention.fact("synchronizationPreventionType", new PreventionType()),
                prevention.fact("alertThreshold", MemberType.COUNT));
    }

    /** The beta version has it. A tenant to which no server ever exported has no data of an export. */
    static SyncClient client(Reading synchronization) {
        Reading configuration = synchronization.within("configuration");
        Reading export = configuration.withinNullable("currentExportData");
        return new SyncClient(
                configuration.fact("synchronizationClientVersion", MemberType.TEXT),
                export.fact("clientMachineName", MemberType.TEXT),
                export.fact("serviceAccount", MemberType.TEXT),
                configuration.fact("synchronizationInterval", MemberType.DURATION),
                configuration.fact("customerRequestedSynchronizationInterval", MemberType.DURATION),
                configuration.fact("currentExportData", new ExportBacklog()));
    }
}
