package io.dirsync.testkit.cli;

import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.Scenario;
import io.dirsync.testkit.scenario.ScenarioFile;
import io.dirsync.testkit.scenario.ScenarioFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The tenants that the options ask for. */
final class ScenarioArguments {

    private ScenarioArguments() {}

    /** Throws {@link IllegalArgumentException} when there is no such scenario or file. */
    static List<FakeTenant> tenants(List<String> arguments) {
        List<FakeTenant> tenants =
                arguments.stream().flatMap(ScenarioArguments::tenants).toList();
        Set<TenantId> seen = new HashSet<>();
        for (FakeTenant tenant : tenants) {
            if (!seen.add(tenant.id())) {
                throw new IllegalArgumentException(
                        "--scenario: two tenants are called " + tenant.id() + ". Name one of them with NAME=DOMAIN.");
            }
        }
        return tenants;
    }

    private static Stream<FakeTenant> tenants(String argument) {
        return argument.endsWith(".json") ? filed(argument) : Stream.of(named(argument));
    }

    private static Stream<FakeTenant> filed(String file) {
        try {
            return ScenarioFile.read(Path.of(file)).tenants().stream();
        } catch (ScenarioFileException e) {
            throw new IllegalArgumentException("--scenario: " + file + ": " + e.getMessage(), e);
        }
    }

    /** A scenario without a domain is called after itself. */
    private static FakeTenant named(String argument) {
        int end = argument.indexOf('=');
        String name = end < 0 ? argument : argument.substring(0, end);
        Scenario scenario = Scenario.ofLabel(name.replace('_', '-'))
                .orElseThrow(() -> new IllegalArgumentException("--scenario: there is no scenario \"" + name
                        + "\". --list shows all; the name of a file must end in .json."));
        return scenario.tenant(end < 0 ? scenario.label() + ".onmicrosoft.com" : argument.substring(end + 1));
    }
}
