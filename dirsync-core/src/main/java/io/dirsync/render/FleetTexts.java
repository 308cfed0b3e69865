package io.dirsync.render;

import io.dirsync.report.AgeBand;
import io.dirsync.report.FleetReport;
import io.dirsync.report.RuleImpact;
import io.dirsync.report.StopCause;
import io.dirsync.report.TenantOutcome;
import io.dirsync.report.TenantOutcome.Checked;
import io.dirsync.report.TenantOutcome.Failed;
import io.dirsync.report.TenantOutcome.NotChecked;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that an overview of many tenants says in one language, whatever it looks like. */
record FleetTexts(ReportTexts texts) {

    private static final int FEW = 3;

    String word(String key) {
        return texts.words().ofFleet(key);
    }

    /** The tenant, with its name if that is known. */
    String tenant(TenantOutcome outcome) {
        return outcome.ifChecked()
                .map(report -> texts.header().tenant(report.snapshot()))
                .orElse(outcome.tenant().value());
    }

    String group(TenantOutcome outcome) {
        return FleetGroup.of(outcome).label(texts.words());
    }

    /** What matters most about a tenant: its worst finding, or why there is none. */
    String note(TenantOutcome outcome) {
        if (outcome instanceof Checked checked) {
            return texts.findings().worst(checked.report()).orElse("");
        }
        return outcome instanceof Failed failed ? cause(failed.cause().reason()) : stop(((NotChecked) outcome).why());
    }

    String cause(Reason reason) {
        return word("failure." + reason);
    }

    private String stop(StopCause why) {
        return word("stop." + why);
    }

    String directorySyncAge(TenantOutcome outcome) {
        return outcome.ifChecked()
                .map(report -> texts.header().directorySyncAge(report.snapshot()))
                .orElse("");
    }

    String passwordSyncAge(TenantOutcome outcome) {
        return outcome.ifChecked()
                .map(report -> texts.header().passwordSyncAge(report.snapshot()))
                .orElse("");
    }

    /** Why the run ended early; empty if it did not. */
    Optional<String> stopped(FleetReport fleet) {
        return fleet.summary().notChecked().keySet().stream()
                .findFirst()
                .map(why -> texts.words().ofFleet("text.stopped", Map.of("cause", stop(why))));
    }

    /** That not all tenants are listed; empty if all are. */
    Optional<String> incomplete(FleetReport fleet) {
        if (fleet.isWhole()) {
            return Optional.empty();
        }
        String shown = Integer.toString(fleet.outcomes().size());
        String all = Long.toString(fleet.summary().tenants());
        return Optional.of(texts.words().ofFleet("text.worstOf", Map.of("shown", shown, "all", all)));
    }

    List<Row> causes(FleetReport fleet) {
        return fleet.summary().failures().entrySet().stream()
                .sorted(Map.Entry.<Reason, Long>comparingByValue().reversed())
                .map(count -> new Row(cause(count.getKey()), Long.toString(count.getValue())))
                .toList();
    }

    String severity(RuleImpact impact) {
        return texts.word("severity." + impact.severity());
    }

    String title(RuleImpact impact) {
        return texts.findings().title(impact.example());
    }

    /** The first few tenants, and how many more there are. */
    String examples(RuleImpact impact) {
        List<TenantId> named =
                impact.examples().subList(0, Math.min(FEW, impact.examples().size()));
        String names = named.stream().map(TenantId::value).collect(Collectors.joining(", "));
        long more = impact.tenants() - named.size();
        return more == 0
                ? names
                : names + " " + texts.words().ofFleet("text.atLeast", Map.of("count", Long.toString(more)));
    }

    /** The steps from the first to the last that occurs, those without a limit only if they occur. */
    List<AgeBand> bands(FleetReport fleet) {
        Map<AgeBand, Long> objects = fleet.summary().directorySync();
        Map<AgeBand, Long> passwords = fleet.summary().passwordSync();
        if (objects.isEmpty() && passwords.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(AgeBand.values())
                .filter(band -> band.limit().isPresent()
                        || Stream.of(objects, passwords).anyMatch(counts -> counts.containsKey(band)))
                .toList();
    }

    String band(AgeBand band) {
        return switch (band) {
            case NEVER -> texts.word("label.notReported");
            case UNKNOWN -> texts.word("label.unknown");
            case OLDER -> limit("band.moreThan", AgeBand.UP_TO_30_DAYS);
            case UP_TO_1_HOUR, UP_TO_3_HOURS, UP_TO_1_DAY, UP_TO_3_DAYS, UP_TO_30_DAYS -> limit("band.upTo", band);
        };
    }

    private String limit(String key, AgeBand band) {
        String limit = band.limit().map(texts.values()::duration).orElse("");
        return texts.words().ofFleet(key, Map.of("limit", limit));
    }
}
