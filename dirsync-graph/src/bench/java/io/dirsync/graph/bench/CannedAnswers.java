package io.dirsync.graph.bench;

import static java.util.Objects.requireNonNull;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the stub answers for every tenant: one of usual size with password hash synchronization. */
final class CannedAnswers {

    static final String TENANT = "84841066-274d-4ec0-a5c1-276be684bdd3";
    static final String TOKEN = tokenOf(TENANT);

    private static final String TOKEN_PREFIX = "t0ken-of-";

    private static final String PLAN = "{\"assignedDateTime\":\"2024-03-01T08:00:00Z\","
            + "\"capabilityStatus\":\"Enabled\",\"service\":\"exchange\","
            + "\"servicePlanId\":\"efb87545-963c-4e0d-99df-69c6916d9eb0\"}";
    private static final String IDENTITY = "\"id\":\"" + TENANT + "\",\"createdDateTime\":\"2019-02-03T04:05:06Z\","
            + "\"assignedPlans\":["
            + IntStream.range(0, 30).mapToObj(i -> PLAN).collect(Collectors.joining(",")) + "]";

    private static final TenantAnswer SIGN_IN =
            TenantAnswer.of("{\"token_type\":\"Bearer\",\"expires_in\":3599,\"ext_expires_in\":3599,\"access_token\":\""
                    + TOKEN + "\"}");
    private static final TenantAnswer ORGANIZATION = list(IDENTITY
            + ",\"displayName\":\"Contoso\",\"onPremisesSyncEnabled\":true,"
            + "\"onPremisesLastSyncDateTime\":\"2026-11-20T10:11:12Z\",\"verifiedDomains\":["
            + "{\"capabilities\":\"Email, OfficeCommunicationsOnline\",\"isDefault\":true,\"isInitial\":false,"
            + "\"name\":\"contoso.com\",\"type\":\"Managed\"},"
            + "{\"capabilities\":\"Email\",\"isDefault\":false,\"isInitial\":true,"
            + "\"name\":\"contoso.onmicrosoft.com\",\"type\":\"Managed\"}]");
    private static final TenantAnswer ORGANIZATION_BETA = list(IDENTITY
            + ",\"onPremisesLastPasswordSyncDateTime\":\"2026-11-20T10:09:08Z\","
            + "\"directorySizeQuota\":{\"used\":41234,\"total\":300000}");
    private static final TenantAnswer SYNCHRONIZATION = list("\"id\":\"" + TENANT + "\",\"configuration\":{"
            + "\"accidentalDeletionPrevention\":{\"synchronizationPreventionType\":\"enabledForCount\","
            + "\"alertThreshold\":500}},\"features\":{" + features() + "}");
    private static final TenantAnswer SYNCHRONIZATION_BETA = list("\"id\":\"" + TENANT + "\",\"configuration\":{"
            + "\"synchronizationClientVersion\":\"2.5.79.0\",\"synchronizationInterval\":\"PT30M\","
            + "\"customerRequestedSynchronizationInterval\":null,\"currentExportData\":{"
            + "\"clientMachineName\":\"SYNC01\",\"serviceAccount\":\"Sync_SYNC01_1\",\"pendingObjectsAddition\":0,"
            + "\"pendingObjectsUpdate\":0,\"pendingObjectsDeletion\":0},"
            + "\"accidentalDeletionPrevention\":{\"synchronizationPreventionType\":\"enabledForCount\","
            + "\"alertThreshold\":500}},\"features\":{" + features() + "}");

    private CannedAnswers() {}

    static String tokenOf(String tenant) {
        return TOKEN_PREFIX + tenant;
    }

    /** The answer to a request for a path; whatever options it has make no difference. */
    static byte[] to(String path, @Nullable String authorization) {
        if (path.endsWith("/oauth2/v2.0/token")) {
            return SIGN_IN.about(path.substring(1, 1 + TENANT.length()));
        }
        String tenant = requireNonNull(authorization, "Authorization").substring(("Bearer " + TOKEN_PREFIX).length());
        return resource(path).about(tenant);
    }

    private static TenantAnswer resource(String path) {
        return switch (path) {
            case "/v1.0/organization" -> ORGANIZATION;
            case "/beta/organization" -> ORGANIZATION_BETA;
            case "/v1.0/directory/onPremisesSynchronization" -> SYNCHRONIZATION;
            case "/beta/directory/onPremisesSynchronization" -> SYNCHRONIZATION_BETA;
            default -> throw new IllegalArgumentException("No answer for " + path);
        };
    }

    private static String features() {
        return IntStream.range(0, 16)
                .mapToObj(i -> "\"feature" + i + "Enabled\":false")
                .collect(Collectors.joining(
                        ",", "\"passwordSyncEnabled\":true,\"passwordWritebackEnabled\":false,", ""));
    }

    private static TenantAnswer list(String members) {
        return TenantAnswer.of(
                "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#organization\",\"value\":[{" + members
                        + "}]}");
    }
}
