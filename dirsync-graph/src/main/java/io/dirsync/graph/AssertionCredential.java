package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.IClientCredential;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Assertions that somebody else signs, and that an application registration trusts: workload identity federation. */
final class AssertionCredential extends GraphCredential {

    private static final GivenCode SUPPLIER = new GivenCode("client assertions");
    private static final Pattern JWT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    private static final int MAX_BYTES = 100_000;

    private final String clientId;
    private final String origin;
    private final Assertions assertions;

    @FunctionalInterface
    private interface Assertions {
        String next() throws SignInProblem;
    }

    private AssertionCredential(String clientId, String origin, Assertions assertions) {
        this.clientId = ClientId.checked(clientId);
        this.origin = origin;
        this.assertions = assertions;
    }

    static AssertionCredential of(String clientId, Supplier<@Nullable String> assertions) {
        requireNonNull(assertions, "assertions");
        return new AssertionCredential(clientId, "supplier", () -> SUPPLIER.call(assertions));
    }

    static AssertionCredential of(String clientId, Path file) {
        requireNonNull(file, "file");
        return new AssertionCredential(clientId, file.toString(), () -> read(file));
    }

    @Override
    String clientId() {
        return clientId;
    }

    @Override
    TokenSource open(Connections connections) {
        return new MsalApplication(clientId, this::next, connections);
    }

    @Override
    public String toString() {
        return "AssertionCredential[clientId=" + clientId + ", origin=" + origin + ", assertion=***]";
    }

    private IClientCredential next() throws SignInProblem {
        return ClientCredentialFactory.createFromClientAssertion(assertions.next());
    }

    private static String read(Path file) throws SignInProblem {
        String text = textOf(file).strip();
        if (!JWT.matcher(text).matches()) {
            throw problem(file, "it does not hold an assertion, which is a JWT of three parts");
        }
        return text;
    }

    private static String textOf(Path file) throws SignInProblem {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw problem(file, "it is larger than " + MAX_BYTES + " bytes");
            }
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            throw problem(file, "there is no such file");
        } catch (SignInProblem e) {
            throw e;
        } catch (IOException e) {
            throw problem(file, "it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static SignInProblem problem(Path file, String what) {
        return SignInProblem.ofCredential("No client assertion from " + file + ": " + what
                + ". Give the file into which the platform writes the token of the workload.");
    }
}
