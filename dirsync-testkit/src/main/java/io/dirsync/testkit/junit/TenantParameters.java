package io.dirsync.testkit.junit;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.MutableClock;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link StartingFrom} stands for. */
final class TenantParameters implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return isAnnotated(parameter) || (type(parameter) == MutableClock.class && isForClock(context));
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (!isAnnotated(parameter)) {
            return TestFakes.of(context).clock();
        }
        if (context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException(
                    "@StartingFrom belongs on parameters of tests and of methods annotated"
                            + " with @BeforeEach, because every test begins without tenants; not on those of "
                            + parameter.getDeclaringExecutable() + ".");
        }
        return give(parameter, TestFakes.of(context));
    }

    private static Object give(ParameterContext parameter, TestFakes fakes) {
        List<FakeTenant> tenants = parameter.findRepeatableAnnotations(StartingFrom.class).stream()
                .map(start -> start.value().tenant(start.domain()))
                .toList();
        if (type(parameter) == FakeTenants.class) {
            return FakeTenants.at(fakes.clock(), tenants.toArray(FakeTenant[]::new));
        }
        if (type(parameter) != FakeTenant.class || tenants.size() > 1) {
            throw new ParameterResolutionException("@StartingFrom gives one FakeTenant or a FakeTenants, but "
                    + tenants.size() + " of them stand at a parameter of type "
                    + type(parameter).getSimpleName() + ".");
        }
        fakes.register(tenants.get(0));
        return tenants.get(0);
    }

    /** The clock of a server is given by the extension of that server. */
    private static boolean isForClock(ExtensionContext context) {
        return context.getTestMethod().isPresent() && !TestFakes.of(context).hasServer();
    }

    private static boolean isAnnotated(ParameterContext parameter) {
        return !parameter.findRepeatableAnnotations(StartingFrom.class).isEmpty();
    }

    private static Class<?> type(ParameterContext parameter) {
        return parameter.getParameter().getType();
    }
}
