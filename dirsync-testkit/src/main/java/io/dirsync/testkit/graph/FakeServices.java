package io.dirsync.testkit.graph;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entra and Graph behind one door: a scripted fault first, else the state of the tenants, else a complaint. */
final class FakeServices {

    private final Journal journal;
    private final Witness witness;
    private final FaultScript faults;
    private final GraphSettings settings;
    private final EntraReply entraReply;
    private final GraphReply graphReply;
    private final EntraService entra;
    private final GraphService graph;
    private final ClaimsGate claimsGate;

    FakeServices(Clock clock, World world) {
        this.journal = world.journal();
        this.witness = new Witness(world.tenants(), world.tokens());
        this.faults = world.faults();
        this.settings = world.graph();
        this.entraReply = new EntraReply(clock);
        this.graphReply = new GraphReply(clock);
        this.entra = new EntraService(world, entraReply);
        this.graph = new GraphService(world, graphReply, this::answer);
        this.claimsGate = new ClaimsGate(world.tokens(), graphReply);
    }

    /** What the services know. */
    record World(
            TenantRegistry tenants,
            AccessTokens tokens,
            ClientApplication application,
            SignIns signIns,
            FaultScript faults,
            Journal journal,
            GraphSettings graph) {

        static World create(Clock clock, ResourceCatalogue catalogue) {
            ClientApplication application = ClientApplication.create();
            return new World(
                    new TenantRegistry(clock),
                    new AccessTokens(clock, application.clientId()),
                    application,
                    SignIns.create(clock),
                    new FaultScript(),
                    new Journal(),
                    new GraphSettings(clock, catalogue));
        }

        /** The same with other tenants, and with nobody throttled. */
        World with(TenantRegistry otherTenants, GraphSettings settings) {
            return new World(otherTenants, tokens, application, signIns, faults, journal, settings);
        }

        void reset() {
            tenants.clear();
            application.forgetRegistrations();
            signIns.clear();
            tokens.reset();
            faults.clear();
            journal.clear();
            graph.reset();
        }
    }

    /** What is served, one line each. */
    static String served(ResourceCatalogue catalogue) {
        return Stream.concat(EntraService.served(), GraphService.served(catalogue))
                .collect(Collectors.joining("\n  ", "  ", ""));
    }

    Answer answer(Ask ask) {
        Seen seen = witness.see(ask);
        journal.add(seen);
        Optional<Fault> fault = faults.strike(seen);
        return fault.isPresent() ? fault.get().answer(ask, this) : fromState(ask);
    }

    Answer.Content fromState(Ask ask) {
        Optional<Answer.Content> answer = Optional.empty();
        if (ask.isForGraph()) {
            answer = claimsGate.challenge(ask).or(() -> graph.answer(ask));
        } else if (ask.isForEntra()) {
            answer = entra.answer(ask);
        }
        return answer.orElseGet(() -> complain(ask));
    }

    Answer.Content error(Ask ask, int status) {
        return ask.isForEntra()
                ? entraReply.error(ask, EntraProblem.ofStatus(status))
                : graphReply.error(ask, GraphProblem.ofStatus(status));
    }

    Answer.Content aadsts(Ask ask, EntraProblem problem) {
        return entraReply.error(ask, problem);
    }

    Answer.Content claimsChallenge(Ask ask, String claims) {
        return claimsGate.reply(ask, claims);
    }

    /** Says that a fault was scripted which cannot strike this request, and lets the test fail for it. */
    Answer.Content complain(Ask ask, String why) {
        String complaint = ask.method() + " " + ask.url() + " " + why;
        journal.addUnmatched(complaint);
        return graphReply.error(ask, GraphProblem.notServed("FakeGraph: " + complaint));
    }

    private Answer.Content complain(Ask ask) {
        if (settings.isLenient() && ask.isForGraph()) {
            return graphReply.error(ask, UnknownRequest.problem(ask, settings.catalogue()));
        }
        String request = ask.method() + " " + ask.url();
        journal.addUnmatched(request);
        return graphReply.error(
                ask,
                GraphProblem.notServed(
                        "FakeGraph does not serve " + request + ". It serves:\n" + served(settings.catalogue())));
    }
}
