package io.dirsync.testkit.jqwik;

import static io.dirsync.testkit.jqwik.FactArbitraries.anyOf;
import static io.dirsync.testkit.jqwik.FactArbitraries.facts;
import static io.dirsync.testkit.jqwik.FactArbitraries.lists;
import static io.dirsync.testkit.jqwik.FactArbitraries.numbers;
import static io.dirsync.testkit.jqwik.FactArbitraries.times;

import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.ServiceErrorGroup;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Objects that could not be taken over as they are. */
final class ErrorArbitraries {

    private ErrorArbitraries() {}

    static Arbitrary<ObjectErrors> errors() {
        Arbitrary<ObjectErrorSummary> summaries = Combinators.combine(
                        groups().list().ofMaxSize(2), samples().list().ofMaxSize(2), Arbitraries.of(true, false))
                .as(ObjectErrorSummary::new);
        Arbitrary<ServiceErrorGroup> services = Combinators.combine(
                        Arbitraries.of("exchange", "SharePoint"), numbers(), facts(times()))
                .as(ServiceErrorGroup::new);
        return Combinators.combine(facts(summaries), lists(services)).as(ObjectErrors::new);
    }

    static Arbitrary<ObjectErrorGroup> groups() {
        return Combinators.combine(categories(), properties(), numbers(), facts(times()))
                .as(ObjectErrorGroup::new);
    }

    private static Arbitrary<ObjectError> samples() {
        return Combinators.combine(
                        Arbitraries.of(ObjectError.Type.class),
                        Arbitraries.of("1f2e3d4c-0000-4000-8000-000000000001"),
                        categories(),
                        properties(),
                        anyOf("adele@contoso.example"),
                        facts(times()))
                .as(ObjectError::new);
    }

    private static Arbitrary<String> categories() {
        return Arbitraries.of("PropertyConflict", "");
    }

    private static Arbitrary<String> properties() {
        return Arbitraries.of("UserPrincipalName", "ProxyAddresses", "");
    }
}
