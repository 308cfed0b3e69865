package io.dirsync.graph.bench;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Set;

/** The first reading of a process with the Graph SDK and MSAL4J alone, sign-in included. */
public final class ColdSdk {

    private ColdSdk() {}

    /**
     * Reads once.
     *
     * @param args where the stub is
     * @throws MalformedURLException if the stub is at no URL
     */
    public static void main(String[] args) throws MalformedURLException {
        URI stub = URI.create(args[0]);
        try (SequentialSdk sdk = SequentialSdk.at(stub, Facts.CORE, token(stub))) {
            sdk.check();
        }
        System.out.println("read");
    }

    /** Once: MSAL4J finds no token again whose authority has a port, which is not to be held against it. */
    private static String token(URI stub) throws MalformedURLException {
        return ConfidentialClientApplication.builder(
                        "d5c1cd4e-26a8-4e0a-9b8a-9e1a5b2c3d4f", ClientCredentialFactory.createFromSecret("the-secret"))
                .authority(stub + "/" + CannedAnswers.TENANT + "/")
                .instanceDiscovery(false)
                .build()
                .acquireToken(ClientCredentialParameters.builder(Set.of("https://graph.microsoft.com/.default"))
                        .build())
                .join()
                .accessToken();
    }
}
