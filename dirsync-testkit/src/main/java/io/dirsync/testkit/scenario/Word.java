package io.dirsync.testkit.scenario;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.function.Function;

/**
 * A type whose values are single words in a file.
 *
 * @param type the type
 * @param toText writes a value
 * @param fromText reads a value; throws a {@link RuntimeException} for anything else
 */
record Word<T>(Class<T> type, Function<T, String> toText, Function<String, T> fromText) {

    static <T> Word<T> of(Class<T> type, Function<T, String> toText, Function<String, T> fromText) {
        return new Word<>(type, toText, fromText);
    }

    void addTo(SimpleModule module) {
        module.addSerializer(type, new Writer<>(this, false)).addDeserializer(type, new Reader<>(this));
    }

    void addAsKeyTo(SimpleModule module) {
        module.addKeySerializer(type, new Writer<>(this, true)).addKeyDeserializer(type, new KeyReader<>(this));
    }

    private Object parsed(String text, DeserializationContext context) throws IOException {
        try {
            return fromText.apply(text);
        } catch (RuntimeException e) {
            return context.handleWeirdStringValue(type, text, "%s", e.getMessage());
        }
    }

    private static final class Writer<T> extends StdScalarSerializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Word<T> word;
        private final boolean isKey;

        private Writer(Word<T> word, boolean isKey) {
            super(word.type);
            this.word = word;
            this.isKey = isKey;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            String text = word.toText.apply(value);
            if (isKey) {
                json.writeFieldName(text);
            } else {
                json.writeString(text);
            }
        }
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Word<T> word;

        private Reader(Word<T> word) {
            super(word.type);
            this.word = word;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return word.type.cast(
                    json.hasToken(JsonToken.VALUE_STRING)
                            ? word.parsed(json.getText(), context)
                            : context.handleUnexpectedToken(word.type, json));
        }
    }

    private static final class KeyReader<T> extends KeyDeserializer {

        private final Word<T> word;

        private KeyReader(Word<T> word) {
            this.word = word;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return word.fromText.apply(key);
            } catch (IllegalArgumentException e) {
                JsonMappingException failure =
                        InvalidFormatException.from(context.getParser(), e.getMessage(), key, word.type);
                failure.prependPath(word, key);
                throw failure;
            }
        }
    }
}
