package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a Microsoft Entra tenant: its GUID, or one of its verified domains.
 *
 * <p>Two ids are equal when they are the same text in lower case; a GUID and a domain of the same tenant are not equal,
 * because only the service knows that they belong together. Immutable and safe for use by several threads.
 */
public final class TenantId implements Comparable<TenantId> {

    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private final String value;

    private TenantId(String value) {
        this.value = value;
    }

    /**
     * The tenant of the given GUID or verified domain.
     *
     * @param value a GUID such as {@code 12cce4b4-4ab8-40b7-be4d-f5d7742ec185}, or a domain such as
     *     {@code contoso.onmicrosoft.com} (an internationalised one in its {@code xn--} form); the case of the letters
     *     and blanks around the text do not matter
     * @return the id
     * @throws IllegalArgumentException if the text is neither; {@code common}, {@code organizations} and
     *     {@code consumers} name no single tenant and are refused too
     */
    public static TenantId of(String value) {
        String text = requireNonNull(value, "value").strip().toLowerCase(Locale.ROOT);
        if (!GUID.matcher(text).matches() && !DOMAIN.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "Not a tenant: \"" + value
                            + "\". Give the tenant's GUID or one of its verified domains, for example contoso.onmicrosoft.com.");
        }
        return new TenantId(text);
    }

    /**
     * The id as text.
     *
     * @return the GUID or domain in lower case
     */
    public String value() {
        return value;
    }

    /**
     * Says whether the id is a GUID.
     *
     * @return true for a GUID, false for a domain
     */
    public boolean isGuid() {
        return GUID.matcher(value).matches();
    }

    @Override
    public int compareTo(TenantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TenantId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
