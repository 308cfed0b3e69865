package io.dirsync.finding;

import io.dirsync.finding.RecommendedAction.Effort;
import io.dirsync.finding.RecommendedAction.Engine;
import io.dirsync.finding.RecommendedAction.Kind;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Declares one action of the catalogue. Not safe for use by several threads. */
final class ActionBuilder {

    private final String id;
    private final Kind kind;
    private final Effort effort;
    private Engine engine = Engine.BOTH;
    private boolean destructive;
    private String role = "";
    private @Nullable URI originalLink;

    private ActionBuilder(String id, Kind kind, Effort effort) {
        this.id = id;
        this.kind = kind;
        this.effort = effort;
    }

    static ActionBuilder reading(String id, Effort effort) {
        return new ActionBuilder(id, Kind.READ_ONLY, effort);
    }

    static ActionBuilder inTheCloud(String id, Effort effort) {
        return new ActionBuilder(id, Kind.CLOUD_CHANGE, effort);
    }

    static ActionBuilder onTheServer(String id, Effort effort) {
        return new ActionBuilder(id, Kind.SERVER_CHANGE, effort);
    }

    /** Without this an action is about either engine. */
    ActionBuilder on(Engine value) {
        engine = value;
        return this;
    }

    /** Everything in the list is needed; without this nothing is. */
    ActionBuilder by(String... roles) {
        role = String.join(", ", roles);
        return this;
    }

    ActionBuilder destroying() {
        destructive = true;
        return this;
    }

    ActionBuilder replacing(DocumentationSite site, String path) {
        originalLink = site.page(path);
        return this;
    }

    RecommendedAction at(DocumentationSite site, String path) {
        return new RecommendedAction(id, kind, effort, engine, destructive, role, site.page(path), originalLink, "");
    }
}
