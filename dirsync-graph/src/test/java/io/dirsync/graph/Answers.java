package io.dirsync.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** HTTP answers that never travelled. */
final class Answers {

    private static final String TYPE = "Content-Type";

    private final Response.Builder response;

    private Answers(int status) {
        this.response = new Response.Builder()
                .request(new Request.Builder()
                        .url("https://graph.microsoft.com/")
                        .build())
                .protocol(Protocol.HTTP_1_1)
                .message("")
                .code(status);
    }

    static Answers status(int status) {
        return new Answers(status);
    }

    static HttpAnswer json(int status, String body) {
        return status(status)
                .header(TYPE, "application/json; odata.metadata=minimal")
                .body(body);
    }

    static HttpAnswer html(int status) {
        return status(status).header(TYPE, "text/html; charset=utf-8").body("<html>Sign in, s3cret</html>");
    }

    /** An error in the shape of Microsoft Graph. */
    static HttpAnswer error(int status, String code) {
        return json(status, "{\"error\":{\"code\":\"" + code + "\",\"message\":\"In words.\"}}");
    }

    Answers header(String name, String value) {
        response.header(name, value);
        return this;
    }

    HttpAnswer body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    HttpAnswer body(byte[] bytes) {
        try {
            return HttpAnswer.receive(
                    response.body(ResponseBody.create(bytes, (MediaType) null)).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
