package io.dirsync.finding;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something an administrator can do about a finding; the library recommends it and never performs it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id the stable name, for example {@code A01}
 * @param kind what the action touches
 * @param effort how long it takes somebody who knows the product, our own estimate
 * @param engine which product it is about
 * @param destructive whether it can delete or convert objects, or cannot be undone
 * @param role the role or right that it takes, in the untranslated words of the product; empty if none is needed
 * @param link the page that describes it today
 * @param originalLink the page that older articles give for it; null if they give none
 * @param title the name for people; empty for the library's own actions, whose texts are in the resource bundles
 */
public record RecommendedAction(
        String id,
        Kind kind,
        Effort effort,
        Engine engine,
        boolean destructive,
        String role,
        URI link,
        @Nullable URI originalLink,
        String title) {

    /** What an action touches; the order of the constants is the order in which to try them. */
    public enum Kind {
        /** Nothing is changed. */
        READ_ONLY,
        /** A setting of the tenant is changed. */
        CLOUD_CHANGE,
        /** Something on the synchronization server or in Active Directory is changed. */
        SERVER_CHANGE
    }

    /** How long an action takes; the order of the constants is from short to long. */
    public enum Effort {
        /** Less than five minutes. */
        MINUTES,
        /** Less than half an hour. */
        HALF_HOUR,
        /** Half a day. */
        HALF_DAY,
        /** Days. */
        DAYS
    }

    /** Which product an action is about. */
    public enum Engine {
        /** Microsoft Entra Connect Sync. */
        CONNECT_SYNC,
        /** Microsoft Entra Cloud Sync. */
        CLOUD_SYNC,
        /** Either. */
        BOTH
    }

    /** The order in which to try actions: what destroys last, then by {@link Kind}; otherwise as the rule lists them. */
    public static final Comparator<RecommendedAction> IN_ORDER =
            Comparator.comparing(RecommendedAction::destructive).thenComparing(RecommendedAction::kind);

    /**
     * Puts actions in the order in which to try them.
     *
     * @param actions the actions of one rule, as it lists them
     * @return the same actions in the order of {@link #IN_ORDER}
     */
    public static List<RecommendedAction> inOrder(List<RecommendedAction> actions) {
        RecommendedAction[] sorted = actions.toArray(RecommendedAction[]::new);
        Arrays.sort(sorted, IN_ORDER);
        return List.of(sorted);
    }

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the id is blank or a link is not https
     */
    public RecommendedAction {
        requireNonNull(kind, "kind");
        requireNonNull(effort, "effort");
        requireNonNull(engine, "engine");
        requireNonNull(role, "role");
        requireNonNull(title, "title");
        if (id.isBlank()) {
            throw new IllegalArgumentException("id of an action must not be blank");
        }
        requireHttps(link);
        if (originalLink != null) {
            requireHttps(originalLink);
        }
    }

    private static void requireHttps(URI link) {
        if (!"https".equals(link.getScheme()) || link.getHost() == null) {
            throw new IllegalArgumentException("link of an action must be an absolute https address, but was " + link);
        }
    }

    /**
     * An action of the caller's own, for custom rules.
     *
     * @param id the stable name, for example {@code contoso.page-oncall}
     * @param title the name for people, in their language
     * @param link the https page that describes it
     * @return a read-only action of a few minutes
     */
    public static RecommendedAction of(String id, String title, URI link) {
        return new RecommendedAction(id, Kind.READ_ONLY, Effort.MINUTES, Engine.BOTH, false, "", link, null, title);
    }

    /**
     * The same action, touching something else.
     *
     * @param value what it touches
     * @return a new action
     */
    public RecommendedAction withKind(Kind value) {
        return new RecommendedAction(id, value, effort, engine, destructive, role, link, originalLink, title);
    }

    /**
     * The same action, marked as one that can destroy.
     *
     * @return a new action
     */
    public RecommendedAction asDestructive() {
        return new RecommendedAction(id, kind, effort, engine, true, role, link, originalLink, title);
    }
}
