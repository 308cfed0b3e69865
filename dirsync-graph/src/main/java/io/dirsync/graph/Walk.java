package io.dirsync.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Reading.Failed;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Goes through the pages of a list, one after another and without holding a thread meanwhile. */
final class Walk {

    private final PageSender sender;
    private final NextPage links;
    private final long most;
    private final Consumer<ObjectNode> each;
    private long items;

    /** How pages are reached, where they may be, and after how many items it is enough. */
    record Route(PageSender sender, HostGuard home, long most) {}

    /** Sends the request for a page; the future completes in any case, and never exceptionally. */
    @FunctionalInterface
    interface PageSender {
        CompletableFuture<PageReading> send(Request request);
    }

    /**
     * How a walk ended.
     *
     * @param items how many items were seen
     * @param origin of the last page that was received, or of the failure
     * @param cut what kept the rest back; null if everything was seen
     */
    record End(long items, Origin origin, @Nullable Failed cut) {}

    private Walk(Route route, Consumer<ObjectNode> each) {
        this.sender = route.sender();
        this.links = new NextPage(route.home());
        this.most = route.most();
        this.each = each;
    }

    /** Walks from a first request; the consumer is called by one thread at a time, and never again after the end. */
    static CompletableFuture<End> from(Request first, Route route, Consumer<ObjectNode> each) {
        return new Walk(route, each).step(first);
    }

    private CompletableFuture<End> step(Request request) {
        return sender.send(request)
                .thenCompose(reading -> reading instanceof Page page
                        ? take(page, request)
                        : CompletableFuture.completedFuture(endAt((Failed) reading)));
    }

    private CompletableFuture<End> take(Page page, Request request) {
        items += page.items().size();
        if (items > most) {
            Gap gap = Gap.of(Gap.Reason.MALFORMED, "a list of more than " + most + " items");
            return CompletableFuture.completedFuture(endAt(Failed.of(gap, page.origin())));
        }
        page.items().forEach(each);
        if (page.next() == null) {
            return CompletableFuture.completedFuture(new End(items, page.origin(), null));
        }
        return links.after(page)
                .map(next -> step(GraphRequests.follow(request, next)))
                .orElseGet(() -> CompletableFuture.completedFuture(endAt(NextPage.refusal(page))));
    }

    private End endAt(Failed cut) {
        return new End(items, cut.origin(), cut);
    }
}
