package io.dirsync.graph.bench;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/** All who take part, each with connections of its own to the same stub. */
final class Field implements AutoCloseable {

    private final Map<Who, Contender> contenders = new EnumMap<>(Who.class);

    Field(URI stub, Facts facts) {
        for (Who who : Who.values()) {
            contenders.put(who, who.at(stub, facts));
        }
    }

    Contender get(Who who) {
        return contenders.get(who);
    }

    @Override
    public void close() {
        contenders.values().forEach(Contender::close);
    }
}
