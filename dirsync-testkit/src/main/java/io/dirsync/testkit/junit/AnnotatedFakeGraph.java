package io.dirsync.testkit.junit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** What {@link WithFakeGraph} stands for: JUnit makes one for the annotated class and the classes nested in it. */
final class AnnotatedFakeGraph
        implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(AnnotatedFakeGraph.class);

    private final FakeGraphExtension shared = FakeGraphExtension.create();

    @Override
    public void beforeAll(ExtensionContext context) {
        if (life(context) == ServerLife.PER_CLASS) {
            shared.beforeAll(context);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (life(context) == ServerLife.PER_CLASS) {
            shared.afterAll(context);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        FakeGraphExtension extension = life(context) == ServerLife.PER_CLASS ? shared : FakeGraphExtension.create();
        context.getStore(NAMESPACE).put(FakeGraphExtension.class, extension);
        extension.beforeEach(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        FakeGraphExtension extension = ofTest(context);
        if (extension != null) {
            extension.afterEach(context);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return shared.supportsParameter(parameter, context);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        FakeGraphExtension extension = ofTest(context);
        if (extension != null) {
            return extension.resolveParameter(parameter, context);
        }
        if (life(context) == ServerLife.PER_METHOD) {
            throw new ParameterResolutionException("A FakeGraph that lives for one test does not exist yet when "
                    + parameter.getDeclaringExecutable()
                    + " runs. Take it as a parameter of the test or of a method annotated with @BeforeEach, or let it live"
                    + " longer with @WithFakeGraph(life = ServerLife.PER_CLASS).");
        }
        return shared.resolveParameter(parameter, context);
    }

    private static @Nullable FakeGraphExtension ofTest(ExtensionContext context) {
        return context.getStore(NAMESPACE).get(FakeGraphExtension.class, FakeGraphExtension.class);
    }

    private static ServerLife life(ExtensionContext context) {
        Class<?> type = context.getRequiredTestClass();
        while (type != null) {
            var annotation = AnnotationSupport.findAnnotation(type, WithFakeGraph.class);
            if (annotation.isPresent()) {
                return annotation.get().life();
            }
            type = type.getEnclosingClass();
        }
        return ServerLife.PER_CLASS;
    }
}
