package io.dirsync.graph;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestInformation;
import io.dirsync.graph.Reading.Failed;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import okhttp3.Request;

/** The settings of one tenant as one call sees them: one token, one deadline. Its methods wait for the answers. */
final class TenantSettings implements AutoCloseable {

    private static final GraphQuery SETTINGS = CoreQueries.SYNCHRONIZATION.needing(ChangeRules.PERMISSION);

    private final GraphAccess access;
    private final TenantId tenant;
    private final Exchange exchange;
    private final Deadline deadline;

    /** Which directory answered to the name of a tenant. */
    record Reached(TenantId tenant, String directoryId) {}

    private TenantSettings(GraphAccess access, TenantId tenant, Bearer bearer, Deadline deadline) {
        this.access = access;
        this.tenant = tenant;
        this.exchange = access.link().exchange(bearer, deadline);
        this.deadline = deadline;
    }

    static TenantSettings open(GraphAccess access, TenantId tenant) throws InterruptedException {
        Deadline deadline = access.timing().startCheck();
        return new TenantSettings(access, tenant, access.bearer(tenant, deadline), deadline);
    }

    GraphAccess access() {
        return access;
    }

    Reading read() throws InterruptedException {
        return read(SETTINGS);
    }

    /**
     * Throws if the token was got elsewhere and is of another tenant than the one that was named by its domain.
     *
     * <p>The settings tell an id but no domain, so the organization is asked. Where it does not answer, as it does only
     * with a permission of its own, nothing is known.
     */
    void checkDomain() throws InterruptedException {
        if (!tenant.isGuid() && !access.credential().isSignedInAtTenant()) {
            access.fit(tenant).check(read(CoreQueries.ORGANIZATION));
        }
    }

    /** Sends a change once; empty if it was accepted. */
    Optional<Failed> change(String directoryId, ChangeBody body) throws InterruptedException {
        GraphQuery one = GraphQuery.of(SETTINGS.source(), SETTINGS.endpoint(), client -> directory(client, directoryId))
                .needing(ChangeRules.PERMISSION);
        Request request = requests().read(one).newBuilder().patch(body).build();
        Function<HttpAnswer, Optional<Failed>> verdict = answer -> answer.isSuccess()
                ? Optional.empty()
                : Optional.of((Failed) answers().read(one, answer));
        return await(send(one, request, verdict, Optional::of));
    }

    /** Which directory was read; throws if none was, or another than was asked for. */
    Reached reached(Reading settings) {
        if (settings instanceof Failed failed) {
            throw new NothingUsable(access.connections(), access.unreached()).because(tenant, failed);
        }
        Fact<String> id = settings.fact("id", MemberType.TEXT);
        access.fit(tenant).check(id, Fact.notRequested());
        if (id.toOptional().filter(DirectoryFit::isGuid).isEmpty()) {
            throw SnapshotException.because(
                            SnapshotException.Reason.UNEXPECTED_RESPONSE,
                            "Microsoft Graph did not say that the settings which it answered are those of tenant "
                                    + tenant + ". Check the endpoint and what stands between.")
                    .build();
        }
        return new Reached(tenant, id.toOptional().orElseThrow().strip().toLowerCase(Locale.ROOT));
    }

    /** Waits; false at once if there is no time for it. */
    boolean pause(Duration time) throws InterruptedException {
        if (time.toNanos() >= deadline.remainingNanos()) {
            return false;
        }
        await(exchange.waiting().pause(time).handle((done, end) -> Boolean.TRUE));
        return true;
    }

    @Override
    public void close() {
        exchange.waiting().close();
    }

    private Reading read(GraphQuery query) throws InterruptedException {
        return await(send(query, requests().read(query), answer -> answers().read(query, answer), failed -> failed));
    }

    private <T> CompletableFuture<T> send(
            GraphQuery query, Request request, Function<HttpAnswer, T> answered, Function<Failed, T> failed) {
        return exchange.answerTo(query, request)
                .handle((answer, failure) -> answer == null
                        ? failed.apply(answers().read(query, Unwrapped.network(failure)))
                        : answered.apply(answer));
    }

    private GraphRequests requests() {
        return access.link().requests();
    }

    private AnswerReader answers() {
        return access.link().answers();
    }

    private static <T> T await(CompletableFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Every failure was handled before", e);
        }
    }

    private static RequestInformation directory(GraphServiceClient client, String id) {
        return client.directory()
                .onPremisesSynchronization()
                .byOnPremisesDirectorySynchronizationId(id)
                .toGetRequestInformation();
    }
}
