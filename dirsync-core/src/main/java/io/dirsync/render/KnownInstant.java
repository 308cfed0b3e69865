package io.dirsync.render;

import java.time.Instant;

/** Something that happened or will happen, and when. */
record KnownInstant(String label, Instant at) {}
