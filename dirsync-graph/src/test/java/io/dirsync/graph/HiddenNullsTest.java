package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import org.junit.jupiter.api.Test;

class HiddenNullsTest {

    private static final Gap GRANT = Gap.permissionDenied(
            "Organization.Read.All", "HTTP 200 with null for createdDateTime and assignedPlans too");

    @Test
    void nullIsMeantWhereOtherValuesShow() {
        HiddenNulls nulls = in(Samples.organization());

        assertThat(nulls.unmask(Fact.missing())).isEqualTo(Fact.missing());
    }

    @Test
    void nullHidesWhereEverythingIsNull() {
        HiddenNulls nulls = in(crippled());

        assertThat(nulls.unmask(Fact.missing())).isEqualTo(Fact.unreadable(GRANT));
    }

    @Test
    void emptyPlansAreAsGoodAsNone() {
        ObjectNode organization = crippled();
        organization.putArray("assignedPlans");

        assertThat(in(organization).areHidden()).isTrue();
    }

    @Test
    void absentCanariesAreNoProofOfPermission() {
        assertThat(in(Samples.json("{\"id\":\"x\"}")).areHidden()).isTrue();
    }

    @Test
    void dateOfCreationAloneProvesPermission() {
        assertThat(in(crippled().put("createdDateTime", "2019-03-04T09:00:00Z")).areHidden())
                .isFalse();
    }

    @Test
    void plansAloneProvePermission() {
        ObjectNode organization = crippled();
        organization.putArray("assignedPlans").addObject();

        assertThat(in(organization).areHidden()).isFalse();
    }

    @Test
    void valuesAndOtherGapsStayAsTheyAre() {
        HiddenNulls nulls = in(crippled());

        assertThat(nulls.unmask(Fact.known(true))).isEqualTo(Fact.known(true));
        assertThat(nulls.unmask(Fact.notRequested())).isEqualTo(Fact.notRequested());
    }

    @Test
    void failedReadingHidesNothing() {
        Reading failed = Reading.Failed.of(Gap.of(Gap.Reason.TIMED_OUT), CoreQueries.ORGANIZATION.origin(null));

        assertThat(HiddenNulls.in(failed).areHidden()).isFalse();
    }

    private static ObjectNode crippled() {
        return Samples.organization().putNull("createdDateTime").putNull("assignedPlans");
    }

    private static HiddenNulls in(ObjectNode organization) {
        return HiddenNulls.in(new Reading.Received(organization, CoreQueries.ORGANIZATION.origin(null)));
    }
}
