package io.dirsync.graph.quickstart;

import io.dirsync.snapshot.TenantId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which tenants a fleet run is about. */
sealed interface FleetChoice {

    /** Those that a file names. */
    record Listed(TenantList list) implements FleetChoice {}

    /** The customers of a partner. */
    record CustomersOf(TenantId partner) implements FleetChoice {}

    /** Fake ones. */
    record Demo() implements FleetChoice {}

    /** What the settings choose, which must be one thing. */
    static FleetChoice from(Map<String, String> settings) {
        List<String> given = Stream.of("tenants", "partner", "fleet")
                .filter(settings::containsKey)
                .toList();
        if (given.size() != 1) {
            throw new IllegalArgumentException(
                    "Give exactly one of -Dtenants=FILE, -Dpartner=TENANT and -Dfleet=demo, but there are: " + given);
        }
        return of(given.get(0), settings.getOrDefault(given.get(0), ""));
    }

    private static FleetChoice of(String name, String value) {
        return switch (name) {
            case "tenants" -> new Listed(new TenantList(Path.of(value)));
            case "partner" -> new CustomersOf(TenantId.of(value));
            default -> demo(value);
        };
    }

    private static FleetChoice demo(String value) {
        if (!value.equals("demo")) {
            throw new IllegalArgumentException("There is no fleet \"" + value + "\". Give -Dfleet=demo.");
        }
        return new Demo();
    }
}
