package io.dirsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScenarioTest {

    private static final String DOMAIN = "contoso.onmicrosoft.com";

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void startsWhereTheMethodOfTheSameNameStarts(Scenario scenario) throws Exception {
        FakeTenant expected = (FakeTenant)
                FakeTenant.class.getMethod(method(scenario), String.class).invoke(null, DOMAIN);

        assertThat(scenario.tenant(DOMAIN).stateAt(MutableClock.DEFAULT_START))
                .isEqualTo(expected.stateAt(MutableClock.DEFAULT_START));
    }

    @Test
    void namesEveryStart() {
        Set<String> starts = Stream.of(FakeTenant.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toSet());

        assertThat(Stream.of(Scenario.values()).map(ScenarioTest::method)).containsExactlyInAnyOrderElementsOf(starts);
    }

    private static String method(Scenario scenario) {
        String words = scenario.name().toLowerCase(Locale.ROOT);
        String camel = Stream.of(words.split("_"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
    }
}
