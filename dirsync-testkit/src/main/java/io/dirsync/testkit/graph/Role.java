package io.dirsync.testkit.graph;

import io.dirsync.testkit.FakeSyncAccount;
import io.dirsync.testkit.TenantState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A role of the directory that was activated, because somebody holds it.
 *
 * @param templateId the id of its template, the same in every tenant
 */
record Role(TenantState tenant, String templateId, String displayName, List<Person> members) {

    static final String GLOBAL_ADMINISTRATOR = "62e90394-69f5-4237-9190-012177145e10";

    static List<Role> all(TenantState tenant) {
        List<Role> all = new ArrayList<>();
        all.add(new Role(tenant, GLOBAL_ADMINISTRATOR, "Global Administrator", List.of(Person.administrator(tenant))));
        Stream.of(FakeSyncAccount.Role.values())
                .map(role -> new Role(tenant, role.templateId(), role.displayName(), holders(tenant, role)))
                .filter(role -> !role.members().isEmpty())
                .forEach(all::add);
        return all;
    }

    String id() {
        return tenant.population().id("ROLE " + templateId, 0);
    }

    private static List<Person> holders(TenantState tenant, FakeSyncAccount.Role role) {
        return tenant.subjects().identity().accounts().stream()
                .filter(account -> account.role() == role)
                .map(account -> Person.account(tenant, account))
                .toList();
    }
}
