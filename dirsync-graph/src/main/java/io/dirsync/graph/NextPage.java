package io.dirsync.graph;

import io.dirsync.graph.Reading.Failed;
import io.dirsync.snapshot.Gap;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import okhttp3.HttpUrl;

/** Decides whether the link to a next page is followed. Not safe for use by several threads. */
final class NextPage {

    /** As many pages as hold some hundred million objects; who sends more sends for ever. */
    static final int MAX_PAGES = 200_000;

    private final HostGuard home;
    /** Digests, for links are long and lists can be. */
    private final Set<UUID> followed = new HashSet<>();

    NextPage(HostGuard home) {
        this.home = home;
    }

    /** The address to follow; empty if there is a reason not to, which {@link #refusal} tells. */
    Optional<HttpUrl> after(Page page) {
        return Optional.ofNullable(page.next())
                .map(HttpUrl::parse)
                .filter(home::isHome)
                .filter(next -> followed.size() < MAX_PAGES)
                .filter(next -> followed.add(digest(next)));
    }

    private static UUID digest(HttpUrl link) {
        return UUID.nameUUIDFromBytes(link.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Why the link was not followed. The link is not shown, for it can hold anything. */
    static Failed refusal(Page page) {
        return Failed.of(
                Gap.of(Gap.Reason.MALFORMED, "the link to the next page leads elsewhere, in a circle, or on for ever"),
                page.origin());
    }
}
