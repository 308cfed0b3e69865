package io.dirsync.testkit.scenario;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Reads and writes the records of a tenant by their components, and believes nothing that it does not know. */
final class ScenarioMapper {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            // Else methods such as VerifiedDomain.isCustom would be taken for components.
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .addModule(words())
            .build();

    private ScenarioMapper() {}

    static ObjectMapper get() {
        return MAPPER;
    }

    private static SimpleModule words() {
        SimpleModule module = new SimpleModule();
        Word.of(TenantId.class, TenantId::value, TenantId::of).addTo(module);
        Word.of(Duration.class, Duration::toString, Duration::parse).addTo(module);
        Word.of(Moment.class, ScenarioMapper::text, ScenarioMapper::moment).addTo(module);
        Word.of(SyncFeature.class, SyncFeature::property, ScenarioMapper::feature)
                .addAsKeyTo(module);
        return module.addSerializer(Set.class, new StdDelegatingSerializer(new InOrder()));
    }

    private static String text(Moment moment) {
        if (moment instanceof Moment.Ago ago) {
            return ago.age().toString();
        }
        // Of a moment on the calendar it is the same from everywhere.
        return moment.seenFrom(Instant.EPOCH).toString();
    }

    private static Moment moment(String text) {
        return text.matches("[+-]?P.*") ? Moment.ago(Duration.parse(text)) : Moment.at(Instant.parse(text));
    }

    private static SyncFeature feature(String property) {
        for (SyncFeature feature : SyncFeature.values()) {
            if (feature.property().equals(property)) {
                return feature;
            }
        }
        throw new IllegalArgumentException("there is no feature " + property);
    }

    /** Sets have an order of their own in every process, and files should not differ without a reason. */
    private static final class InOrder extends StdConverter<Set<String>, List<String>> {

        @Override
        public List<String> convert(Set<String> words) {
            return words.stream().sorted().toList();
        }
    }
}
