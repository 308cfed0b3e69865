package io.dirsync.fleet;

import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/** What a run works with: who checks, on which threads, in which time, and with which chance. */
record Means(Checker checker, Executor executor, Pace pace, RandomGenerator random) {}
