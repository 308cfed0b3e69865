package io.dirsync.graph;

import io.dirsync.graph.Reading.Failed;
import io.dirsync.graph.SourceAccess.State;
import io.dirsync.snapshot.Gap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Concludes from a token and from probes which sources can be read.
 *
 * @param grants what the token says; null if it cannot be read
 * @param probes why probes failed; empty for those that did not
 */
record SourceProbes(@Nullable TokenGrants grants, Map<Probes.Aim, Optional<Failed>> probes) {

    /** Tokens that cannot be read are taken for those of an application, which most checks run as. */
    GraphPermission.Kind kind() {
        return grants == null ? GraphPermission.Kind.APPLICATION : grants.kind();
    }

    SourceAccess access(GraphSource source) {
        List<Part> parts = source.permissions().stream()
                .map(permission -> part(source, permission))
                .toList();
        Part worst = parts.stream().max(Comparator.comparing(Part::state)).orElseThrow();
        return new SourceAccess(
                source,
                worst.state(),
                parts.stream()
                        .filter(part -> part.state() == State.NOT_GRANTED)
                        .map(Part::permission)
                        .toList(),
                worst.detail());
    }

    private record Part(GraphPermission permission, State state, String detail) {}

    private Part part(GraphSource source, GraphPermission permission) {
        if (!permission.kinds().contains(kind())) {
            return new Part(permission, State.NOT_AVAILABLE, "");
        }
        Optional<Failed> probe = probes.get(Probes.Aim.of(source, permission));
        if (probe == null) {
            return new Part(permission, claimed(permission), "");
        }
        return probe.map(Failed::gap)
                .map(gap -> new Part(permission, state(gap), gap.detail()))
                .orElseGet(() -> new Part(permission, State.READABLE, ""));
    }

    /** Where nothing could be tried, the token has the last word. */
    private State claimed(GraphPermission permission) {
        if (grants == null) {
            return State.UNKNOWN;
        }
        return grants.has(permission) ? State.READABLE : State.NOT_GRANTED;
    }

    private static State state(Gap gap) {
        return switch (gap.reason()) {
            case PERMISSION_DENIED -> gap.permission() == null ? State.UNKNOWN : State.NOT_GRANTED;
            case NOT_LICENSED -> State.NOT_LICENSED;
            case NOT_AVAILABLE_IN_CLOUD, NOT_RETURNED -> State.NOT_AVAILABLE;
            case NOT_REQUESTED, THROTTLED, UNREACHABLE, TIMED_OUT, MALFORMED -> State.UNKNOWN;
        };
    }
}
