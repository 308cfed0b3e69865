package io.dirsync.json;

import static io.dirsync.json.Scalars.BOOLEAN;
import static io.dirsync.json.Scalars.INSTANT;
import static io.dirsync.json.Scalars.TEXT;
import static io.dirsync.json.Scalars.list;

import io.dirsync.snapshot.SyncAccount;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncIdentity;

/** As whom the server signs in. */
final class IdentityForms {

    private static final Form<SyncApplication> APPLICATION = Form.object(
            (application, out) -> out.with("name", TEXT, application.name())
                    .with("certificateEnds", list(INSTANT), application.certificateEnds()),
            in -> new SyncApplication(in.required("name", TEXT), in.required("certificateEnds", list(INSTANT))));

    private static final Form<SyncAccount> ACCOUNT = Form.object(
            (account, out) -> out.with("name", TEXT, account.name()).with("enabled", BOOLEAN, account.enabled()),
            in -> new SyncAccount(in.required("name", TEXT), in.required("enabled", BOOLEAN)));

    static final Form<SyncIdentity> SYNC_IDENTITY = Form.object(
            (identity, out) -> out.fact("applications", list(APPLICATION), identity.applications())
                    .fact("accounts", list(ACCOUNT), identity.accounts())
                    .fact("syncService", Words.SERVICE_PRINCIPAL, identity.syncService())
                    .fact("policiesOnAccounts", list(TEXT), identity.policiesOnAccounts()),
            in -> new SyncIdentity(
                    in.fact("applications", list(APPLICATION)),
                    in.fact("accounts", list(ACCOUNT)),
                    in.fact("syncService", Words.SERVICE_PRINCIPAL),
                    in.fact("policiesOnAccounts", list(TEXT))));

    private IdentityForms() {}
}
