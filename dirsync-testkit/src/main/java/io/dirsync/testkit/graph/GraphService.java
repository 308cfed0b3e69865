package io.dirsync.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.testkit.TenantState;
import io.dirsync.testkit.graph.ResourcePath.Target;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Microsoft Graph: who asks, for which resource, and what is to be done with it. */
final class GraphService {

    private final TenantRegistry tenants;
    private final ClientApplication application;
    private final AccessTokens tokens;
    private final GraphReply reply;
    private final ResourceBudget budget;
    private final GraphBatch batch;
    private final ResourceCatalogue catalogue;
    private final ResourceReader.Context context;

    /** The last argument answers what comes inside a batch. */
    GraphService(FakeServices.World world, GraphReply reply, Function<Ask, Answer> single) {
        this.application = world.application();
        this.tenants = world.tenants();
        this.tokens = world.tokens();
        this.catalogue = world.graph().catalogue();
        this.context = new ResourceReader.Context(catalogue, SkipTokens.create());
        this.budget = world.graph().budget();
        this.reply = reply;
        this.batch = new GraphBatch(reply, single);
    }

    static Stream<String> served(ResourceCatalogue catalogue) {
        Stream<String> resources = catalogue.all().stream().map(resource -> line(resource.set()));
        return Stream.concat(resources, Stream.of("POST /v1.0|beta/$batch"));
    }

    private static String line(EntitySet set) {
        String versions =
                set.versions().stream().sorted().map(ApiVersion::segment).collect(Collectors.joining("|", "/", "/"));
        return (set.changing().isPresent() ? "GET, PATCH " : "GET ")
                + versions
                + set
                + (set.isSingleton() ? "" : "[/{id}|/$count]");
    }

    /** Empty when nothing is served there, or not to such a request. */
    Optional<Answer.Content> answer(Ask ask) {
        if (GraphBatch.isFor(ask)) {
            return Optional.of(inNameOfCaller(ask, caller -> batch.answer(ask)));
        }
        return ResourcePath.of(ask, catalogue).flatMap(path -> work(ask, path)).map(work -> inNameOfCaller(ask, work));
    }

    private Optional<Function<Caller, Answer.Content>> work(Ask ask, ResourcePath path) {
        return switch (ask.method()) {
            case "GET" ->
                QueryOptions.areServed(ask) ? Optional.of(caller -> read(ask, path, caller)) : Optional.empty();
            case "PATCH" ->
                path.target() == Target.ENTITY
                        ? path.resource().set().changing().map(gate -> caller -> change(ask, path, caller))
                        : Optional.empty();
            case "POST", "PUT", "DELETE" -> Optional.empty();
            default ->
                Optional.of(caller -> {
                    throw GraphProblem.methodNotAllowed();
                });
        };
    }

    private Answer.Content inNameOfCaller(Ask ask, Function<Caller, Answer.Content> work) {
        try {
            String token = ask.bearer().orElseThrow(() -> GraphProblem.unauthorized("Access token is empty."));
            TokenHolder holder = tokens.holderOf(token, ask);
            TenantState tenant = tenants.find(holder.tenant())
                    .orElseThrow(() -> GraphProblem.unauthorized("The token is for the tenant " + holder.tenant()
                            + ", which is not registered any more. Registered tenants: " + tenants));
            return work.apply(Caller.of(tenant, holder, application.clientId()));
        } catch (GraphProblem problem) {
            return reply.error(ask, problem);
        }
    }

    private Answer.Content read(Ask ask, ResourcePath path, Caller caller) {
        ResourceReader reader = new ResourceReader(ask, path, caller, context);
        ResourceBudget.Charge charge = budget.charge(caller, reader.cost());
        charge.check();
        Answer.Content answer = path.target() == Target.COUNT
                ? reply.text(ask, String.valueOf(reader.count()))
                : reply.ok(ask, reader.read());
        return charge.on(answer);
    }

    private Answer.Content change(Ask ask, ResourcePath path, Caller caller) {
        JsonNode change = GraphJson.object(ask.body());
        path.resource().set().changing().ifPresent(gate -> gate.shownTo(caller));
        ResourceBudget.Charge charge = budget.charge(caller, 1);
        charge.check();
        String guid = caller.tenant().identity().guid();
        tenants.update(guid, tenant -> {
            Reading reading = catalogue.reading(path, tenant);
            path.checkedEntity(reading);
            return path.resource().changed(reading, change);
        });
        return charge.on(reply.noContent(ask));
    }
}
