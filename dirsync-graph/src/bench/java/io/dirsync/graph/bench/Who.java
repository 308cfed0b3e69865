package io.dirsync.graph.bench;

import java.net.URI;
import java.util.List;

/** Who takes part. */
enum Who {
    OURS,
    SDK,
    FLOOR;

    static final List<Who> ALL = List.of(values());

    Contender at(URI stub, Facts facts) {
        return switch (this) {
            case OURS -> Ours.at(stub, facts);
            case SDK -> SequentialSdk.at(stub, facts, CannedAnswers.TOKEN);
            case FLOOR -> Floor.at(stub, facts);
        };
    }
}
