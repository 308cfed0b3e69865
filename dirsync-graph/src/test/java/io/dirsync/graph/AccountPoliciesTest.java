package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.SyncAccount;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountPoliciesTest {

    private static final String MFA = "{\"builtInControls\":[\"mfa\"]}";
    private static final String ALL = "{\"includeUsers\":[\"All\"]}";
    private static final Listing NOBODY = Samples.listed();
    private static final Listing TWO = Samples.listed(account("u1"), account("u2"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                ALL,
                "{\"includeUsers\":[\"all\"],\"excludeUsers\":[\"u1\"]}",
                "{\"includeUsers\":[\"someone\",\"u2\"]}",
                "{\"includeUsers\":[],\"includeRoles\":[\"d29b2b05-8046-44ba-8758-1e26182fcf32\"]}",
                "{\"includeUsers\":[\"All\"],\"excludeRoles\":[\"62e90394-69f5-4237-9190-012177145e10\",null]}"
            })
    void policyInForceForAnAccountIsNamed(String users) {
        assertThat(known(policy("enabled", MFA, users))).containsExactly("P");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"includeUsers\":[\"All\"],\"excludeUsers\":[\"u1\",\"u2\"]}",
                "{\"includeUsers\":[\"someone\"]}",
                "{\"includeUsers\":[\"None\"],\"includeRoles\":[\"62e90394-69f5-4237-9190-012177145e10\"]}",
                "{\"includeUsers\":[\"All\"],\"excludeRoles\":[\"d29b2b05-8046-44ba-8758-1e26182fcf32\"]}",
                "{\"includeUsers\":[],\"includeGroups\":[\"u1\"]}"
            })
    void policyForOthersIsNot(String users) {
        assertThat(known(policy("enabled", MFA, users))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"builtInControls\":[\"block\"]}",
                "{\"builtInControls\":[],\"termsOfUse\":[\"x\"]}",
                "{\"builtInControls\":[],\"customAuthenticationFactors\":[\"x\"]}",
                "{\"builtInControls\":[],\"authenticationStrength\":{\"id\":\"x\"}}"
            })
    void everyKindOfDemandCounts(String controls) {
        assertThat(known(policy("Enabled", controls, ALL))).containsExactly("P");
    }

    @Test
    void policyThatDemandsNothingOrIsNotInForceDoesNotCount() {
        assertThat(known(policy("enabled", "null", ALL))).isEmpty();
        assertThat(known(policy("enabled", "{\"builtInControls\":[]}", ALL))).isEmpty();
        assertThat(known(policy("disabled", MFA, ALL))).isEmpty();
        assertThat(known(policy("enabledForReportingButNotEnforced", MFA, ALL))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"state\":5,\"grantControls\":null,\"conditions\":{\"users\":{}}}",
                "{\"state\":\"enabled\",\"conditions\":{\"users\":{}}}",
                "{\"state\":\"enabled\",\"grantControls\":{\"builtInControls\":\"mfa\"},\"conditions\":{\"users\":{}}}",
                "{\"state\":\"enabled\",\"grantControls\":null,\"conditions\":{\"users\":null}}"
            })
    void oddPolicyIsNotTakenForAHarmlessOne(String odd) {
        assertThat(fact(TWO, Samples.listed(odd)).whyUnreadable().map(Gap::reason))
                .contains(Gap.Reason.MALFORMED);
        assertThat(known(odd, policy("enabled", MFA, ALL))).containsExactly("P");
    }

    @Test
    void policiesSayNothingWhereTheAccountsAreNotKnown() {
        Gap gap = Gap.of(Gap.Reason.TIMED_OUT);
        Listing failed = Reading.Failed.of(gap, Origin.unspecified());

        assertThat(fact(failed, Samples.listed(policy("enabled", MFA, ALL))).whyUnreadable())
                .contains(gap);
        assertThat(fact(TWO, failed).whyUnreadable()).contains(gap);
    }

    @Test
    void accountWithoutIdMayBeAnybody() {
        Listing odd = Samples.listed("{\"userPrincipalName\":\"a@b\",\"accountEnabled\":true}");

        assertThat(fact(odd, Samples.listed(policy("enabled", MFA, ALL))).whyUnreadable())
                .contains(Gap.of(Gap.Reason.NOT_RETURNED, "no member id"));
    }

    @Test
    void whereThereIsNoAccountNoPolicyHitsOne() {
        assertThat(fact(NOBODY, Samples.listed(policy("enabled", MFA, ALL))).toOptional())
                .contains(List.of());
    }

    @Test
    void policiesThatNobodyAskedForAreNotRequested() {
        assertThat(fact(TWO, new Reading.Skipped())).isEqualTo(Fact.notRequested());
    }

    @Test
    void accountOfBothRolesIsOne() {
        assertThat(SyncAccounts.of(TWO, Samples.listed(account("u1")))
                        .fact()
                        .toOptional()
                        .orElseThrow())
                .containsExactly(new SyncAccount("u1", true), new SyncAccount("u2", true));
    }

    @Test
    void applicationsAreNoAccounts() {
        Listing members = Samples.listed(
                "{\"@odata.type\":\"#microsoft.graph.servicePrincipal\",\"id\":\"x\"}",
                "{\"@odata.type\":\"#microsoft.graph.user\"," + account("u1").substring(1));

        assertThat(SyncAccounts.of(members, NOBODY).fact().toOptional().orElseThrow())
                .containsExactly(new SyncAccount("u1", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"u1\",\"accountEnabled\":true}",
                "{\"id\":\"u1\",\"userPrincipalName\":\"a@b\",\"accountEnabled\":null}",
                "{\"id\":\"u1\",\"userPrincipalName\":5,\"accountEnabled\":true}",
                "{\"@odata.type\":5}"
            })
    void halfAnAccountIsNoAccount(String half) {
        assertThat(SyncAccounts.of(NOBODY, Samples.listed(half)).fact().whyUnreadable())
                .contains(Gap.of(Gap.Reason.NOT_RETURNED, "a member without userPrincipalName or accountEnabled"));
    }

    private static String account(String id) {
        return "{\"id\":\"" + id + "\",\"userPrincipalName\":\"" + id + "@contoso.com\",\"accountEnabled\":true}";
    }

    private static String policy(String state, String controls, String users) {
        return "{\"displayName\":\"P\",\"state\":\"" + state + "\",\"grantControls\":" + controls
                + ",\"conditions\":{\"users\":" + users + "}}";
    }

    private static List<String> known(String... policies) {
        return fact(TWO, Samples.listed(policies)).toOptional().orElseThrow();
    }

    private static Fact<List<String>> fact(Listing accounts, Listing policies) {
        return new AccountPolicies(SyncAccounts.of(accounts, NOBODY), policies).fact();
    }
}
