package io.dirsync.graph.bench;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the stub answers: a tenant of usual size with password hash synchronization. */
final class CannedAnswers {

    static final String TENANT = "84841066-274d-4ec0-a5c1-276be684bdd3";
    static final String TOKEN = "t0ken-of-the-stub";

    private static final String PLAN = "{\"assignedDateTime\":\"2024-03-01T08:00:00Z\","
            + "\"capabilityStatus\":\"Enabled\",\"service\":\"exchange\","
            + "\"servicePlanId\":\"efb87545-963c-4e0d-99df-69c6916d9eb0\"}";
    private static final String IDENTITY = "\"id\":\"" + TENANT + "\",\"createdDateTime\":\"2019-02-03T04:05:06Z\","
            + "\"assignedPlans\":["
            + IntStream.range(0, 30).mapToObj(i -> PLAN).collect(Collectors.joining(",")) + "]";

    private static final byte[] SIGN_IN =
            utf8("{\"token_type\":\"Bearer\",\"expires_in\":3599,\"ext_expires_in\":3599,\"access_token\":\"" + TOKEN
                    + "\"}");
    private static final byte[] ORGANIZATION = list(IDENTITY
            + ",\"displayName\":\"Contoso\",\"onPremisesSyncEnabled\":true,"
            + "\"onPremisesLastSyncDateTime\":\"2026-11-20T10:11:12Z\",\"verifiedDomains\":["
            + "{\"capabilities\":\"Email, OfficeCommunicationsOnline\",\"isDefault\":true,\"isInitial\":false,"
            + "\"name\":\"contoso.com\",\"type\":\"Managed\"},"
            + "{\"capabilities\":\"Email\",\"isDefault\":false,\"isInitial\":true,"
            + "\"name\":\"contoso.onmicrosoft.com\",\"type\":\"Managed\"}]");
    private static final byte[] ORGANIZATION_BETA = list(IDENTITY
            + ",\"onPremisesLastPasswordSyncDateTime\":\"2026-11-20T10:09:08Z\","
            + "\"directorySizeQuota\":{\"used\":41234,\"total\":300000}");
    private static final byte[] SYNCHRONIZATION = list("\"id\":\"" + TENANT + "\",\"configuration\":{"
            + "\"accidentalDeletionPrevention\":{\"synchronizationPreventionType\":\"enabledForCount\","
            + "\"alertThreshold\":500}},\"features\":{" + features() + "}");
    private static final byte[] SYNCHRONIZATION_BETA = list("\"id\":\"" + TENANT + "\",\"configuration\":{"
            + "\"synchronizationClientVersion\":\"2.5.79.0\",\"synchronizationInterval\":\"PT30M\","
            + "\"customerRequestedSynchronizationInterval\":null,\"currentExportData\":{"
            + "\"clientMachineName\":\"SYNC01\",\"serviceAccount\":\"Sync_SYNC01_1\",\"pendingObjectsAddition\":0,"
            + "\"pendingObjectsUpdate\":0,\"pendingObjectsDeletion\":0},"
            + "\"accidentalDeletionPrevention\":{\"synchronizationPreventionType\":\"enabledForCount\","
            + "\"alertThreshold\":500}},\"features\":{" + features() + "}");

    private CannedAnswers() {}

    /** The answer to a request for a path; whatever options it has make no difference. */
    static byte[] to(String path) {
        return switch (path) {
            case "/v1.0/organization" -> ORGANIZATION;
            case "/beta/organization" -> ORGANIZATION_BETA;
            case "/v1.0/directory/onPremisesSynchronization" -> SYNCHRONIZATION;
            case "/beta/directory/onPremisesSynchronization" -> SYNCHRONIZATION_BETA;
            case "/" + TENANT + "/oauth2/v2.0/token" -> SIGN_IN;
            default -> throw new IllegalArgumentException("No answer for " + path);
        };
    }

    private static String features() {
        return IntStream.range(0, 16)
                .mapToObj(i -> "\"feature" + i + "Enabled\":false")
                .collect(Collectors.joining(
                        ",", "\"passwordSyncEnabled\":true,\"passwordWritebackEnabled\":false,", ""));
    }

    private static byte[] list(String members) {
        return utf8("{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#organization\",\"value\":[{"
                + members + "}]}");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
