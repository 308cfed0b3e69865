package io.dirsync.testkit.graph;

import static java.util.Objects.requireNonNull;

import java.util.function.BiFunction;

/** Faults that spoil the true answer. */
abstract class BodyFaults {

    private static final int DEEPEST = 10_000_000;

    BodyFaults() {}

    abstract Fault does(Fault.Effect effect);

    /** {@return a fault that breaks off the true answer in its middle} */
    public Fault truncatedJson() {
        return bends((ask, answer) ->
                answer.withBody(answer.body().substring(0, answer.body().length() / 2)));
    }

    /** {@return a fault that puts a byte order mark before the true answer} */
    public Fault byteOrderMark() {
        return bends((ask, answer) -> answer.withBody('\uFEFF' + answer.body()));
    }

    /** {@return a fault that says the true answer were compressed with gzip, which it is not} */
    public Fault brokenGzip() {
        return bends((ask, answer) -> answer.with("Content-Encoding", "gzip"));
    }

    /**
     * {@return a fault that puts a member of the given size before those of the true answer, made while it is sent}
     *
     * @param bytes how many, zero or more
     */
    public Fault padded(long bytes) {
        return does((ask, services) -> {
            Answer.Content content = services.fromState(ask);
            return new Answer.Streamed(content, () -> Padding.into(content.body(), bytes));
        });
    }

    /**
     * {@return a fault that puts lists within lists before the members of the true answer}
     *
     * @param depth of the lists, 1 to 10 000 000; Jackson refuses more than 1000
     * @throws IllegalArgumentException if the depth is something else
     */
    public Fault nested(int depth) {
        if (depth < 1 || depth > DEEPEST) {
            throw new IllegalArgumentException("depth must be 1 to " + DEEPEST + ", but was " + depth);
        }
        String nest = "\"@dirsync.nested\":" + "[".repeat(depth) + "]".repeat(depth);
        return bends((ask, answer) -> answer.withBody(Padding.before(answer.body(), nest)));
    }

    /**
     * {@return a fault that changes a member of the true answer wherever it stands in it}
     *
     * <p>An answer without such a member is an error of the test: it is answered 501 and remembered as unmatched.
     *
     * @param name of the member, for example {@code onPremisesSyncEnabled}
     * @param change what becomes of it
     */
    public Fault member(String name, MemberChange change) {
        requireNonNull(name, "name");
        requireNonNull(change, "change");
        return does((ask, services) -> {
            Answer.Content answer = services.fromState(ask);
            return JsonBending.changed(answer.body(), name, change)
                    .<Answer>map(answer::withBody)
                    .orElseGet(() -> services.complain(
                            ask, "has no member " + name + " to spoil in its answer, HTTP " + answer.status()));
        });
    }

    /** {@return a fault that gives the true answer every member twice} */
    public Fault repeatedMembers() {
        return bends((ask, answer) -> answer.withBody(JsonBending.doubled(answer.body())));
    }

    /**
     * {@return a fault that gives the true answer another link to the next page}
     *
     * @param url for example one at another host, or with http
     */
    public Fault nextLink(String url) {
        requireNonNull(url, "url");
        return bends((ask, answer) -> answer.withBody(JsonBending.linked(answer.body(), url)));
    }

    /** {@return a fault that gives the true answer a link to the next page that leads back to itself} */
    public Fault nextLinkLoop() {
        return bends((ask, answer) -> answer.withBody(JsonBending.linked(answer.body(), ask.url())));
    }

    /** {@return a fault that answers an empty page, whose link to the next page leads to the true answer} */
    public Fault emptyPage() {
        return bends((ask, answer) -> answer.withBody(JsonBending.emptyPage(answer.body(), ask.url())));
    }

    private Fault bends(BiFunction<Ask, Answer.Content, Answer> bending) {
        return does((ask, services) -> bending.apply(ask, services.fromState(ask)));
    }
}
