package io.dirsync.graph;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.snapshot.DeletionPrevention;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** What is to be different, as Microsoft Graph reads it. It is sent once, whatever becomes of the connection. */
final class ChangeBody extends RequestBody {

    private final byte[] json;

    private ChangeBody(byte[] json) {
        this.json = json;
    }

    static ChangeBody of(List<FeatureChange> changes) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        for (FeatureChange change : changes) {
            put(change, body);
        }
        return new ChangeBody(body.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public MediaType contentType() {
        return MediaType.get("application/json");
    }

    @Override
    public long contentLength() {
        return json.length;
    }

    /** Else OkHttp would send it again on another connection when one breaks, and nobody would know. */
    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.write(json);
    }

    private static void put(FeatureChange change, ObjectNode body) {
        if (change.wanted() instanceof SettingValue.Switch flag) {
            body.withObject("/features").put(change.setting(), flag.on());
        } else if (change.wanted() instanceof SettingValue.Guard guard) {
            ObjectNode inner = body.withObject("/configuration").withObject("/" + change.setting());
            inner.put("synchronizationPreventionType", word(guard.type()));
            if (guard.threshold() != null) {
                inner.put("alertThreshold", guard.threshold());
            }
        }
    }

    private static String word(DeletionPrevention.Type type) {
        return switch (type) {
            case DISABLED -> "disabled";
            case ENABLED_FOR_COUNT -> "enabledForCount";
            case ENABLED_FOR_PERCENTAGE -> "enabledForPercentage";
            case UNKNOWN -> throw new IllegalArgumentException("No change wants an unknown guard");
        };
    }
}
