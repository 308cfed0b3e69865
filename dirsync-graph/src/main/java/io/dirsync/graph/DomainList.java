package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads {@code organization.verifiedDomains}. */
final class DomainList implements MemberType<List<VerifiedDomain>> {

    @Override
    public Fact<List<VerifiedDomain>> read(JsonNode value, Member at) {
        if (!value.isArray()) {
            return at.malformed("a list of domains");
        }
        List<VerifiedDomain> domains = new ArrayList<>();
        for (JsonNode domain : value) {
            if (!domain.path("name").isTextual()
                    || !isFlag(domain.path("isInitial"))
                    || !isFlag(domain.path("isDefault"))) {
                return at.malformed("a list of domains with names");
            }
            domains.add(domain(domain));
        }
        return at.known(List.copyOf(domains));
    }

    private static VerifiedDomain domain(JsonNode domain) {
        return new VerifiedDomain(
                domain.get("name").textValue(),
                authentication(domain.path("type")),
                domain.path("isInitial").booleanValue(),
                domain.path("isDefault").booleanValue());
    }

    private static boolean isFlag(JsonNode value) {
        return value.isBoolean() || value.isNull() || value.isMissingNode();
    }

    /** The documentation's samples and the service do not agree on the case of such words. */
    static Authentication authentication(JsonNode type) {
        return switch (JsonText.of(type).toLowerCase(Locale.ROOT)) {
            case "managed" -> Authentication.MANAGED;
            case "federated" -> Authentication.FEDERATED;
            default -> Authentication.UNKNOWN;
        };
    }
}
