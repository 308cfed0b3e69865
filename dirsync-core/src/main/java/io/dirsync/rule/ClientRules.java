package io.dirsync.rule;

import io.dirsync.finding.RuleId;
import java.util.List;
import java.util.stream.Stream;

/** The names of the built-in rules about as whom the server signs in to the tenant. */
public final class ClientRules {

    /** The certificate of the server's application has expired. */
    public static final RuleId CERTIFICATE_EXPIRED = RuleId.of("client.certificate-expired");

    /** The certificate of the server's application expires soon. */
    public static final RuleId CERTIFICATE_EXPIRING = RuleId.of("client.certificate-expiring");

    /** The account of the server is disabled. */
    public static final RuleId ACCOUNT_DISABLED = RuleId.of("client.account-disabled");

    /** The server signs in as an application, and its old account still holds the role. */
    public static final RuleId ACCOUNT_LEFTOVER = RuleId.of("client.account-leftover");

    /** There are so many accounts that no new server can register. */
    public static final RuleId ACCOUNT_LIMIT = RuleId.of("client.account-limit");

    /** Conditional Access demands something of the account that a service cannot give. */
    public static final RuleId CONDITIONAL_ACCESS_HITS_ACCOUNT = RuleId.of("client.conditional-access-hits-account");

    /** The service principal that synchronization signs in to is absent or disabled. */
    public static final RuleId FIRST_PARTY_SP_MISSING = RuleId.of("client.first-party-sp-missing");

    private ClientRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return Stream.of(ClientCertificateRules.all(policy), ClientAccountRules.all(policy))
                .flatMap(List::stream)
                .toList();
    }
}
