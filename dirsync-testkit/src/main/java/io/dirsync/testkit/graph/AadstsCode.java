package io.dirsync.testkit.graph;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An error code of Entra and what is said with it.
 *
 * <p>Source of the codes: <a href="https://learn.microsoft.com/entra/identity-platform/reference-error-codes">Microsoft
 * Entra authentication and authorization error codes</a>. Which status and which error goes with a code that the page
 * does not say, comes from answers that people published; none was checked against a live tenant.
 *
 * @param text with numbered places such as {@code {0}}
 */
record AadstsCode(
        int code, int status, String error, @Nullable String suberror, String text) {

    private static final String FILE = "aadsts.properties";

    /** Read when first needed. */
    private static final class Known {
        static final Map<Integer, AadstsCode> CODES = read();
    }

    /** A code that is not in the table stands for a malformed request. */
    static AadstsCode of(int code) {
        AadstsCode known = Known.CODES.get(code);
        return known == null
                ? new AadstsCode(code, 400, "invalid_request", null, "The request failed with the code " + code + ".")
                : known;
    }

    String textWith(Object... values) {
        String filled = text;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled.replaceAll("\\{\\d\\}", "(scripted)");
    }

    private static Map<Integer, AadstsCode> read() {
        Properties properties = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(AadstsCode.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The error codes of Entra could not be read", e);
        }
        return properties.stringPropertyNames().stream()
                .map(code -> parsed(Integer.parseInt(code), properties.getProperty(code)))
                .collect(Collectors.toUnmodifiableMap(AadstsCode::code, one -> one));
    }

    private static AadstsCode parsed(int code, String line) {
        String[] parts = line.split(" ", 3);
        String[] error = parts[1].split("/", 2);
        return new AadstsCode(code, Integer.parseInt(parts[0]), error[0], error.length > 1 ? error[1] : null, parts[2]);
    }
}
