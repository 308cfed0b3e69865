package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dirsync.snapshot.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphEnvironmentTest {

    private static final TestKey KEY = TestKey.rsa("-validity 30");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AZURE_CLIENT_ID=a AZURE_CLIENT_SECRET=s                                              | ClientSecret[clientId=a, secret=***]
            DIRSYNC_CLIENT_ID=d DIRSYNC_CLIENT_SECRET=s                                          | ClientSecret[clientId=d, secret=***]
            DIRSYNC_CLIENT_ID=d DIRSYNC_CLIENT_SECRET=s AZURE_CLIENT_ID=a AZURE_CLIENT_SECRET=s  | ClientSecret[clientId=d, secret=***]
            DIRSYNC_CLIENT_ID=d DIRSYNC_CLIENT_SECRET=s AZURE_FEDERATED_TOKEN_FILE=f             | ClientSecret[clientId=d, secret=***]
            AZURE_CLIENT_ID=a AZURE_FEDERATED_TOKEN_FILE=f                                       | AssertionCredential[clientId=a, origin=f, assertion=***]
            AZURE_CLIENT_ID=a AZURE_FEDERATED_TOKEN_FILE=f AZURE_CLIENT_SECRET=                  | AssertionCredential[clientId=a, origin=f, assertion=***]
            DIRSYNC_TENANT_ID=contoso.com AZURE_CLIENT_ID=a AZURE_CLIENT_SECRET=s                | ClientSecret[clientId=a, secret=***]
            """)
    void variablesMakeACredential(String variables, String credential) {
        assertThat(environment(variables).credential()).hasToString(credential);
    }

    @Test
    void certificateFileIsReadInEitherFormat() throws IOException {
        Path pfx = Files.write(folder.resolve("app.pfx"), KEY.pfx());
        Path plain = Files.writeString(folder.resolve("app.PEM"), KEY.certificatePem() + KEY.keyPem());
        Path encrypted =
                Files.writeString(folder.resolve("enc.pem"), KEY.certificatePem() + KEY.encryptedKeyPem("pass"));
        String common = "AZURE_CLIENT_ID=a AZURE_CLIENT_CERTIFICATE_PATH=";
        String expected = "CertificateCredential[clientId=a, certificate=ClientCertificate[thumbprint="
                + Thumbprint.of(KEY.certificate());

        assertThat(environment(common + pfx + " AZURE_CLIENT_CERTIFICATE_PASSWORD=" + KeyTool.PASSWORD)
                        .toString())
                .contains(expected);
        assertThat(environment(common + plain).toString()).contains(expected);
        assertThat(environment(common + encrypted + " AZURE_CLIENT_CERTIFICATE_PASSWORD=pass")
                        .toString())
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X=1                                                                     | No environment variable says how to sign in. Set AZURE_CLIENT_ID and one of AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PATH, AZURE_FEDERATED_TOKEN_FILE, or the same with DIRSYNC_ in place of AZURE_.
            AZURE_TENANT_ID=contoso.com                                             | No environment variable says how to sign in. Set AZURE_CLIENT_ID and one of AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PATH, AZURE_FEDERATED_TOKEN_FILE, or the same with DIRSYNC_ in place of AZURE_.
            AZURE_CLIENT_ID=a                                                       | Of AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PATH, AZURE_FEDERATED_TOKEN_FILE none is set. Set the one that the application is to sign in with.
            AZURE_CLIENT_SECRET=s3cret                                              | AZURE_CLIENT_SECRET is set, but AZURE_CLIENT_ID is not. Set it to the application (client) id.
            DIRSYNC_CLIENT_SECRET=s3cret AZURE_CLIENT_ID=a                          | DIRSYNC_CLIENT_SECRET is set, but DIRSYNC_CLIENT_ID is not. Set it to the application (client) id. Those that begin with AZURE_ are left alone while one begins with DIRSYNC_.
            DIRSYNC_CLIENT_ID=d AZURE_CLIENT_SECRET=s3cret                          | Of DIRSYNC_CLIENT_SECRET, DIRSYNC_CLIENT_CERTIFICATE_PATH, DIRSYNC_FEDERATED_TOKEN_FILE none is set. Set the one that the application is to sign in with. Those that begin with AZURE_ are left alone while one begins with DIRSYNC_.
            AZURE_CLIENT_ID=a AZURE_CLIENT_SECRET=s3cret AZURE_FEDERATED_TOKEN_FILE=f | AZURE_CLIENT_SECRET, AZURE_FEDERATED_TOKEN_FILE contradict each other. Set the one that the application is to sign in with, and unset the rest.
            AZURE_CLIENT_ID=a AZURE_CLIENT_SECRET=s3cret DIRSYNC_CLOUD=mars         | DIRSYNC_CLOUD is "mars". Set it to one of [GLOBAL, US_GOV_L4, US_GOV_L5, CHINA].
            AZURE_CLIENT_ID=a AZURE_CLIENT_SECRET=s3cret AZURE_AUTHORITY_HOST=https://login.example | AZURE_AUTHORITY_HOST is "https://login.example", which is the sign-in host of no known cloud. Set it to one such as https://login.microsoftonline.com, or leave it out and set DIRSYNC_CLOUD.
            AZURE_CLIENT_ID=a AZURE_CLIENT_SECRET=s3cret AZURE_TENANT_ID=common     | AZURE_TENANT_ID: Not a tenant: "common". Give the tenant's GUID or one of its verified domains, for example contoso.onmicrosoft.com.
            """)
    void mistakesNameTheVariables(String variables, String message) {
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> environment(variables)))
                .hasMessage(message)
                .hasMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X=1                                                                | GLOBAL
            AZURE_AUTHORITY_HOST=https://login.microsoftonline.com/            | GLOBAL
            AZURE_AUTHORITY_HOST=https://login.microsoftonline.us              | US_GOV_L4
            AZURE_AUTHORITY_HOST=login.chinacloudapi.cn                        | CHINA
            AZURE_AUTHORITY_HOST=https://login.partner.microsoftonline.cn/     | CHINA
            AZURE_AUTHORITY_HOST=https://login.microsoftonline.us DIRSYNC_CLOUD=us-gov-l5 | US_GOV_L5
            DIRSYNC_AUTHORITY_HOST=https://login.chinacloudapi.cn AZURE_AUTHORITY_HOST=https://login.microsoftonline.us | CHINA
            """)
    void cloudIsNamedOrFollowsFromTheAuthority(String variables, GraphCloud cloud) {
        assertThat(environment("AZURE_CLIENT_ID=a AZURE_CLIENT_SECRET=s " + variables)
                        .cloud())
                .isEqualTo(cloud);
    }

    @Test
    void tenantIsThatOfDirsyncFirst() {
        String common = "AZURE_CLIENT_ID=a AZURE_CLIENT_SECRET=s";

        assertThat(environment(common).tenant()).isEmpty();
        assertThat(environment(common + " AZURE_TENANT_ID=contoso.com").tenant())
                .contains(TenantId.of("contoso.com"));
        assertThat(environment(common + " AZURE_TENANT_ID=contoso.com DIRSYNC_TENANT_ID=fabrikam.com")
                        .tenant())
                .contains(TenantId.of("fabrikam.com"));
    }

    @Test
    void textFormShowsNoSecret() {
        assertThat(environment("AZURE_CLIENT_ID=a AZURE_CLIENT_SECRET=s3cret AZURE_TENANT_ID=contoso.com"))
                .hasToString("GraphEnvironment[credential=ClientSecret[clientId=a, secret=***], tenant=contoso.com,"
                        + " cloud=GLOBAL]");
    }

    private static GraphEnvironment environment(String variables) {
        Map<String, String> all = Arrays.stream(variables.split(" +"))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> one[1]));
        return GraphEnvironment.of(all);
    }
}
