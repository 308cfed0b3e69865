package io.dirsync.testkit.assertj;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;
import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThatExceptionOfType;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Gap.Reason;
import io.dirsync.snapshot.Origin;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FactAssertTest {

    private static final Fact<Boolean> KNOWN = new Fact.Known<>(true, new Origin("organization", "v1.0", "0a1b"));
    private static final Fact<Instant> MISSING = new Fact.Missing<>(new Origin("organization", "beta", null));
    private static final Fact<Boolean> DENIED =
            Fact.unreadable(Gap.permissionDenied("Organization.Read.All", "HTTP 403"));

    @Test
    void passesWhenTheFactIsAsExpected() {
        assertThat(KNOWN)
                .isKnown()
                .hasValue(true)
                .hasValueSatisfying(on -> assertThat(on).isTrue())
                .comesFrom("v1.0/organization");
        assertThat(MISSING).isMissing();
        assertThat(DENIED)
                .isUnreadable()
                .isUnreadableBecause(Reason.PERMISSION_DENIED)
                .needsPermission("Organization.Read.All");
        assertThat(Fact.<Boolean>notRequested()).isNotRequested().isUnreadable().comesFrom("");
    }

    @Test
    void showsAFactThatWasNotLeftOutByChoice() {
        failsWith(
                "Expected fact to be left out by choice, but it was unreadable because of PERMISSION_DENIED, needs"
                        + " Organization.Read.All: HTTP 403",
                () -> assertThat(DENIED).isNotRequested());
    }

    @Test
    void showsAMissingFactWhereAnUnreadableOneIsExpected() {
        failsWith(
                "Expected fact to be unreadable, but it was missing (from beta/organization)",
                () -> assertThat(MISSING).isUnreadable());
    }

    @Test
    void showsWhereTheFactCameFrom() {
        failsWith(
                "Expected fact to come from v1.0/organization, but it was missing (from beta/organization)",
                () -> assertThat(MISSING).comesFrom("v1.0/organization"));
    }

    @Test
    void putsRequirementsToKnownFactsOnly() {
        failsWith(
                "Expected fact to be known, but it was missing (from beta/organization)",
                () -> assertThat(MISSING)
                        .hasValueSatisfying(time -> assertThat(time).isNull()));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(KNOWN)
                        .hasValueSatisfying(on -> assertThat(on).isFalse()))
                .withMessageContaining("Expecting value to be false");
    }

    @Test
    void showsAnUnreadableFactWhereAValueIsExpected() {
        failsWith(
                "Expected fact to be known, but it was unreadable because of PERMISSION_DENIED, needs"
                        + " Organization.Read.All: HTTP 403",
                () -> assertThat(DENIED).isKnown());
    }

    @Test
    void showsTheOtherValue() {
        failsWith(
                "Expected fact to be known: false, but it was known: true (from v1.0/organization 0a1b)",
                () -> assertThat(KNOWN).hasValue(false));
    }

    @Test
    void showsAValueWhereNullIsExpected() {
        failsWith(
                "Expected fact to be missing, but it was known: true (from v1.0/organization 0a1b)",
                () -> assertThat(KNOWN).isMissing());
    }

    @Test
    void showsAMissingFactWhereAGapIsExpected() {
        failsWith(
                "Expected fact to be unreadable because of THROTTLED, but it was missing (from beta/organization)",
                () -> assertThat(MISSING).isUnreadableBecause(Reason.THROTTLED));
    }

    @Test
    void showsAnotherGap() {
        Fact<Boolean> throttled = Fact.unreadable(Gap.throttled(Duration.ofSeconds(9), ""));

        failsWith(
                "Expected fact to need the permission User.Read, but it was unreadable because of THROTTLED, retry after"
                        + " PT9S",
                () -> assertThat(throttled).needsPermission("User.Read"));
    }

    @Test
    void refusesNull() {
        Fact<Boolean> nothing = null;

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(nothing).isKnown())
                .withMessageContaining("Expecting actual not to be null");
    }

    private static void failsWith(String message, ThrowingCallable assertion) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message);
    }
}
