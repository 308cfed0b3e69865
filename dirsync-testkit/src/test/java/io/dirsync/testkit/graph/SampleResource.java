package io.dirsync.testkit.graph;

import static io.dirsync.testkit.graph.Operator.ANY;
import static io.dirsync.testkit.graph.Operator.COUNT;
import static io.dirsync.testkit.graph.Operator.ENDS_WITH;
import static io.dirsync.testkit.graph.Operator.EQ;
import static io.dirsync.testkit.graph.Operator.GE;
import static io.dirsync.testkit.graph.Operator.IN;
import static io.dirsync.testkit.graph.Operator.LE;
import static io.dirsync.testkit.graph.Operator.NE;
import static io.dirsync.testkit.graph.Operator.NOT;
import static io.dirsync.testkit.graph.Operator.STARTS_WITH;

import java.time.Instant;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** People who are made when somebody looks at them: of every five the first is synchronized, of every hundred has errors. */
record SampleResource(int size) implements Resource {

    static final Instant FIRST_SYNC = Instant.parse("2026-11-01T00:00:00Z");

    private static final EntitySet SET = EntitySet.at("people")
            .type("microsoft.graph.person")
            .cost(2)
            .alternateKeys("mail")
            .readBy(Gate.of("People.Read.All", "Directory.Read.All"))
            .property(
                    Property.text("id").filter(EQ, IN),
                    Property.text("displayName").filter(EQ, IN, STARTS_WITH).advanced(NE, NOT, ENDS_WITH),
                    Property.text("mail").filter(EQ),
                    Property.flag("synced").filter(EQ, IN).advanced(NE, NOT),
                    Property.date("lastSync").filter(EQ, GE, LE).onlySelected(),
                    Property.number("rank").filter(EQ, GE, LE, NE, Operator.GT, Operator.LT),
                    Property.object("errors").filter(ANY).advanced(COUNT, NOT).elements("category", "value"),
                    Property.object("addresses").advanced(ANY),
                    Property.object("plans"),
                    Property.object("status"),
                    Property.number("status/code").filter(EQ),
                    Property.of("tag", EdmType.GUID).filter(EQ),
                    Property.text("secret").onlyIn(ApiVersion.BETA),
                    Property.navigation("friends"),
                    Property.navigation("boss"))
            .build();

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, Object>> entities(Reading reading) {
        return new AbstractList<>() {
            @Override
            public Map<String, Object> get(int index) {
                return person(index, reading.isBeta());
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    @Override
    public Object related(Reading reading, Map<String, Object> entity, String navigation) {
        Map<String, Object> friend = Map.of("@odata.type", "#microsoft.graph.user", "id", "f", "mail", "f@x.example");
        return navigation.equals("friends") ? List.of(friend) : friend;
    }

    private static Map<String, Object> person(int index, boolean isBeta) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("id", "id-" + index);
        person.put("displayName", (index % 2 == 0 ? "Even " : "Odd ") + index);
        person.put("mail", "p" + index + "@contoso.example");
        person.put("synced", index % 5 == 0 ? true : null);
        person.put("lastSync", FIRST_SYNC.plusSeconds(index));
        person.put("rank", index);
        person.put("errors", index % 100 == 0 ? List.of(Map.of("category", "PropertyConflict")) : List.of());
        person.put("addresses", List.of("smtp:p" + index + "@contoso.example"));
        person.put("plans", List.of());
        person.put("status", Map.of("code", index % 3));
        person.put("tag", "00000000-0000-0000-0000-00000000000" + index % 10);
        if (isBeta) {
            person.put("secret", "s");
        }
        return person;
    }
}
