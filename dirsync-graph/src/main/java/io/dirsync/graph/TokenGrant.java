package io.dirsync.graph;

import java.time.Duration;

/**
 * A token that was given out, and for how long.
 *
 * @param token the token
 * @param validFor the time from when it was given out; zero if it is not known, and the token must not be kept
 */
record TokenGrant(AccessToken token, Duration validFor) {}
