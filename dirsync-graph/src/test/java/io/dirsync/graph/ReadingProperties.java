package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.dirsync.snapshot.Domains;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Clock;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ReadingProperties {

    private static final long YEAR_TWO = -62_104_060_800L;
    private static final long YEAR_TEN_THOUSAND = 253_402_300_800L;
    private static final int NANOS = 999_999_999;

    @Property(seed = "2026")
    void whateverAMemberHoldsItSpoilsNoOther(@ForAll("members") String member, @ForAll("values") JsonNode value) {
        ObjectNode organization = Samples.organization();
        organization.set(member, value);

        TenantSnapshot snapshot = snapshot(organization);

        assertThat(snapshot.facts())
                .hasSize(snapshot(Samples.organization()).facts().size());
        assertThat(snapshot.sufferedGaps())
                .hasSizeLessThanOrEqualTo(
                        snapshot(Samples.organization()).sufferedGaps().size() + 1);
    }

    @Property(seed = "2026")
    void onlyBooleansBecomeSwitches(@ForAll("values") JsonNode value) {
        ObjectNode organization = Samples.organization();
        organization.set("onPremisesSyncEnabled", value);

        assertThat(snapshot(organization).directorySync().enabled().toOptional().isPresent())
                .isEqualTo(value instanceof BooleanNode);
    }

    @Property(seed = "2026")
    void answersThatEndEarlyAreNeverUsed(@ForAll @IntRange(max = 600) int length) {
        String whole = "{\"value\":[" + Samples.organization() + "]}";
        String part = whole.substring(0, Math.min(length, whole.length() - 1));

        Reading reading = new AnswerReader(GraphCloud.GLOBAL, Clock.systemUTC())
                .read(CoreQueries.ORGANIZATION, Answers.json(200, part));

        assertThat(reading.fact("id", MemberType.TEXT).whyUnreadable().map(Gap::reason))
                .contains(Gap.Reason.MALFORMED);
    }

    @Property(seed = "2026")
    void instantsAreReadToTheNanosecond(
            @ForAll @LongRange(min = YEAR_TWO, max = YEAR_TEN_THOUSAND - 1) long second,
            @ForAll @IntRange(max = NANOS) int nanos) {
        Instant instant = Instant.ofEpochSecond(second, nanos);
        Member member = new Member("time", Origin.unspecified());

        assertThat(MemberType.INSTANT
                        .read(TextNode.valueOf(instant.toString()), member)
                        .is(instant))
                .isTrue();
    }

    @Provide
    Arbitrary<String> members() {
        return Arbitraries.of(
                "id", "displayName", "verifiedDomains", "onPremisesSyncEnabled", "onPremisesLastSyncDateTime");
    }

    @Provide
    Arbitrary<JsonNode> values() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        Arbitrary<JsonNode> scalars = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30).map(json::textNode),
                Arbitraries.of("2026-11-22T11:48:00Z", "0001-01-01T00:00:00Z", "")
                        .map(json::textNode),
                Arbitraries.doubles().map(json::numberNode),
                Arbitraries.of(true, false).map(json::booleanNode),
                Arbitraries.just(json.nullNode()));
        return Arbitraries.lazyOf(
                () -> scalars,
                () -> scalars,
                () -> values().list().ofMaxSize(3).map(items -> json.arrayNode().addAll(items)),
                () -> values().map(value -> json.objectNode().set("name", value)));
    }

    private static TenantSnapshot snapshot(ObjectNode organization) {
        Reading reading = new Reading.Received(organization, CoreQueries.ORGANIZATION.origin(null));
        return TenantSnapshot.builder(TenantId.of("contoso.com"), Instant.EPOCH)
                .profile(OrganizationFacts.profile(reading))
                .directorySync(OrganizationFacts.directorySync(reading))
                .domains(new Domains(OrganizationFacts.domains(reading), Fact.notRequested()))
                .build();
    }
}
