package io.dirsync.graph.quickstart;

import io.dirsync.snapshot.TenantId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which tenants a fleet run is about. */
sealed interface FleetChoice {

    /** Those that a file names. */
    record Listed(TenantList list) implements FleetChoice {}

    /** The customers of a partner. */
    record CustomersOf(TenantId partner) implements FleetChoice {}

    /** Fake ones. */
    record Demo() implements FleetChoice {}

    /** Empty if the settings name no fleet. */
    static Optional<FleetChoice> from(Map<String, String> settings) {
        List<String> given = List.of("tenants", "partner", "fleet").stream()
                .filter(settings::containsKey)
                .toList();
        if (given.size() > 1) {
            throw new IllegalArgumentException("Give one of -Dtenants=FILE, -Dpartner=TENANT and -Dfleet=demo, not "
                    + String.join(" and ", given) + " together.");
        }
        return given.stream().findFirst().map(name -> of(name, settings.getOrDefault(name, "")));
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
