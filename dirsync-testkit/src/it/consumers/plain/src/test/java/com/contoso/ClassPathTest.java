package com.contoso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the testkit does not bring along, and what it leaves alone. */
class ClassPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "net.jqwik.api.Arbitrary",
                "io.dirsync.graph.GraphSnapshotSource",
                "com.microsoft.aad.msal4j.IAuthenticationResult"
            })
    void isFreeOfWhatNobodyAskedFor(String type) {
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(type));
    }

    @Test
    void holdsTheVersionsThatTheProjectChose() {
        assertThat(jar(Test.class)).isEqualTo("junit-jupiter-api-" + System.getProperty("junit.version") + ".jar");
        assertThat(jar(Assertions.class)).isEqualTo("assertj-core-" + System.getProperty("assertj.version") + ".jar");
    }

    private static String jar(Class<?> type) {
        String path = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
