package io.dirsync.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How values of one type stand in a document: written and read in one place, so that the two cannot drift apart. */
interface Form<T> {

    JsonNode write(T value);

    T read(Place place);

    /** An object; the order in which the writer adds members is their order in the document. */
    static <T> Form<T> object(BiConsumer<T, Members> writer, Function<Place, T> reader) {
        return new Form<>() {
            @Override
            public JsonNode write(T value) {
                Members members = new Members();
                writer.accept(value, members);
                return members.node();
            }

            @Override
            public T read(Place place) {
                return place.requireObject().guarded(reader);
            }
        };
    }
}
