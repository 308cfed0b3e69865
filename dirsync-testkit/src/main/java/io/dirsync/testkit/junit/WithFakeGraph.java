package io.dirsync.testkit.junit;

import io.dirsync.testkit.MutableClock;
import io.dirsync.testkit.graph.FakeGraph;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class, and of the classes nested in it, a {@link FakeGraph}: {@link FakeGraphExtension} as an
 * annotation.
 *
 * <p>Tests, and methods that run before or after each of them, take what they need as parameters of type
 * {@link FakeGraph} and {@link MutableClock}; tenants come with {@link StartingFrom}:
 *
 * <pre>{@code
 * @WithFakeGraph
 * class MonitorTest {
 *
 *     @Test
 *     void pagesTheOnCall(FakeGraph graph, @StartingFrom(Scenario.STALE_DIRECTORY) FakeTenant contoso) {}
 * }
 * }</pre>
 *
 * <p>Before each test the server is empty and the clock stands at {@link MutableClock#DEFAULT_START}; after each, a
 * request that nobody serves fails the test. Constructors and methods that run once for the class can take the server
 * only where it lives as long as the class does.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@ExtendWith(AnnotatedFakeGraph.class)
public @interface WithFakeGraph {

    /**
     * {@return how long the server lives; a nested class may say otherwise than the class around it}
     */
    ServerLife life() default ServerLife.PER_CLASS;
}
