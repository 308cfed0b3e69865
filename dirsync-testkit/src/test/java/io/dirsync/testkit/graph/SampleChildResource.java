package io.dirsync.testkit.graph;

import java.util.List;
import java.util.Map;

/** Jobs of people, refused with 401; and a singleton of users, as they say, under the same roof. */
record SampleChildResource(EntitySet set) implements Resource {

    static final SampleChildResource JOBS = new SampleChildResource(EntitySet.at("people/{id}/team/jobs")
            .type("microsoft.graph.job")
            .readBy(Gate.of("Jobs.Read.All").orUnauthorized())
            .property(Property.text("id"), Property.text("person"))
            .build());

    static final SampleChildResource SETTINGS = new SampleChildResource(EntitySet.at("admin/settings")
            .type("microsoft.graph.settings")
            .singleton()
            .onlyIn(ApiVersion.BETA)
            .readBy(Gate.of("Directory.Read.All").forUsersOnly())
            .property(Property.text("id"), Property.text("person"))
            .build());

    static final SampleChildResource OPEN_SETTINGS = new SampleChildResource(EntitySet.at("admin/open")
            .type("microsoft.graph.settings")
            .singleton()
            .context("settings")
            .readBy(Gate.of("Directory.Read.All"))
            .property(Property.text("id"), Property.text("person"))
            .build());

    @Override
    public List<Map<String, Object>> entities(Reading reading) {
        String person = set.isSingleton() ? "nobody" : reading.parent("people");
        return List.of(Map.of("id", "job-1", "person", person));
    }
}
