package io.dirsync.graph.quickstart;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the command line says about a fleet. */
final class FleetSettings {

    private FleetSettings() {}

    /** By name; empty if it names no fleet, for then the other settings are somebody else's. */
    static Map<String, String> of(Properties properties) {
        Map<String, String> settings = new TreeMap<>();
        Stream.of("tenants", "partner", "fleet", "html", "history")
                .filter(name -> !properties.getProperty(name, "").isBlank())
                .forEach(name -> settings.put(name, properties.getProperty(name)));
        boolean isFleet = Stream.of("tenants", "partner", "fleet").anyMatch(settings::containsKey);
        return isFleet ? settings : Map.of();
    }
}
