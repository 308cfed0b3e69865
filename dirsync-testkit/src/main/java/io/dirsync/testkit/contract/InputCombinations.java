package io.dirsync.testkit.contract;

import io.dirsync.testkit.FakeTenant;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every combination of states of the four inputs that a service can bring about. */
final class InputCombinations {

    private static final FakeTenant TENANT = FakeTenant.healthy("contoso.onmicrosoft.com");

    private static final List<UnaryOperator<FakeTenant>> DIRECTORY_FLAG = List.of(
            it -> it.directorySyncEnabled(true),
            it -> it.directorySyncEnabled(false),
            FakeTenant::directorySyncNeverEnabled,
            it -> it.omits("onPremisesSyncEnabled"));

    private static final List<UnaryOperator<FakeTenant>> DIRECTORY_TIME = List.of(
            it -> it.lastDirectorySyncWas(Duration.ofMinutes(5)),
            it -> it.lastDirectorySyncWas(Duration.ofDays(4)),
            FakeTenant::directoryNeverSynced,
            it -> it.omits("onPremisesLastSyncDateTime"));

    private static final List<UnaryOperator<FakeTenant>> PASSWORD_FLAG = List.of(
            it -> it.passwordSyncEnabled(true),
            it -> it.passwordSyncEnabled(false),
            FakeTenant::passwordSyncFlagNull,
            it -> it.omits("passwordSyncEnabled"));

    private static final List<UnaryOperator<FakeTenant>> PASSWORD_TIME = List.of(
            it -> it.lastPasswordSyncWas(Duration.ofMinutes(5)),
            it -> it.lastPasswordSyncWas(Duration.ofDays(4)),
            FakeTenant::passwordNeverReported,
            it -> it.omits("onPremisesLastPasswordSyncDateTime"));

    private InputCombinations() {}

    static Stream<FakeTenant> all() {
        Stream<FakeTenant> tenants = Stream.of(TENANT);
        for (List<UnaryOperator<FakeTenant>> states :
                List.of(DIRECTORY_FLAG, DIRECTORY_TIME, PASSWORD_FLAG, PASSWORD_TIME)) {
            tenants = tenants.flatMap(tenant -> states.stream().map(state -> state.apply(tenant)));
        }
        return tenants;
    }
}
