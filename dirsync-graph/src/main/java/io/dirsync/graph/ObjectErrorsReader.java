package io.dirsync.graph;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.ServiceErrorGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Counts the errors of users, groups and contacts, in bounded memory however many there are.
 *
 * <p>Source: <a href="https://learn.microsoft.com/graph/api/resources/onpremisesprovisioningerror">
 * onPremisesProvisioningError</a>.
 */
final class ObjectErrorsReader implements SubjectReader<ObjectErrors> {

    @Override
    public CompletableFuture<ObjectErrors> read(TenantGraph graph) {
        return provisioning(graph).thenCombine(service(graph), ObjectErrors::new);
    }

    @Override
    public ObjectErrors unread(Function<GraphSource, Reading> why) {
        return new ObjectErrors(
                why.apply(GraphSource.OBJECT_ERRORS).fact("value", (value, at) -> at.notReturned()),
                why.apply(GraphSource.SERVICE_ERRORS).fact("value", (value, at) -> at.notReturned()));
    }

    private static CompletableFuture<Fact<ObjectErrorSummary>> provisioning(TenantGraph graph) {
        if (!graph.sources().contains(GraphSource.OBJECT_ERRORS)) {
            return CompletableFuture.completedFuture(Fact.notRequested());
        }
        List<CompletableFuture<ErrorTally>> tallies = new ArrayList<>();
        for (ErrorKinds kind : ErrorKinds.all()) {
            ErrorTally tally = new ErrorTally(kind.type());
            tallies.add(graph.walk(kind.provisioning(), tally::add).thenApply(tally::endedWith));
        }
        return all(tallies).thenApply(ErrorTally::summary);
    }

    private static CompletableFuture<Fact<List<ServiceErrorGroup>>> service(TenantGraph graph) {
        if (!graph.sources().contains(GraphSource.SERVICE_ERRORS)) {
            return CompletableFuture.completedFuture(Fact.notRequested());
        }
        List<CompletableFuture<ServiceErrorTally>> tallies = new ArrayList<>();
        for (ErrorKinds kind : ErrorKinds.all()) {
            ServiceErrorTally tally = new ServiceErrorTally();
            tallies.add(graph.walk(kind.service(), tally::add).thenApply(tally::endedWith));
        }
        return all(tallies).thenApply(ServiceErrorTally::groups);
    }

    private static <T> CompletableFuture<List<T>> all(List<CompletableFuture<T>> parts) {
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
                .thenApply(done -> parts.stream().map(CompletableFuture::join).toList());
    }
}
