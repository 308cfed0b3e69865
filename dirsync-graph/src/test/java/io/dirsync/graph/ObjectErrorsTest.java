package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.ObjectError.Type;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.testkit.FakeObjectError;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.graph.Fault;
import io.dirsync.testkit.graph.RecordedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ObjectErrorsTest extends FakeGraphTests {

    private static final int PAGE = 999;

    private final List<ObjectError> read = new ArrayList<>();

    @BeforeEach
    void registerTenant() {
        graph.tenant(FakeTenant.healthy(CONTOSO.value())
                .grantsEverything()
                .objectErrors(
                        FakeObjectError.nameConflicts(2 * PAGE + 1),
                        FakeObjectError.addressConflicts(Type.GROUP, 2),
                        FakeObjectError.addressConflicts(Type.CONTACT, 1)));
    }

    @Test
    void allErrorsComeKindAfterKind() {
        read(ObjectErrorQuery.all());

        assertThat(read).hasSize(2 * PAGE + 4).doesNotHaveDuplicates();
        assertThat(read.subList(2 * PAGE, 2 * PAGE + 4))
                .extracting(ObjectError::type)
                .containsExactly(Type.USER, Type.GROUP, Type.GROUP, Type.CONTACT);
        assertThat(pages()).isEqualTo(5);
    }

    @Test
    void kindsThatAreNotWantedAreNotAskedFor() {
        read(ObjectErrorQuery.all().of(Type.GROUP));

        assertThat(read).extracting(ObjectError::type).containsExactly(Type.GROUP, Type.GROUP);
        assertThat(pages()).isEqualTo(1);
    }

    @Test
    void valuesComeOnlyIfAskedFor() {
        read(ObjectErrorQuery.all().of(Type.CONTACT));
        read(ObjectErrorQuery.all().of(Type.CONTACT).includingValues());

        assertThat(read.get(0).value().whyUnreadable()).isPresent();
        assertThat(read.get(1).value().toOptional()).isPresent();
    }

    @Test
    void progressIsToldPageByPage() {
        List<ObjectErrorProgress> told = new ArrayList<>();

        read(ObjectErrorQuery.all().of(Type.USER, Type.CONTACT).tellingProgressTo(told::add));

        assertThat(told)
                .containsExactly(
                        new ObjectErrorProgress(1, PAGE, PAGE),
                        new ObjectErrorProgress(2, 2 * PAGE, 2 * PAGE),
                        new ObjectErrorProgress(3, 2 * PAGE + 1, 2 * PAGE + 1),
                        new ObjectErrorProgress(4, 2 * PAGE + 2, 2 * PAGE + 2));
    }

    @Test
    void nothingIsSentBeforeSomebodyReads() {
        try (Stream<ObjectError> errors = build(throughProxy()).objectErrors(CONTOSO, ObjectErrorQuery.all())) {
            assertThat(errors).isNotNull();
            assertThat(graph.requests()).isEmpty();
        }
    }

    @Test
    void oneMorePageThanIsReadIsAskedForAtMost() {
        try (Stream<ObjectError> errors = build(throughProxy()).objectErrors(CONTOSO, ObjectErrorQuery.all())) {
            assertThat(errors.limit(PAGE)).hasSize(PAGE);
        }

        assertThat(pages()).isLessThanOrEqualTo(2);
    }

    @Test
    void failureComesAfterWhatWasRead() {
        graph.script(Fault.onGraph("users").status(500).fromNumber(2));

        SnapshotException failure = failure(ObjectErrorQuery.all());

        assertThat(read).hasSize(PAGE);
        assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(failure).hasMessageContaining("HTTP 500");
    }

    @Test
    void failureThatPassesIsNotNoticed() {
        graph.script(
                Fault.onGraph("users").throttled(Duration.ZERO).fromNumber(2).once());

        read(ObjectErrorQuery.all());

        assertThat(read).hasSize(2 * PAGE + 4);
    }

    @Test
    void missingPermissionIsNamedAfterTheOtherKinds() {
        graph.tenant(FakeTenant.healthy(CONTOSO.value())
                .grants("User.Read.All")
                .objectErrors(FakeObjectError.nameConflicts(1)));

        SnapshotException failure = failure(ObjectErrorQuery.all());

        assertThat(read).hasSize(1);
        assertThat(failure.reason()).isEqualTo(Reason.PERMISSION_DENIED);
        assertThat(failure).hasMessageContaining("does not show v1.0/groups").hasMessageContaining("Group.Read.All");
    }

    @Test
    void tokenThatEndsOnTheWayIsReplaced() {
        AtomicBoolean isEnded = new AtomicBoolean();

        // Once: a token that ends while its successor is on the way is refused for good.
        read(ObjectErrorQuery.all().tellingProgressTo(progress -> {
            if (isEnded.compareAndSet(false, true)) {
                graph.expireTokens();
            }
        }));

        assertThat(read).hasSize(2 * PAGE + 4);
        assertThat(tokenRequests()).isGreaterThan(1);
    }

    @Test
    void circleOfPagesIsLeft() {
        graph.script(Fault.onGraph("users").nextLinkLoop());

        assertThat(failure(ObjectErrorQuery.all())).hasMessageContaining("in a circle");
    }

    @Test
    void silentPageEndsInItsTime() {
        graph.script(Fault.onGraph("users").neverAnswers().fromNumber(2));

        SnapshotException failure = failure(ObjectErrorQuery.all().pageWithin(Duration.ofSeconds(2)));

        assertThat(read).hasSize(PAGE);
        assertThat(failure.reason()).isEqualTo(Reason.TIMED_OUT);
        assertThat(failure).hasMessageContaining("no answer in time (2000 ms)");
    }

    @Test
    void interruptionEndsTheReadingAndIsKept() {
        graph.script(Fault.onGraph("users").neverAnswers().fromNumber(2));
        Consumer<ObjectErrorProgress> interrupting =
                progress -> Thread.currentThread().interrupt();

        SnapshotException failure = failure(ObjectErrorQuery.all().tellingProgressTo(interrupting));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(failure)
                .hasMessage("Reading the object errors of tenant " + CONTOSO
                        + " was interrupted after 999 objects. Read them again if that was not meant.");
        assertThat(read).hasSizeLessThan(PAGE);
    }

    @Test
    void closingEndsWhatIsUnderWay() {
        graph.script(Fault.onGraph("users").neverAnswers().fromNumber(2));
        Stream<ObjectError> errors = build(throughProxy()).objectErrors(CONTOSO, ObjectErrorQuery.all());

        SnapshotException failure = catchThrowableOfType(
                SnapshotException.class,
                () -> errors.forEach(error -> {
                    read.add(error);
                    errors.close();
                }));

        assertThat(read).hasSize(PAGE);
        assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(failure).hasMessageContaining("were closed while they were read.");
    }

    @Test
    void parallelStreamsGiveTheSame() {
        try (Stream<ObjectError> errors = build(throughProxy()).objectErrors(CONTOSO, ObjectErrorQuery.all())) {
            assertThat(errors.parallel().count()).isEqualTo(2 * PAGE + 4);
        }
    }

    @Test
    void closedSourceGivesNone() {
        GraphSnapshotSource source = build(throughProxy());
        source.close();

        assertThatIllegalStateException().isThrownBy(() -> source.objectErrors(CONTOSO, ObjectErrorQuery.all()));
    }

    @Test
    void queryNeedsAKindAndATime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObjectErrorQuery.all().of())
                .withMessage("There is no type of object. Give at least one.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObjectErrorQuery.all().pageWithin(Duration.ZERO))
                .withMessage("pageTimeout is PT0S. Give from 1 ms to PT24H.");
    }

    private void read(ObjectErrorQuery query) {
        try (Stream<ObjectError> errors = build(throughProxy()).objectErrors(CONTOSO, query)) {
            errors.forEach(read::add);
        }
    }

    private SnapshotException failure(ObjectErrorQuery query) {
        return catchThrowableOfType(SnapshotException.class, () -> read(query));
    }

    private long pages() {
        return graph.requests().stream().filter(RecordedRequest::isForGraph).count();
    }
}
