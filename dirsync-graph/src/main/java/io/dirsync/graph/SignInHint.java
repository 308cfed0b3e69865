package io.dirsync.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an answer of the authority reveals besides its code. */
record SignInHint(GraphCloud cloud, Clock clock) {

    /** The authority allows for as much, and so do the certificates of servers. */
    private static final Duration USUAL_SKEW = Duration.ofMinutes(5);

    /** How the authorities name themselves and each other. */
    private static final Map<String, String> CLOUDS = Map.of(
            "microsoftonline.us", "US_GOV_L4 or US_GOV_L5",
            "azureusgovernment", "US_GOV_L4 or US_GOV_L5",
            "chinacloudapi.cn", GraphCloud.CHINA.name(),
            "partner.microsoftonline.cn", GraphCloud.CHINA.name(),
            "azurechina", GraphCloud.CHINA.name());

    /** A sentence that begins with a blank, or nothing. */
    String about(AuthorityRefusal refusal) {
        Optional<SignInError> error = SignInError.of(refusal.code());
        if (error.filter(SignInError.ASSERTION_OUT_OF_TIME::equals).isPresent()) {
            return clockOf(refusal.answer());
        }
        return error.filter(SignInError.OTHER_CLOUD::equals).isPresent() ? cloudIn(refusal) : "";
    }

    private String clockOf(HttpAnswer answer) {
        Instant there = answer.headers().getInstant("Date");
        if (there == null) {
            return "";
        }
        Duration ahead = Duration.between(there, clock.instant());
        if (ahead.abs().compareTo(USUAL_SKEW) <= 0) {
            return " The clock of this computer agrees with that of the authority.";
        }
        return " The clock of this computer is " + ahead.abs().toMinutes() + " minutes "
                + (ahead.isNegative() ? "behind" : "ahead of") + " that of the authority.";
    }

    /** Only the name of a cloud is taken from the prose, never the prose. */
    private String cloudIn(AuthorityRefusal refusal) {
        String prose = refusal.prose().toLowerCase(Locale.ROOT);
        return CLOUDS.entrySet().stream()
                .filter(entry ->
                        prose.contains(entry.getKey()) && !entry.getValue().contains(cloud.name()))
                .findFirst()
                .map(entry -> " The authority says that it is in " + entry.getValue() + ".")
                .orElse("");
    }
}
