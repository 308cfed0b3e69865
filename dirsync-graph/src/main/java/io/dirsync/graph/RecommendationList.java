package io.dirsync.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Listing.Listed;
import io.dirsync.graph.Reading.Received;
import io.dirsync.snapshot.DirectoryRecommendation;
import io.dirsync.snapshot.Fact;
import java.util.List;
import java.util.Set;

/**
 * Reads the open recommendations that concern synchronization.
 *
 * <p>Source: <a href="https://learn.microsoft.com/graph/api/resources/recommendation?view=graph-rest-beta">
 * recommendation</a>.
 */
final class RecommendationList {

    private static final Set<String> ABOUT_SYNCHRONIZATION =
            Set.of("aadConnectDeprecated", "enablePHS", "passwordHashSync");

    private RecommendationList() {}

    static Fact<List<DirectoryRecommendation>> open(Listed listed) {
        return new Fact.Known<>(
                listed.items().stream()
                        .filter(RecommendationList::isOpen)
                        .filter(advice -> ABOUT_SYNCHRONIZATION.contains(
                                advice.path("recommendationType").asText()))
                        .map(advice -> recommendation(new Received(advice, listed.origin())))
                        .toList(),
                listed.origin());
    }

    private static boolean isOpen(ObjectNode advice) {
        return advice.path("status").asText().equalsIgnoreCase("active");
    }

    private static DirectoryRecommendation recommendation(Received advice) {
        return new DirectoryRecommendation(
                advice.resource().path("recommendationType").asText(),
                advice.resource().path("displayName").asText(),
                advice.fact("createdDateTime", MemberType.INSTANT));
    }
}
