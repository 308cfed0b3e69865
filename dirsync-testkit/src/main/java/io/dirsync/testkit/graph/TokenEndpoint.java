package io.dirsync.testkit.graph;

import io.dirsync.testkit.TenantState;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives tokens to the one application there is, for itself and on behalf of users. */
final class TokenEndpoint {

    static final String REFRESH = "refresh_token";

    private static final Set<String> DEVICE = Set.of("urn:ietf:params:oauth:grant-type:device_code", "device_code");

    private final TenantRegistry tenants;
    private final AccessTokens tokens;
    private final ClientApplication application;
    private final ClientAuthentication authentication;
    private final SignIns signIns;

    TokenEndpoint(FakeServices.World world) {
        this.tenants = world.tenants();
        this.tokens = world.tokens();
        this.application = world.application();
        this.authentication = new ClientAuthentication(application);
        this.signIns = world.signIns();
    }

    Map<String, Object> answer(TokenRequest request) {
        String grant = request.optional("grant_type").orElse("");
        if (grant.equals(REFRESH) || DEVICE.contains(grant)) {
            return onBehalfOfUser(request);
        }
        TenantState tenant = request.authority().single();
        int strength = authentication.prove(request);
        if (!request.required("grant_type").equals("client_credentials")) {
            throw EntraProblem.of(70003, grant);
        }
        return forItself(request, tenant, strength);
    }

    Map<String, Object> deviceCode(TokenRequest request) {
        authentication.proveIfTried(request);
        return signIns.deviceCodes().begin(request);
    }

    private Map<String, Object> forItself(TokenRequest request, TenantState tenant, int strength) {
        WantedAccess wanted = WantedAccess.of(request);
        if (!wanted.isDefault()) {
            throw EntraProblem.of(1002012, request.required("scope"));
        }
        return answer(
                request,
                new Grant(
                        tenant, wanted.resource(), tenant.grants().names(), null, strength, ClaimsRequest.of(request)));
    }

    private Map<String, Object> onBehalfOfUser(TokenRequest request) {
        int strength = authentication.proveIfTried(request);
        SignIn signIn = signIns.find(request);
        SignedInUser user = signIn.user();
        TenantState tenant = tenants.find(user.domain()).orElseThrow(() -> EntraProblem.of(50034, user.name()));
        if (!request.authority().covers(tenant)) {
            throw EntraProblem.of(50020, user.name());
        }
        Set<String> permissions = signIn.permissionsIn(tenant, application.clientId());
        Grant grant =
                new Grant(tenant, signIn.wanted().resource(), permissions, user, strength, ClaimsRequest.of(request));
        Map<String, Object> body = answer(request, grant);
        putUser(body, grant, signIn);
        if (request.optional("client_info").isPresent()) {
            body.put("client_info", clientInfo(user, tenant));
        }
        return body;
    }

    private Map<String, Object> answer(TokenRequest request, Grant grant) {
        long seconds = tokens.life().lifetime().toSeconds();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("token_type", "Bearer");
        // The older endpoint writes numbers as text.
        body.put("expires_in", request.isV1() ? String.valueOf(seconds) : seconds);
        body.put("ext_expires_in", request.isV1() ? String.valueOf(seconds) : seconds);
        if (request.isV1()) {
            long now = tokens.now().getEpochSecond();
            body.put("expires_on", String.valueOf(now + seconds));
            body.put("not_before", String.valueOf(now));
            body.put("resource", grant.audience());
        }
        body.put("access_token", tokens.issue(grant));
        return body;
    }

    private void putUser(Map<String, Object> body, Grant grant, SignIn signIn) {
        body.put("scope", scope(grant, signIn.wanted()));
        if (signIn.wanted().wants("offline_access")) {
            body.put(REFRESH, signIns.refreshTokens().issue(signIn));
        }
        if (signIn.wanted().wants("openid")) {
            body.put("id_token", tokens.issueId(grant, signIn.user()));
        }
    }

    private static String scope(Grant grant, WantedAccess wanted) {
        Set<String> names = new LinkedHashSet<>(grant.permissions());
        names.addAll(wanted.permissions());
        Stream<String> ofResource = names.stream().map(name -> wanted.resource() + "/" + name);
        Stream<String> ofAll = wanted.openId().stream().filter(name -> !name.equals("offline_access"));
        return Stream.concat(ofResource, ofAll).collect(Collectors.joining(" "));
    }

    private static String clientInfo(SignedInUser user, TenantState tenant) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("uid", user.objectId());
        info.put("utid", tenant.identity().guid());
        return Jwt.base64(Json.write(info));
    }
}
