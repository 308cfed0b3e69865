package io.dirsync.testkit;

/** Tenants with Cloud Sync, most of them without Connect Sync. */
final class CloudSyncTenants {

    private CloudSyncTenants() {}

    static FakeTenant healthy(FakeTenant tenant) {
        return with(tenant, FakeCloudSyncJob.healthy("corp.example"));
    }

    static FakeTenant quarantined(FakeTenant tenant, FakeQuarantine why) {
        return with(tenant, FakeCloudSyncJob.healthy("corp.example").quarantined(why));
    }

    /** The times of the organization stay fresh: whether Cloud Sync moves them was not tried against a tenant. */
    static FakeTenant with(FakeTenant tenant, FakeCloudSyncJob job) {
        return withAgents(tenant.syncClient(FakeSyncClient.none())
                .identity(it -> it.withoutApplications().accounts(FakeSyncAccount.ofCloudSync()))
                .cloudSyncJobs(job));
    }

    /** Connect Sync stays. */
    static FakeTenant beside(FakeTenant tenant) {
        return withAgents(tenant.cloudSyncJobs(FakeCloudSyncJob.healthy("corp.example")));
    }

    private static FakeTenant withAgents(FakeTenant tenant) {
        return tenant.agents(FakeAgent.on("AGENT-1"), FakeAgent.on("AGENT-2"), FakeAgent.on("AGENT-3"));
    }
}
