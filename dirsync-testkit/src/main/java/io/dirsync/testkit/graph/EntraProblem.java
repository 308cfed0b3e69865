package io.dirsync.testkit.graph;

import org.jspecify.annotations.Nullable;

/** Ends the handling of a request with an error of Entra. */
final class EntraProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;
    private final String error;
    private final @Nullable String suberror;
    private final @Nullable String claims;

    private EntraProblem(AadstsCode coded, String text, @Nullable String claims) {
        super(text, null, false, false);
        this.status = coded.status();
        this.code = coded.code();
        this.error = coded.error();
        this.suberror = coded.suberror();
        this.claims = claims;
    }

    /** The values fill the places in the text that goes with the code. */
    static EntraProblem of(int code, Object... values) {
        AadstsCode coded = AadstsCode.of(code);
        return new EntraProblem(coded, coded.textWith(values), null);
    }

    static EntraProblem unknownTenant(String tenant) {
        return of(90002, tenant);
    }

    static EntraProblem missing(String parameter) {
        return of(900144, parameter);
    }

    static EntraProblem ofStatus(int status) {
        AadstsCode coded = AadstsCode.of(status == 429 || status >= 500 ? 90033 : 90023);
        return new EntraProblem(
                new AadstsCode(coded.code(), status, coded.error(), null, coded.text()), coded.text(), null);
    }

    /** The same problem under another name for machines. */
    EntraProblem named(String otherError) {
        return new EntraProblem(new AadstsCode(code, status, otherError, suberror, text()), text(), claims);
    }

    /** The same problem, with the claims that a further request would have to carry. */
    EntraProblem demanding(String claimsJson) {
        return new EntraProblem(new AadstsCode(code, status, error, suberror, text()), text(), claimsJson);
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }

    int code() {
        return code;
    }

    @Nullable
    String suberror() {
        return suberror;
    }

    @Nullable
    String claims() {
        return claims;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
