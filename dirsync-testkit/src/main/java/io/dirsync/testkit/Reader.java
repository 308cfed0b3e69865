package io.dirsync.testkit;

import java.util.Set;

/**
 * Who looks at tenants, and at what of them.
 *
 * @param wanted what is to be read
 * @param betaFacts whether that includes what only the beta version of Graph has
 * @param isUser whether a user is signed in
 */
record Reader(Set<Subject> wanted, boolean betaFacts, boolean isUser) {

    Reader {
        wanted = Set.copyOf(wanted);
    }

    static Reader ofCore() {
        return new Reader(Subject.core(), true, false);
    }

    Reader of(Set<Subject> subjects) {
        return new Reader(subjects, betaFacts, isUser);
    }

    Reader withoutBeta() {
        return new Reader(wanted, false, isUser);
    }

    Reader forUser() {
        return new Reader(wanted, betaFacts, true);
    }

    boolean reads(Subject subject) {
        return wanted.contains(subject) && (betaFacts || !subject.isBeta());
    }
}
