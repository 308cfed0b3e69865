package io.dirsync.testkit.graph;

import io.dirsync.testkit.GrantedPermissions;
import io.dirsync.testkit.TenantState;

/**
 * Who asks.
 *
 * @param application its id
 * @param isUser whether the application comes with a user
 * @param permissions what opens resources to it: those of the tenant now, or those of the user's token
 */
record Caller(TenantState tenant, String application, boolean isUser, GrantedPermissions permissions) {

    static Caller of(TenantState tenant, TokenHolder holder, String application) {
        GrantedPermissions permissions =
                holder.isDelegated() ? new GrantedPermissions(holder.permissions()) : tenant.grants();
        return new Caller(tenant, application, holder.isDelegated(), permissions);
    }
}
