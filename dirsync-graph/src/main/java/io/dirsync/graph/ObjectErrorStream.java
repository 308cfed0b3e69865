package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** All object errors of a tenant, one after another; asks for the next page only while the last one is consumed. */
final class ObjectErrorStream implements Spliterator<ObjectError> {

    private final TenantId tenant;
    private final ObjectErrorQuery query;
    private final ErrorPages pages;
    private Iterator<ObjectError> errors = Collections.emptyIterator();
    private ObjectErrorProgress progress = ObjectErrorProgress.NONE;

    private ObjectErrorStream(TenantId tenant, ObjectErrorQuery query, ErrorPages pages) {
        this.tenant = tenant;
        this.query = query;
        this.pages = pages;
    }

    static Stream<ObjectError> of(GraphAccess access, TenantId tenant, ObjectErrorQuery query) {
        ErrorPages pages = new ErrorPages(access, tenant, query);
        return StreamSupport.stream(new ObjectErrorStream(tenant, query, pages), false)
                .onClose(pages::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super ObjectError> action) {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            while (!errors.hasNext()) {
                Optional<ErrorPages.Found> page = pages.next();
                if (page.isEmpty()) {
                    return false;
                }
                look(page.get());
            }
        } catch (InterruptedException e) {
            pages.close();
            Thread.currentThread().interrupt();
            throw interrupted(e);
        }
        action.accept(errors.next());
        return true;
    }

    /** One page leads to the next, so there is nothing to do at the same time. */
    @Override
    public @Nullable Spliterator<ObjectError> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL | IMMUTABLE;
    }

    private void look(ErrorPages.Found found) {
        List<ObjectError> page = new ArrayList<>();
        for (ObjectNode object : found.page().items()) {
            for (JsonNode error : object.path("onPremisesProvisioningErrors")) {
                ObjectError one = ErrorFacts.error(found.kind().type(), object, error);
                page.add(query.hasValues() ? ErrorFacts.withValue(one, error) : one);
            }
        }
        progress = progress.plus(found.page().items().size(), page.size());
        errors = page.iterator();
        query.listener().accept(progress);
    }

    private SnapshotException interrupted(InterruptedException cause) {
        return SnapshotException.because(
                        SnapshotException.Reason.INTERRUPTED,
                        "Reading the object errors of tenant " + tenant + " was interrupted after " + progress.objects()
                                + " objects. Read them again if that was not meant.")
                .causedBy(cause);
    }
}
