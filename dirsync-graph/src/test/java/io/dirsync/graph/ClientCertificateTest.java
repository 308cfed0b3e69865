package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientCertificateTest {

    private static final TestKey OWN = TestKey.rsa("-validity 30");
    private static final TestKey OTHER = TestKey.rsa("-validity 30");
    private static final TestKey EC = TestKey.ec();
    private static final String PASSWORD = "pass phrase";

    @TempDir
    private Path folder;

    @Test
    void everyFormGivesTheSameCertificate() throws IOException {
        String pem = OWN.certificatePem() + OWN.keyPem();
        Path pfx = Files.write(folder.resolve("app.pfx"), OWN.pfx());
        Path both = Files.writeString(folder.resolve("app.pem"), pem);
        Path certificate = Files.writeString(folder.resolve("app.crt"), OWN.certificatePem());
        Path key = Files.writeString(folder.resolve("app.key"), OWN.encryptedKeyPem(PASSWORD));

        assertThat(new ClientCertificate[] {
                    ClientCertificate.pfx(pfx, KeyTool.PASSWORD),
                    ClientCertificate.pfx(OWN.pfx(), KeyTool.PASSWORD),
                    ClientCertificate.keyStore(OWN.store(), KeyTool.PASSWORD),
                    ClientCertificate.pem(both),
                    ClientCertificate.pem(certificate, key, PASSWORD),
                    ClientCertificate.pem(pem, "")
                })
                .extracting(ClientCertificate::thumbprint)
                .containsOnly(Thumbprint.of(OWN.certificate()));
    }

    @Test
    void timesAreThoseOfTheCertificate() {
        ClientCertificate certificate = ClientCertificate.keyStore(OWN.store(), KeyTool.PASSWORD);

        assertThat(certificate.notBefore())
                .isEqualTo(OWN.certificate().getNotBefore().toInstant());
        assertThat(certificate.notAfter())
                .isEqualTo(OWN.certificate().getNotAfter().toInstant());
    }

    @Test
    void certificateOfTheKeyIsFoundAmongItsIssuers() {
        String pem = OTHER.certificatePem() + OWN.keyPem() + OWN.certificatePem();

        assertThat(ClientCertificate.pem(pem, "").thumbprint()).isEqualTo(Thumbprint.of(OWN.certificate()));
    }

    @Test
    void thumbprintIsTheOneThatEntraShows() {
        assertThat(Thumbprint.of(OWN.certificate())).matches("[0-9A-F]{40}");
    }

    @Test
    void textFormShowsTheThumbprintOnly() {
        assertThat(ClientCertificate.pfx(OWN.pfx(), KeyTool.PASSWORD))
                .hasToString("ClientCertificate[thumbprint=" + Thumbprint.of(OWN.certificate()) + ", notAfter="
                        + OWN.certificate().getNotAfter().toInstant() + ", key=***]");
    }

    @Test
    void wrongPasswordOfPfxIsSaidWithoutIt() {
        assertUnusable(
                "in PFX bytes",
                "it is not in PFX (PKCS #12) format, or its password is another. Check the password; a PEM file is"
                        + " given with pem(...).",
                () -> ClientCertificate.pfx(OWN.pfx(), "wr0ng"));
    }

    @Test
    void wrongPasswordOfKeyIsSaid() {
        String pem = OWN.certificatePem() + OWN.encryptedKeyPem(PASSWORD);

        assertUnusable("in PEM text", "its key cannot be decrypted;", () -> ClientCertificate.pem(pem, "wr0ng"));
        assertUnusable(
                "in PEM text",
                "its key is encrypted. Give the password of the key.",
                () -> ClientCertificate.pem(pem, ""));
    }

    @Test
    void wrongPasswordOfEntryIsSaid() {
        assertUnusable(
                "in a key store",
                "the password of its key is another. Give the password of the key.",
                () -> ClientCertificate.keyStore(OWN.store(), "wr0ng"));
    }

    @Test
    void keyStoreThatWasNotLoadedIsNamed() throws GeneralSecurityException {
        KeyStore unloaded = KeyStore.getInstance("PKCS12");

        assertUnusable(
                "in a key store",
                "the key store is not loaded. Load it before it is given.",
                () -> ClientCertificate.keyStore(unloaded, ""));
    }

    @Test
    void keyStoreNeedsExactlyOneKey() throws GeneralSecurityException {
        KeyStore two = OWN.store();
        char[] password = KeyTool.PASSWORD.toCharArray();
        two.setKeyEntry("second", OTHER.key(), password, OTHER.store().getCertificateChain("app"));
        KeyStore none = OWN.store();
        none.deleteEntry("app");

        assertUnusable(
                "in a key store",
                "it holds 2 private keys where one is needed.",
                () -> ClientCertificate.keyStore(two, KeyTool.PASSWORD));
        assertUnusable(
                "in a key store",
                "it holds 0 private keys where one is needed.",
                () -> ClientCertificate.keyStore(none, KeyTool.PASSWORD));
    }

    @Test
    void keyOfAnotherKindIsRefusedBeforeMsalFails() {
        String remedy =
                "it has a key of the kind EC, and MSAL4J signs with RSA keys only. Create one with an RSA key of"
                        + " 2048 bits or more.";

        assertUnusable("in PFX bytes", remedy, () -> ClientCertificate.pfx(EC.pfx(), KeyTool.PASSWORD));
        assertUnusable("in PEM text", remedy, () -> ClientCertificate.pem(EC.certificatePem() + EC.keyPem(), ""));
    }

    @Test
    void keyOfAnotherCertificateIsRefused() {
        assertUnusable(
                "in PEM text",
                "the private key belongs to another certificate. Give the key that the certificate was created with.",
                () -> ClientCertificate.pem(OTHER.certificatePem() + OWN.keyPem(), ""));
    }

    @Test
    void keyWithoutCertificateIsRefused() {
        assertUnusable(
                "in PEM text",
                "there is a private key, but no certificate. Give the certificate too, which is no secret.",
                () -> ClientCertificate.pem(OWN.keyPem(), ""));
    }

    @Test
    void keyOfOpenSslsOldFormatSaysHowToConvertIt() {
        String pem = OWN.certificatePem() + TestKey.pem("RSA PRIVATE KEY", new byte[] {1});

        assertUnusable(
                "in PEM text",
                "its key is a RSA PRIVATE KEY block, not a PRIVATE KEY block (PKCS #8). Convert it with: openssl pkcs8"
                        + " -topk8 -nocrypt -in key.pem -out key8.pem.",
                () -> ClientCertificate.pem(pem, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                                            | there are 0 PRIVATE KEY blocks where one is needed.
            -----BEGIN PRIVATE KEY-----AQ==-----END PRIVATE KEY-----                      | its PRIVATE KEY block holds no private key that Java knows. Create the file anew.
            -----BEGIN PRIVATE KEY-----A-----END PRIVATE KEY-----                         | the block PRIVATE KEY is not Base64. Create the file anew.
            -----BEGIN ENCRYPTED PRIVATE KEY-----AQ==-----END ENCRYPTED PRIVATE KEY-----  | its key cannot be decrypted;
            """)
    void brokenPemSaysWhere(String pem, String message) {
        assertUnusable("in PEM text", message, () -> ClientCertificate.pem(pem, PASSWORD));
    }

    @Test
    void brokenCertificateIsNamed() {
        String pem = TestKey.pem("CERTIFICATE", "s3cret".getBytes(StandardCharsets.UTF_8)) + OWN.keyPem();

        assertUnusable(
                "in PEM text",
                "a CERTIFICATE block holds no X.509 certificate. Create the file anew.",
                () -> ClientCertificate.pem(pem, ""));
    }

    @Test
    void fileThatCannotBeReadIsNamed() {
        Path missing = folder.resolve("missing.pfx");

        assertUnusable(
                "in " + missing,
                "there is no file " + missing + ". Check the path.",
                () -> ClientCertificate.pfx(missing, ""));
        assertUnusable("in " + folder, folder + " cannot be read (", () -> ClientCertificate.pem(folder));
    }

    private static void assertUnusable(String where, String what, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The client certificate " + where + " cannot be used: " + what)
                .hasNoCause()
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("wr0ng", PASSWORD, "s3cret"));
    }
}
