package io.dirsync.rule;

import static io.dirsync.rule.Cells.age;
import static io.dirsync.snapshot.Snapshots.unreadable;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.SchedulerState;
import io.dirsync.snapshot.ServerActivity;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.SyncServer;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.UpgradeState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Object errors as the cells of decision tables.
 *
 * <p>{@code PropertyConflict/UserPrincipalName x3 PT2H, ...} says how many there are of a kind and how old the oldest is;
 * an empty cell says that there are none, and {@code and more} that not all objects were looked at.
 */
@NullMarked
final class ObjectErrorCells {

    private static final String MORE = " and more";

    private ObjectErrorCells() {}

    static Fact<ObjectErrorSummary> summary(@Nullable String cell) {
        if (cell == null) {
            return Fact.known(new ObjectErrorSummary(List.of(), List.of(), true));
        }
        return switch (cell) {
            case "null" -> Fact.missing();
            case "denied" -> unreadable(Gap.Reason.PERMISSION_DENIED);
            case "unasked" -> Fact.notRequested();
            case "no end" -> Fact.known(new ObjectErrorSummary(List.of(), List.of(), false));
            default -> Fact.known(new ObjectErrorSummary(groups(cell), List.of(), !cell.endsWith(MORE)));
        };
    }

    static List<ObjectErrorGroup> groups(String cell) {
        List<ObjectErrorGroup> groups = new ArrayList<>();
        for (String group : cell.replace(MORE, "").split(",")) {
            String[] parts = group.strip().split(" ");
            String[] kind = parts[0].split("/", -1);
            groups.add(new ObjectErrorGroup(
                    kind[0], kind.length > 1 ? kind[1] : "", Long.parseLong(parts[1].substring(1)), age(parts[2])));
        }
        return groups;
    }

    static TenantSnapshot tenant(Fact<Boolean> enabled, Fact<ObjectErrorSummary> errors) {
        return tenant(enabled, errors, Fact.notRequested());
    }

    static TenantSnapshot tenant(Fact<Boolean> enabled, Fact<ObjectErrorSummary> errors, Fact<Long> objects) {
        return Inputs.HEALTHY.enabled(enabled).snapshot().toBuilder()
                .objectErrors(new ObjectErrors(errors, Fact.notRequested()))
                .syncedObjects(new SyncedObjects(objects, Fact.notRequested(), Fact.notRequested()))
                .build();
    }

    static SyncServer server(String name, Fact<List<ObjectErrorGroup>> errors) {
        return new SyncServer(
                name,
                Fact.notRequested(),
                Fact.notRequested(),
                Fact.notRequested(),
                SchedulerState.notRequested(),
                new ServerActivity(Fact.notRequested(), Fact.notRequested(), errors, Fact.notRequested()),
                UpgradeState.notRequested());
    }
}
