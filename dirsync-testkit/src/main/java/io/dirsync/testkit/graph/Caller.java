package io.dirsync.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.testkit.GrantedPermissions;
import io.dirsync.testkit.TenantState;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Who asks, as the token says that was looked through before.
 *
 * @param application its id
 * @param isUser whether the application comes with a user
 * @param permissions what opens resources to it: those of the tenant now, or those of the user's token
 */
record Caller(TenantState tenant, String application, boolean isUser, GrantedPermissions permissions) {

    static Caller of(TenantState tenant, String token) {
        JsonNode claims = claims(token);
        String application = claims.path("appid").asText(claims.path("azp").asText());
        if (!claims.has("scp")) {
            return new Caller(tenant, application, false, tenant.grants());
        }
        List<String> scopes = List.of(claims.path("scp").asText().split(" ", -1));
        return new Caller(tenant, application, true, new GrantedPermissions(new LinkedHashSet<>(scopes)));
    }

    private static JsonNode claims(String token) {
        try {
            return Json.read(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        } catch (IOException e) {
            throw new IllegalStateException("A verified token has claims that cannot be read", e);
        }
    }
}
