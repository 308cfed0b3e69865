package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.RecommendedAction;
import io.dirsync.snapshot.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a plan, and what would come of it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param change what is wanted
 * @param now how the setting stood when the plan was made; missing if the service answered null
 * @param refusal why the change is not offered; null if it is
 */
public record PlannedChange(
        FeatureChange change,
        Fact<SettingValue> now,
        @Nullable Refusal refusal) {

    /** Why a change is not offered. */
    public enum Refusal {
        /**
         * Once on, it stays on. Sources: <a
         * href="https://learn.microsoft.com/powershell/module/microsoft.entra.directorymanagement/set-entradirsyncfeature">
         * Set-EntraDirSyncFeature</a> for the two features about user principal names, <a
         * href="https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-syncservice-duplicate-attribute-resiliency">
         * Duplicate attribute resiliency</a> for the two about quarantine.
         */
        CANNOT_BE_TURNED_OFF,
        /**
         * The service does not use the setting, or does not support changing it. Source: <a
         * href="https://learn.microsoft.com/graph/api/resources/onpremisesdirectorysynchronizationfeature">
         * onPremisesDirectorySynchronizationFeature resource type</a>.
         */
        NOT_SUPPORTED,
        /** No page of Microsoft says what the setting does to a tenant. */
        INTERNAL_TO_SERVICE,
        /** How it stands now could not be read, so nobody could say what the change does. */
        NOT_READABLE
    }

    /** Whether anything is to be done. */
    public enum State {
        /** The setting stands as wanted; nothing is sent for it. */
        ALREADY_SO,
        /** The setting will be changed. */
        TO_CHANGE,
        /** The change is not offered, and a plan that holds it cannot be applied. */
        REFUSED
    }

    /** Checks that nothing but the refusal is null. */
    public PlannedChange {
        requireNonNull(change, "change");
        requireNonNull(now, "now");
    }

    /**
     * Whether anything is to be done.
     *
     * @return a refusal even where the setting could stand as wanted but was not readable
     */
    public State state() {
        if (refusal != null) {
            return State.REFUSED;
        }
        return isMet(now) ? State.ALREADY_SO : State.TO_CHANGE;
    }

    /**
     * What follows from the change, as a stable code; {@link ChangePlan#toText} says it in words.
     *
     * @return the setting and its value, for example {@code softMatchOnUpnEnabled.on}
     */
    public String consequence() {
        return change.code();
    }

    /**
     * Whether the setting itself can be set back later. What happened meanwhile, such as joined accounts, stays.
     *
     * @return false for what cannot be turned off again
     */
    public boolean canBeUndone() {
        return !(ChangeRules.isLasting(change.setting()) && change.wanted().equals(new SettingValue.Switch(true)));
    }

    /**
     * What remains to be done after the change, or goes with it, most important first.
     *
     * @return actions whose steps {@link ChangePlan#toText} shows; often none
     */
    public List<RecommendedAction> remaining() {
        return ChangeRules.remaining(change);
    }

    /**
     * The permission that the change takes.
     *
     * @return {@link GraphPermission#ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_WRITE_ALL}
     */
    public GraphPermission permission() {
        return ChangeRules.PERMISSION;
    }

    /**
     * The least role of Microsoft Entra that a signed-in user needs beside the permission.
     *
     * @return its name; see {@link GraphPermission#roles()} for what is not verified about it
     */
    public String role() {
        return permission().roles().get(0);
    }

    boolean isMet(Fact<SettingValue> present) {
        return present.toOptional().filter(change.wanted()::isMetBy).isPresent();
    }
}
