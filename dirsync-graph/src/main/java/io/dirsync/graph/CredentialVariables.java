package io.dirsync.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The environment variables of one family that say how to sign in.
 *
 * @param variables all variables that are set
 * @param prefix how the names of the family begin
 */
record CredentialVariables(Map<String, String> variables, String prefix) {

    private static final List<String> PREFIXES = List.of("DIRSYNC_", "AZURE_");
    private static final String ID = "CLIENT_ID";
    private static final String SECRET = "CLIENT_SECRET";
    private static final String CERTIFICATE = "CLIENT_CERTIFICATE_PATH";
    private static final String PASSWORD = "CLIENT_CERTIFICATE_PASSWORD";
    private static final String TOKEN_FILE = "FEDERATED_TOKEN_FILE";
    private static final List<String> PROOFS = List.of(SECRET, CERTIFICATE, TOKEN_FILE);

    /** The first family of which anything is set, for applications and their secrets must not be mixed. */
    static CredentialVariables of(Map<String, String> variables) {
        return PREFIXES.stream()
                .map(prefix -> new CredentialVariables(variables, prefix))
                .filter(CredentialVariables::isUsed)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No environment variable says how to sign in. Set "
                        + "AZURE_CLIENT_ID and one of " + names("AZURE_", PROOFS) + ", or the same with DIRSYNC_ in"
                        + " place of AZURE_."));
    }

    GraphCredential credential() {
        String proof = onlyProof();
        if (text(ID).isEmpty()) {
            throw new IllegalArgumentException(prefix + proof + " is set, but " + prefix + ID
                    + " is not. Set it to the application (client) id." + otherFamily());
        }
        if (proof.equals(SECRET)) {
            return GraphCredential.clientSecret(text(ID), text(SECRET));
        }
        return proof.equals(TOKEN_FILE)
                ? GraphCredential.clientAssertionFile(text(ID), Path.of(text(TOKEN_FILE)))
                : GraphCredential.clientCertificate(text(ID), certificate());
    }

    private String onlyProof() {
        List<String> given =
                PROOFS.stream().filter(name -> !text(name).isEmpty()).toList();
        if (given.isEmpty()) {
            throw new IllegalArgumentException("Of " + names(prefix, PROOFS)
                    + " none is set. Set the one that the application is to sign in with." + otherFamily());
        }
        if (given.size() > 1) {
            throw new IllegalArgumentException(
                    names(prefix, given)
                            + " contradict each other. Set the one that the application is to sign in with, and unset the rest.");
        }
        return given.get(0);
    }

    private ClientCertificate certificate() {
        Path file = Path.of(text(CERTIFICATE));
        return text(CERTIFICATE).toLowerCase(Locale.ROOT).endsWith(".pem")
                ? ClientCertificate.pem(file, file, text(PASSWORD))
                : ClientCertificate.pfx(file, text(PASSWORD));
    }

    private boolean isUsed() {
        return Stream.of(ID, SECRET, CERTIFICATE, PASSWORD, TOKEN_FILE)
                .anyMatch(name -> !text(name).isEmpty());
    }

    /** Half of one family hides the other, which surprises. */
    private String otherFamily() {
        return PREFIXES.stream()
                .filter(other -> !other.equals(prefix) && new CredentialVariables(variables, other).isUsed())
                .findFirst()
                .map(other ->
                        " Those that begin with " + other + " are left alone while one begins with " + prefix + ".")
                .orElse("");
    }

    private String text(String name) {
        return variables.getOrDefault(prefix + name, "").strip();
    }

    private static String names(String prefix, List<String> names) {
        return String.join(", ", names.stream().map(name -> prefix + name).toList());
    }

    /** The values hold secrets. */
    @Override
    public String toString() {
        return "CredentialVariables[" + prefix + "]";
    }
}
