package io.dirsync.testkit.contract;

import static io.dirsync.testkit.GrantedPermissions.ORGANIZATION;
import static io.dirsync.testkit.GrantedPermissions.SYNCHRONIZATION;
import static io.dirsync.testkit.contract.Line.BETA_ORGANIZATION;
import static io.dirsync.testkit.contract.Line.denied;

import io.dirsync.testkit.FakeTenant;
import java.util.List;
import java.util.stream.Stream;

/** What a healthy tenant looks like to those who may read less. */
final class PermissionCases {

    private static final FakeTenant HEALTHY = FakeTenant.healthy("contoso.onmicrosoft.com");
    private static final List<String> READ =
            StartingPointCases.all().findFirst().orElseThrow().sync();

    private static final String NO_ORGANIZATION = denied(ORGANIZATION, Line.ORGANIZATION);
    private static final String NO_BETA_ORGANIZATION = denied(ORGANIZATION, BETA_ORGANIZATION);
    private static final String NO_SYNCHRONIZATION = denied(SYNCHRONIZATION, Line.SYNCHRONIZATION);

    private PermissionCases() {}

    static Stream<Case> all() {
        return Stream.of(
                granted("Directory.Read.All", SYNCHRONIZATION).gives(READ.toArray(String[]::new)),
                granted(ORGANIZATION, "OnPremDirectorySynchronization.ReadWrite.All")
                        .gives(READ.toArray(String[]::new)),
                granted(ORGANIZATION).gives(READ.get(0), READ.get(1), NO_SYNCHRONIZATION, READ.get(3)),
                granted("User.Read", SYNCHRONIZATION)
                        .gives(NO_ORGANIZATION, NO_ORGANIZATION, READ.get(2), NO_BETA_ORGANIZATION),
                granted("User.Read").gives(NO_ORGANIZATION, NO_ORGANIZATION, NO_SYNCHRONIZATION, NO_BETA_ORGANIZATION),
                granted().gives(NO_ORGANIZATION, NO_ORGANIZATION, NO_SYNCHRONIZATION, NO_BETA_ORGANIZATION),
                granted(SYNCHRONIZATION).gives(NO_ORGANIZATION, NO_ORGANIZATION, READ.get(2), NO_BETA_ORGANIZATION));
    }

    private static Case.Given granted(String... permissions) {
        return Case.given("granted: " + String.join(" and ", permissions), HEALTHY.grants(permissions));
    }
}
