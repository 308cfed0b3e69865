package io.dirsync.testkit.graph;

import static io.dirsync.testkit.graph.Operator.EQ;
import static io.dirsync.testkit.graph.Operator.GE;
import static io.dirsync.testkit.graph.Operator.IN;
import static io.dirsync.testkit.graph.Operator.LE;
import static io.dirsync.testkit.graph.Operator.NE;
import static io.dirsync.testkit.graph.Operator.NOT;
import static io.dirsync.testkit.graph.Operator.STARTS_WITH;

import io.dirsync.testkit.FakeSyncApplication;
import io.dirsync.testkit.GraphArea;
import io.dirsync.testkit.TenantState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code applications}: those as which servers sign in, with their certificates. */
final class ApplicationsResource implements Resource {

    private static final Duration LIFE = Duration.ofDays(365);

    private static final Table<Registered> TABLE = Table.<Registered>start()
            .with(
                    ObjectColumns.id(),
                    it -> it.tenant()
                            .population()
                            .id("APPLICATION " + it.application().name(), 0))
            .noDates("deletedDateTime")
            .noItems("addIns")
            .noObjects("api")
            .with(Property.text("appId").filter(EQ, IN).advanced(NE, NOT), Registered::appId)
            .noTexts("applicationTemplateId")
            .noItems("appRoles")
            .date("createdDateTime", it -> it.tenant().identity().createdAt())
            .noTexts("defaultRedirectUri", "description", "disabledByMicrosoftStatus")
            .with(displayName(), it -> it.application().name())
            .noTexts("groupMembershipClaims")
            .noItems("identifierUris")
            .noObjects("info")
            .flag("isDeviceOnlyAuthSupported", it -> null)
            .flag("isFallbackPublicClient", it -> null)
            .object("keyCredentials", Registered::keyCredentials)
            .noTexts("notes")
            .noObjects("optionalClaims", "parentalControlSettings")
            .noItems("passwordCredentials")
            .noObjects("publicClient", "requestSignatureVerification")
            .text("publisherDomain", it -> it.tenant().defaultDomain())
            .noItems("requiredResourceAccess")
            .noTexts("samlMetadataUrl", "serviceManagementReference")
            .noObjects("servicePrincipalLockConfiguration", "spa")
            .text("signInAudience", it -> "AzureADMyOrg")
            .noItems("tags")
            .noTexts("tokenEncryptionKeyId")
            .noObjects("verifiedPublisher", "web");

    private static final EntitySet SET = EntitySet.at("applications")
            .type("microsoft.graph.application")
            .alternateKeys("appId")
            .readBy(Gates.of(GraphArea.APPLICATIONS))
            .properties(TABLE.properties())
            .build();

    /** An application in its tenant. */
    private record Registered(TenantState tenant, FakeSyncApplication application) {

        String appId() {
            return Principal.ofServer(tenant, application).appId();
        }

        List<Map<String, @Nullable Object>> keyCredentials() {
            List<Map<String, @Nullable Object>> keys = new ArrayList<>();
            application.certificateEnds().forEach(end -> keys.add(key(keys.size(), end.seenFrom(tenant.since()))));
            return keys;
        }

        private Map<String, @Nullable Object> key(int number, Instant end) {
            Map<String, @Nullable Object> key = new LinkedHashMap<>();
            key.put("customKeyIdentifier", null);
            key.put("displayName", "CN=" + application.name());
            key.put("endDateTime", end);
            key.put("key", null);
            key.put("keyId", tenant.population().id("KEY " + application.name(), number));
            key.put("startDateTime", end.minus(LIFE));
            key.put("type", "AsymmetricX509Cert");
            key.put("usage", "Verify");
            return key;
        }
    }

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        return TABLE.rows(reading.tenant().subjects().identity().applications().stream()
                .map(application -> new Registered(reading.tenant(), application))
                .toList());
    }

    private static Property displayName() {
        return Property.text("displayName").filter(EQ, IN, GE, LE, STARTS_WITH).advanced(NE, NOT);
    }
}
