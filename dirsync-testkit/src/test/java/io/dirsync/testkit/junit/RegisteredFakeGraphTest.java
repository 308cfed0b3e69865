package io.dirsync.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.testkit.FakeTenant;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegisteredFakeGraphTest {

    @RegisterExtension
    static final FakeGraphExtension forAll = FakeGraphExtension.create();

    @RegisterExtension
    final FakeGraphExtension forOne = FakeGraphExtension.create();

    @Test
    void runsInStaticAndInInstanceFields() {
        FakeTenant tenant = FakeTenant.healthy("contoso.onmicrosoft.com");

        assertThat(forAll.tenant(tenant)).isSameAs(tenant);
        assertThat(forOne.server()).isNotSameAs(forAll.server());
    }

    @Nested
    class InANestedClass {

        @Test
        void runsOn() {
            forAll.clock().advance(Duration.ofHours(1));

            assertThat(forAll.server().clock()).isSameAs(forAll.clock());
        }
    }
}
