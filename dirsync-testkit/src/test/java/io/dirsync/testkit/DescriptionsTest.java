package io.dirsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dirsync.snapshot.ObjectError;
import io.dirsync.testkit.FakeObjects.Synced;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DescriptionsTest {

    private static final Instant NOW = MutableClock.DEFAULT_START;
    private static final FakeTenant HEALTHY = FakeTenant.healthy("contoso.onmicrosoft.com");

    @Test
    void momentsAreOnTheCalendarOrCountFromRegistration() {
        assertThat(Moment.at(NOW.minusSeconds(1)).seenFrom(NOW.plusSeconds(9))).isEqualTo(NOW.minusSeconds(1));
        assertThat(Moment.ago(Duration.ofSeconds(1)).seenFrom(NOW)).isEqualTo(NOW.minusSeconds(1));
        assertThat(Moment.in(Duration.ofSeconds(1)).seenFrom(NOW)).isEqualTo(NOW.plusSeconds(1));
        assertThat(Moment.in(Duration.ofSeconds(1))).isEqualTo(Moment.ago(Duration.ofSeconds(-1)));
    }

    @Test
    void quotasAreNotNegative() {
        assertThat(new FakeQuota(0, 0)).isEqualTo(new FakeQuota(0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HEALTHY.quota(-1, 5))
                .withMessage("A quota counts objects from zero, but was -1 of 5. Give used, then total.");
        assertThatIllegalArgumentException().isThrownBy(() -> HEALTHY.quota(0, -1));
    }

    @Test
    void partsOfTheUsersAreNoMoreThanTheWhole() {
        FakeObjects ten = FakeObjects.ofCloud().users(10);

        assertThat(ten.onInitialDomain(10, 10).usersWithPlaceholderName()).isEqualTo(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ten.onInitialDomain(11, 2))
                .withMessage("Of 10 synchronized users 11 cannot be on the initial domain and 2 of those have a"
                        + " placeholder name, beside 48 users of the cloud. Give the larger number first.");
        assertThatIllegalArgumentException().isThrownBy(() -> ten.onInitialDomain(2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> ten.onInitialDomain(2, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> ten.cloudUsers(-1));
    }

    @Test
    void objectsAreNotCountedBelowZero() {
        assertThat(new Synced(0, 0, 0, 0).total()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Synced(1, 2, 3, -1))
                .withMessage("Objects are counted from zero, but were 1 users, 2 groups, 3 contacts, -1 devices.");
        assertThatIllegalArgumentException().isThrownBy(() -> HEALTHY.syncedUsers(-1));
    }

    @Test
    void errorsAreOnOneObjectAtLeast() {
        assertThat(FakeObjectError.nameConflicts(1).count()).isOne();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FakeObjectError.nameConflicts(0))
                .withMessage("A kind of error needs at least one object, but had 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FakeServiceError.ofExchange(0))
                .withMessage("A service error needs at least one object, but had 0.");
    }

    @Test
    void listsAreGivenAsAWhole() {
        FakeTenant tenant =
                HEALTHY.agents(FakeAgent.on("ONE"), FakeAgent.on("TWO")).agents(FakeAgent.on("THREE"));

        assertThat(tenant.stateAt(NOW).subjects().cloudSync().agents()).containsExactly(FakeAgent.on("THREE"));
    }

    @Test
    void describingOneSubjectLeavesTheOthersAlone() {
        TenantSubjects before = HEALTHY.stateAt(NOW).subjects();
        TenantSubjects after = HEALTHY.quota(1, 2).stateAt(NOW).subjects();

        assertThat(after.content().objects()).isEqualTo(before.content().objects());
        assertThat(after.installation()).isEqualTo(before.installation());
        assertThat(after.identity()).isEqualTo(before.identity());
        assertThat(after.surroundings()).isEqualTo(before.surroundings());
    }

    @Test
    void objectsHaveTheSameIdsForTheSameTenantAndNoOthers() {
        Population population = HEALTHY.stateAt(NOW).population();
        Population other =
                FakeTenant.healthy("fabrikam.onmicrosoft.com").stateAt(NOW).population();
        String id = population.id(ObjectError.Type.USER, 7);

        assertThat(population.index("USER", id)).hasValue(7);
        assertThat(population.index("GROUP", id)).isEmpty();
        assertThat(other.index("USER", id)).isEmpty();
        assertThat(population.index("USER", "7")).isEmpty();
    }

    @Test
    void objectsWithErrorsComeFirstInTheOrderOfTheErrors() {
        Population population = HEALTHY.objectErrors(
                        FakeObjectError.nameConflicts(2), FakeObjectError.addressConflicts(ObjectError.Type.USER, 1))
                .stateAt(NOW)
                .population();

        assertThat(population.errorOf(ObjectError.Type.USER, 1)).get().isEqualTo(FakeObjectError.nameConflicts(2));
        assertThat(population.errorOf(ObjectError.Type.USER, 2))
                .get()
                .isEqualTo(FakeObjectError.addressConflicts(ObjectError.Type.USER, 1));
        assertThat(population.errorOf(ObjectError.Type.USER, 3)).isEmpty();
        assertThat(population.errorOf(ObjectError.Type.GROUP, 0)).isEmpty();
    }
}
