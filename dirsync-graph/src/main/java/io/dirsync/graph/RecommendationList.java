package io.dirsync.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Listing.Listed;
import io.dirsync.graph.Reading.Received;
import io.dirsync.snapshot.DirectoryRecommendation;
import io.dirsync.snapshot.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the open recommendations that concern synchronization.
 *
 * <p>Source: <a href="https://learn.microsoft.com/graph/api/resources/recommendation?view=graph-rest-beta">
 * recommendation</a>.
 */
final class RecommendationList {

    /** In small letters, for the service does not always keep to the spelling of its documentation. */
    private static final Set<String> ABOUT_SYNCHRONIZATION =
            Set.of("aadconnectdeprecated", "enablephs", "passwordhashsync");

    private RecommendationList() {}

    static Fact<List<DirectoryRecommendation>> open(Listed listed) {
        Sightings<DirectoryRecommendation> open = new Sightings<>();
        for (ObjectNode advice : listed.items()) {
            String type = JsonText.of(advice.path("recommendationType"));
            String status = JsonText.of(advice.path("status"));
            if (type.isEmpty() || status.isEmpty()) {
                open.odd();
            } else if (isOpen(status) && ABOUT_SYNCHRONIZATION.contains(type.toLowerCase(Locale.ROOT))) {
                open.found(recommendation(new Received(advice, listed.origin())));
            }
        }
        return open.fact(new Member("value", listed.origin()), "a list of recommendations with types");
    }

    private static boolean isOpen(String status) {
        return status.equalsIgnoreCase("active");
    }

    private static DirectoryRecommendation recommendation(Received advice) {
        return new DirectoryRecommendation(
                JsonText.of(advice.resource().path("recommendationType")),
                JsonText.of(advice.resource().path("displayName")),
                advice.fact("createdDateTime", MemberType.INSTANT));
    }
}
