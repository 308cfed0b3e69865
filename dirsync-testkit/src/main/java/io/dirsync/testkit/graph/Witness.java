package io.dirsync.testkit.graph;

import io.dirsync.testkit.TenantState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sees of a request who sent it and which tenant it is about. */
record Witness(TenantRegistry tenants, AccessTokens tokens) {

    Seen see(Ask ask) {
        Optional<TokenHolder> holder = ask.bearer().flatMap(token -> holder(token, ask));
        Optional<TenantState> tenant =
                holder.map(TokenHolder::tenant).or(() -> firstSegment(ask)).flatMap(tenants::find);
        String guid = tenant.map(state -> state.identity().guid()).orElse(null);
        RecordedRequest request = new RecordedRequest(
                ask.method(),
                ask.host(),
                ask.path(),
                ask.rawQuery(),
                ask.bearer().isPresent(),
                guid,
                holder.orElse(null));
        return new Seen(ask, request, orNull(tenant));
    }

    private Optional<TokenHolder> holder(String token, Ask ask) {
        try {
            return Optional.of(tokens.holderOf(token, ask));
        } catch (GraphProblem problem) {
            return Optional.empty();
        }
    }

    private static Optional<String> firstSegment(Ask ask) {
        return ask.isForEntra() ? AuthorityUrl.of(ask.base() + ask.path()).map(AuthorityUrl::tenant) : Optional.empty();
    }

    private static @Nullable TenantState orNull(Optional<TenantState> tenant) {
        return tenant.orElse(null);
    }
}
