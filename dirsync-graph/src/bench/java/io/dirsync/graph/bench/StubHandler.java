package io.dirsync.graph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import wiremock.jakarta.servlet.AsyncContext;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.AbstractHandler;

/** Answers at once, or later without a thread that waits. */
final class StubHandler extends AbstractHandler {

    private final ScheduledExecutorService timers;

    StubHandler(ScheduledExecutorService timers) {
        this.timers = timers;
    }

    @Override
    public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        base.setHandled(true);
        int latency = Integer.parseInt(base.getHttpChannel().getConnector().getName());
        if (latency == 0) {
            answer(target, request, response);
            return;
        }
        AsyncContext later = request.startAsync();
        timers.schedule(() -> answerLater(target, later), latency, TimeUnit.MILLISECONDS);
    }

    private static void answerLater(String target, AsyncContext later) {
        try {
            answer(target, (HttpServletRequest) later.getRequest(), (HttpServletResponse) later.getResponse());
            later.complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(String target, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = CannedAnswers.to(target, request.getHeader("Authorization"));
        response.setContentType("application/json");
        response.setHeader("request-id", "3f2504e0-4f89-11d3-9a0c-0305e82c3301");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
