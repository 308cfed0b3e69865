package io.dirsync.testkit;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.ServiceErrorGroup;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.testkit.TenantSubjects.Content;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How many objects there are, and what is wrong with them, as a reader of all of them would sum it up. */
final class ObjectFacts {

    static final int MAX_SAMPLES = 10;

    private final TenantState state;
    private final Content content;

    ObjectFacts(TenantState state) {
        this.state = state;
        this.content = state.subjects().content();
    }

    /** Whom the initial domain has cannot be told where the domains are not known. */
    SyncedObjects syncedObjects(Fact<List<VerifiedDomain>> domains) {
        AreaFacts users = AreaFacts.of(state, GraphArea.USERS);
        return new SyncedObjects(
                counted().of(state.population().synced().total()),
                onInitialDomain(domains, users.of(content.objects().usersOnInitialDomain())),
                onInitialDomain(domains, users.of(content.objects().usersWithPlaceholderName())));
    }

    /** Errors that were found are told even where others could not be looked for. */
    Fact<ObjectErrorSummary> errors() {
        List<ObjectErrorGroup> groups = groups();
        Optional<AreaFacts> refused = refused();
        return refused.isPresent() && groups.isEmpty()
                ? refused.get().notReturned()
                : new Fact.Known<>(new ObjectErrorSummary(groups, samples(), refused.isEmpty()), GraphArea.USERS.v1());
    }

    Fact<List<ServiceErrorGroup>> serviceErrors() {
        List<ServiceErrorGroup> groups = unresolved();
        Optional<AreaFacts> refused = refused();
        return refused.isPresent() && groups.isEmpty()
                ? refused.get().notReturned()
                : new Fact.Known<>(groups, GraphArea.USERS.v1());
    }

    private static Fact<Long> onInitialDomain(Fact<List<VerifiedDomain>> domains, Fact<Long> users) {
        return domains.whyUnreadable()
                .<Fact<Long>>map(gap -> new Fact.Unreadable<>(gap, domains.origin()))
                .orElse(users);
    }

    /** The first kind that is refused decides: without it there is no sum. */
    private AreaFacts counted() {
        return Stream.of(GraphArea.USERS, GraphArea.GROUPS, GraphArea.CONTACTS, GraphArea.DEVICES)
                .map(area -> AreaFacts.of(state, area).counting())
                .reduce((first, second) ->
                        first.refusal().isPresent() || second.refusal().isEmpty() ? first : second)
                .orElseThrow();
    }

    private Optional<AreaFacts> refused() {
        return Stream.of(ObjectError.Type.values())
                .map(type -> AreaFacts.of(state, area(type)))
                .filter(facts -> facts.refusal().isPresent())
                .findFirst();
    }

    private boolean isShown(ObjectError.Type type) {
        return state.grants().opens(area(type));
    }

    private static GraphArea area(ObjectError.Type type) {
        return switch (type) {
            case USER -> GraphArea.USERS;
            case GROUP -> GraphArea.GROUPS;
            case CONTACT -> GraphArea.CONTACTS;
        };
    }

    private List<ObjectErrorGroup> groups() {
        Map<List<String>, List<FakeObjectError>> byKind = new LinkedHashMap<>();
        inReadingOrder()
                .forEach(error -> byKind.computeIfAbsent(
                                List.of(error.category(), error.property()), kind -> new ArrayList<>())
                        .add(error));
        return byKind.values().stream().map(this::group).toList();
    }

    private ObjectErrorGroup group(List<FakeObjectError> errors) {
        FakeObjectError first = errors.get(0);
        long count = errors.stream().mapToLong(FakeObjectError::count).sum();
        return new ObjectErrorGroup(
                first.category(),
                first.property(),
                count,
                Fact.known(oldest(errors.stream().map(FakeObjectError::occurred))));
    }

    private List<ObjectError> samples() {
        List<ObjectError> samples = new ArrayList<>();
        for (ObjectError.Type type : ObjectError.Type.values()) {
            long limit = isShown(type) ? state.population().withErrors(type) : 0;
            LongStream.range(0, Math.min(limit, MAX_SAMPLES - samples.size()))
                    .forEach(index -> samples.add(sample(type, index)));
        }
        return samples;
    }

    private ObjectError sample(ObjectError.Type type, long index) {
        FakeObjectError error = state.population().errorOf(type, index).orElseThrow();
        return new ObjectError(
                type,
                state.population().id(type, index),
                error.category(),
                error.property(),
                Fact.notRequested(),
                Fact.known(error.occurred().seenFrom(state.since())));
    }

    private Stream<FakeObjectError> inReadingOrder() {
        return content.errors().stream()
                .filter(error -> isShown(error.type()))
                .sorted(Comparator.comparing(FakeObjectError::type));
    }

    private List<ServiceErrorGroup> unresolved() {
        Map<String, List<FakeServiceError>> byService = content.serviceErrors().stream()
                .filter(error -> !error.isResolved() && isShown(error.type()))
                .sorted(Comparator.comparing(FakeServiceError::type))
                .collect(Collectors.groupingBy(FakeServiceError::service, LinkedHashMap::new, Collectors.toList()));
        return byService.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ServiceErrorGroup group(String service, List<FakeServiceError> errors) {
        long count = errors.stream().mapToLong(FakeServiceError::count).sum();
        return new ServiceErrorGroup(
                service, count, Fact.known(oldest(errors.stream().map(FakeServiceError::created))));
    }

    private Instant oldest(Stream<Moment> moments) {
        return moments.map(moment -> moment.seenFrom(state.since()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
