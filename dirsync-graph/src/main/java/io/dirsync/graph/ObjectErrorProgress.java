package io.dirsync.graph;

/**
 * How far the reading of object errors has come.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param pages how many pages were received
 * @param objects how many objects were on them
 * @param errors how many errors these objects have
 */
public record ObjectErrorProgress(long pages, long objects, long errors) {

    static final ObjectErrorProgress NONE = new ObjectErrorProgress(0, 0, 0);

    ObjectErrorProgress plus(int moreObjects, int moreErrors) {
        return new ObjectErrorProgress(pages + 1, objects + moreObjects, errors + moreErrors);
    }
}
