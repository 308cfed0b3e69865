package io.dirsync.testkit.graph;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Tokens whose signature is known to be good, because looking at it takes longer than all else that a request needs.
 * Forgets the oldest when full. Safe for use by several threads.
 */
final class GenuineTokens {

    static final int AT_MOST = 1000;

    private final Set<String> tokens = new LinkedHashSet<>();

    synchronized boolean has(String token) {
        return tokens.contains(token);
    }

    synchronized void add(String token) {
        tokens.add(token);
        if (tokens.size() > AT_MOST) {
            tokens.remove(tokens.iterator().next());
        }
    }
}
