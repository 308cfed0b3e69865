package io.dirsync.testkit.graph;

import com.github.tomakehurst.wiremock.http.ChunkedDribbleDelay;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import java.util.List;

/** Puts answers into the words of WireMock. */
final class WireResponse {

    /** More than a client may take for one packet. */
    private static final int TRICKLED_PARTS = 20;

    private WireResponse() {}

    /** A silence has ended before. */
    static Response of(Answer answer) {
        if (innermost(answer) instanceof Answer.Torn torn) {
            TornAnswer.send(torn);
        }
        return builder(answer).build();
    }

    static Answer innermost(Answer answer) {
        return answer instanceof Answer.Late late ? innermost(late.answer()) : answer;
    }

    private static Response.Builder builder(Answer answer) {
        if (answer instanceof Answer.Late late) {
            return builder(late.answer()).incrementInitialDelay(late.delay().toMillis());
        }
        if (answer instanceof Answer.Trickle trickle) {
            int millis = Math.toIntExact(trickle.total().toMillis());
            return written(trickle.content()).chunkedDribbleDelay(new ChunkedDribbleDelay(TRICKLED_PARTS, millis));
        }
        if (answer instanceof Answer.Streamed streamed) {
            return written(streamed.content()).body(() -> streamed.body().get());
        }
        if (answer instanceof Answer.Content content) {
            return written(content);
        }
        return Response.response().fault(Fault.CONNECTION_RESET_BY_PEER);
    }

    private static Response.Builder written(Answer.Content content) {
        List<HttpHeader> headers = content.headers().entrySet().stream()
                .map(header -> new HttpHeader(header.getKey(), header.getValue()))
                .toList();
        return Response.response()
                .status(content.status())
                .headers(new HttpHeaders(headers))
                .body(content.body());
    }
}
