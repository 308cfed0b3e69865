package io.dirsync.graph;

import io.dirsync.snapshot.TenantId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The environment variables that say which tenant in which cloud is meant. */
record PlaceVariables(Map<String, String> variables) {

    private static final String CLOUD = "DIRSYNC_CLOUD";
    private static final List<String> TENANT = List.of("DIRSYNC_TENANT_ID", "AZURE_TENANT_ID");
    private static final List<String> AUTHORITY = List.of("DIRSYNC_AUTHORITY_HOST", "AZURE_AUTHORITY_HOST");

    Optional<TenantId> tenant() {
        return first(TENANT).map(name -> {
            try {
                return TenantId.of(text(name));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
            }
        });
    }

    GraphCloud cloud() {
        if (text(CLOUD).isEmpty()) {
            return first(AUTHORITY).map(this::cloudOf).orElse(GraphCloud.GLOBAL);
        }
        String wanted = text(CLOUD).toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(GraphCloud.values())
                .filter(cloud -> cloud.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(CLOUD + " is \"" + text(CLOUD) + "\". Set it to one of "
                        + Arrays.toString(GraphCloud.values()) + "."));
    }

    private GraphCloud cloudOf(String name) {
        String host = text(name)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https://", "")
                .replaceFirst("/+$", "");
        return switch (host) {
            case "login.microsoftonline.com" -> GraphCloud.GLOBAL;
            case "login.microsoftonline.us" -> GraphCloud.US_GOV_L4;
            case "login.chinacloudapi.cn", "login.partner.microsoftonline.cn" -> GraphCloud.CHINA;
            default ->
                throw new IllegalArgumentException(name + " is \"" + text(name) + "\", which is the sign-in host of no"
                        + " known cloud. Set it to one such as https://login.microsoftonline.com, or leave it out and"
                        + " set " + CLOUD + ".");
        };
    }

    private Optional<String> first(List<String> names) {
        return names.stream().filter(name -> !text(name).isEmpty()).findFirst();
    }

    private String text(String name) {
        return variables.getOrDefault(name, "").strip();
    }

    @Override
    public String toString() {
        return "PlaceVariables[]";
    }
}
