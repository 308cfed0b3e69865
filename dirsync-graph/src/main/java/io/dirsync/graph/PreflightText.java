package io.dirsync.graph;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Writes a preflight for people. */
final class PreflightText {

    private final Preflight preflight;
    private final Preflight.Applicant applicant;
    private final Prose prose;
    private final StringJoiner lines = new StringJoiner("\n", "", "\n");

    PreflightText(Preflight preflight, Locale locale) {
        this.preflight = preflight;
        this.applicant = preflight.applicant();
        this.prose = Prose.of("preflight", locale);
    }

    String lines() {
        lines.add(text("title", applicant.tenant()));
        preflight.sources().forEach(this::add);
        if (!preflight.missingPermissions().isEmpty()) {
            lines.add("");
            addSteps();
        }
        return lines.toString();
    }

    private void add(SourceAccess access) {
        String detail = access.detail().isEmpty() ? "" : " (" + access.detail() + ")";
        String missing = access.missing().isEmpty() ? "" : ": " + names(access.missing(), ", ");
        lines.add("- " + text("source." + access.source()) + ": " + text("state." + access.state()) + missing + detail);
    }

    private void addSteps() {
        String names = names(preflight.missingPermissions(), ", ");
        boolean isApplication = applicant.kind() == GraphPermission.Kind.APPLICATION;
        lines.add(text(isApplication ? "grant.application" : "grant.delegated", names, applicant.clientId()));
        lines.add(text("grant.consent", preflight.adminConsent()));
        if (isApplication) {
            lines.add(text("grant.commands"));
            commands().forEach(command -> lines.add("    " + command));
        } else {
            preflight
                    .missingPermissions()
                    .forEach(permission -> lines.add(
                            "- " + text("grant.roles", permission.value(), String.join(", ", permission.roles()))));
        }
    }

    /** Microsoft Graph PowerShell; permissions are found by name, for their ids differ between clouds. */
    private List<String> commands() {
        return List.of(
                "Connect-MgGraph -TenantId " + applicant.tenant() + " -Environment " + environment()
                        + " -Scopes 'Application.Read.All','AppRoleAssignment.ReadWrite.All'",
                "$graph = Get-MgServicePrincipal -Filter \"appId eq '00000003-0000-0000-c000-000000000000'\"",
                "$app = Get-MgServicePrincipal -Filter \"appId eq '" + applicant.clientId() + "'\"",
                "foreach ($name in "
                        + preflight.missingPermissions().stream()
                                .map(permission -> "'" + permission.value() + "'")
                                .collect(Collectors.joining(","))
                        + ") {",
                "  $role = $graph.AppRoles | Where-Object { $_.Value -eq $name -and"
                        + " $_.AllowedMemberTypes -contains 'Application' }",
                "  New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $app.Id -PrincipalId $app.Id"
                        + " -ResourceId $graph.Id -AppRoleId $role.Id",
                "}");
    }

    private String environment() {
        return switch (applicant.cloud()) {
            case GLOBAL -> "Global";
            case US_GOV_L4 -> "USGov";
            case US_GOV_L5 -> "USGovDoD";
            case CHINA -> "China";
        };
    }

    private static String names(List<GraphPermission> permissions, String separator) {
        return permissions.stream().map(GraphPermission::value).collect(Collectors.joining(separator));
    }

    private String text(String key, Object... values) {
        return prose.text(key, values);
    }
}
