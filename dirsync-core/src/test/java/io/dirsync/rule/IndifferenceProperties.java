package io.dirsync.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.json.ReportJson;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.SyncFeatures;
import io.dirsync.snapshot.TenantProfile;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What must not matter to the judgement. */
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class IndifferenceProperties {

    /** Not in use by the service, internal to it, or about something else than the health of synchronization. */
    private static final Set<SyncFeature> UNRELATED = EnumSet.of(
            SyncFeature.PASSWORD_WRITEBACK,
            SyncFeature.BYPASS_DIR_SYNC_OVERRIDES,
            SyncFeature.CONCURRENT_CREDENTIAL_UPDATE,
            SyncFeature.CONCURRENT_ORG_ID_PROVISIONING,
            SyncFeature.DEVICE_WRITEBACK,
            SyncFeature.DIRECTORY_EXTENSIONS,
            SyncFeature.FOPE_CONFLICT_RESOLUTION,
            SyncFeature.SOFT_MATCH_ON_UPN,
            SyncFeature.USER_WRITEBACK);

    @Provide
    Arbitrary<TenantSnapshot> tenants() {
        return TenantArbitraries.tenants();
    }

    @Provide
    Arbitrary<Fact<Boolean>> states() {
        return TenantArbitraries.truths();
    }

    @Provide
    Arbitrary<SyncFeature> unrelated() {
        return Arbitraries.of(UNRELATED);
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "ja-JP", "fa-IR", "und")
                .map(Locale::forLanguageTag);
    }

    @Provide
    Arbitrary<TimeZone> zones() {
        return Arbitraries.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "Europe/Amsterdam")
                .map(TimeZone::getTimeZone);
    }

    @Property(seed = "2026")
    void unrelatedSwitchesChangeNothing(
            @ForAll("tenants") TenantSnapshot tenant,
            @ForAll("unrelated") SyncFeature feature,
            @ForAll("states") Fact<Boolean> state) {
        Map<SyncFeature, Fact<Boolean>> flags = new EnumMap<>(SyncFeature.class);
        flags.putAll(tenant.features().flags());
        flags.put(feature, state);

        assertThat(judgement(
                        tenant.toBuilder().features(new SyncFeatures(flags)).build()))
                .isEqualTo(judgement(tenant));
    }

    @Property(seed = "2026")
    void theNameOfTheTenantChangesNothing(@ForAll("tenants") TenantSnapshot tenant, @ForAll String name) {
        TenantProfile profile = new TenantProfile(Fact.missing(), Fact.known(name));

        assertThat(judgement(tenant.toBuilder().profile(profile).build())).isEqualTo(judgement(tenant));
    }

    @Property(seed = "2026")
    void theMachineOfTheReaderChangesNothing(
            @ForAll("tenants") TenantSnapshot tenant,
            @ForAll("locales") Locale locale,
            @ForAll("zones") TimeZone zone) {
        String here = ReportJson.write(RuleSet.standard().evaluate(tenant));
        Locale ownLocale = Locale.getDefault();
        TimeZone ownZone = TimeZone.getDefault();
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        try {
            assertThat(ReportJson.write(RuleSet.standard().evaluate(tenant))).isEqualTo(here);
        } finally {
            Locale.setDefault(ownLocale);
            TimeZone.setDefault(ownZone);
        }
    }

    private static List<Object> judgement(TenantSnapshot tenant) {
        SyncHealthReport report = RuleSet.standard().evaluate(tenant);
        return List.of(report.status(), report.findings(), report.consequences(), report.unjudged());
    }
}
