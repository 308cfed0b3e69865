package io.dirsync.testkit.junit;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.MutableClock;
import io.dirsync.testkit.Scenario;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A parameter of a test that is a tenant in a named situation, or a source of such tenants in memory.
 *
 * <p>A {@link FakeTenant} is registered with every {@link io.dirsync.testkit.graph.FakeGraph} of the test. A
 * {@link FakeTenants} holds the tenants of all annotations on the parameter and goes by the clock of the test: that of
 * its server, or where there is none, one that stands at {@link MutableClock#DEFAULT_START} and is there as a parameter
 * of type {@link MutableClock}. No other annotation is needed:
 *
 * <pre>{@code
 * @Test
 * void paintsItRed(@StartingFrom(Scenario.BOTH_STALE) FakeTenants tenants) {}
 * }</pre>
 */
@Documented
@Repeatable(StartingFromAll.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
@ExtendWith(TenantParameters.class)
public @interface StartingFrom {

    /** {@return the situation} */
    Scenario value();

    /** {@return the domain of the tenant, a different one for each tenant of a test} */
    String domain() default "contoso.onmicrosoft.com";
}
