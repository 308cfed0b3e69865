package io.dirsync.testkit.graph;

import java.time.Clock;

/** The sign-ins of users: those that are under way, and those that refresh tokens stand for. */
record SignIns(DeviceCodes deviceCodes, RefreshTokens refreshTokens) {

    static SignIns create(Clock clock) {
        return new SignIns(new DeviceCodes(clock), new RefreshTokens());
    }

    /** Throws what Entra answers as long as nobody has signed in. */
    SignIn find(TokenRequest request) {
        if (request.required("grant_type").equals(TokenEndpoint.REFRESH)) {
            SignIn before = refreshTokens.redeem(request.required("refresh_token"));
            return request.optional(request.isV1() ? "resource" : "scope").isPresent()
                    ? before.wanting(WantedAccess.of(request))
                    : before;
        }
        return deviceCodes.poll(request.optional("device_code").orElseGet(() -> request.required("code")));
    }

    void clear() {
        deviceCodes.clear();
        refreshTokens.clear();
    }
}
