package io.dirsync.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Snapshots for tests, all captured at one instant. */
@NullMarked
public final class Snapshots {

    public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    public static final TenantId TENANT = TenantId.of("contoso.onmicrosoft.com");

    public static final VerifiedDomain INITIAL =
            new VerifiedDomain("contoso.onmicrosoft.com", VerifiedDomain.Authentication.MANAGED, true, false);
    public static final VerifiedDomain MANAGED =
            new VerifiedDomain("contoso.com", VerifiedDomain.Authentication.MANAGED, false, true);
    public static final VerifiedDomain FEDERATED =
            new VerifiedDomain("fabrikam.com", VerifiedDomain.Authentication.FEDERATED, false, false);

    public static final DomainFederation FEDERATION = new DomainFederation(
            "fabrikam.com",
            Fact.known("http://sts.fabrikam.com/adfs/services/trust"),
            Fact.known(new CertificateValidity(ago(Duration.ofDays(300)), ago(Duration.ofDays(-65)))),
            Fact.missing(),
            Fact.known("success"),
            Fact.known(ago(Duration.ofDays(1))),
            Fact.known(DomainFederation.MfaBehavior.ACCEPT));

    private Snapshots() {}

    /** The four inputs of the rules of state and staleness. */
    public record Inputs(
            Fact<Boolean> enabled, Fact<Instant> last, Fact<Boolean> passwords, Fact<Instant> lastPassword) {

        public static final Inputs HEALTHY = new Inputs(
                Fact.known(true),
                Fact.known(ago(Duration.ofMinutes(5))),
                Fact.known(true),
                Fact.known(ago(Duration.ofMinutes(2))));

        public Inputs enabled(Fact<Boolean> value) {
            return new Inputs(value, last, passwords, lastPassword);
        }

        public Inputs last(Fact<Instant> value) {
            return new Inputs(enabled, value, passwords, lastPassword);
        }

        public Inputs last(Duration age) {
            return last(Fact.known(ago(age)));
        }

        public Inputs passwords(Fact<Boolean> value) {
            return new Inputs(enabled, last, value, lastPassword);
        }

        public Inputs lastPassword(Fact<Instant> value) {
            return new Inputs(enabled, last, passwords, value);
        }

        public Inputs lastPassword(Duration age) {
            return lastPassword(Fact.known(ago(age)));
        }

        /** Password synchronization left aside by choice, so that only objects are judged. */
        public Inputs withoutPasswords() {
            return passwords(Fact.notRequested()).lastPassword(Fact.notRequested());
        }

        public TenantSnapshot snapshot(VerifiedDomain... domains) {
            return TenantSnapshot.builder(TENANT, NOW)
                    .profile(new TenantProfile(Fact.notRequested(), Fact.known("Contoso")))
                    .directorySync(new DirectorySync(enabled, last))
                    .passwordSync(new PasswordSync(passwords, lastPassword))
                    .domains(new Domains(Fact.known(List.of(domains)), Fact.notRequested()))
                    .build();
        }

        public TenantSnapshot snapshot() {
            return snapshot(INITIAL, MANAGED);
        }
    }

    public static Instant ago(Duration age) {
        return NOW.minus(age);
    }

    public static <T> Fact<T> denied(String permission) {
        return new Fact.Unreadable<>(
                Gap.permissionDenied(permission, "HTTP 403 Authorization_RequestDenied"),
                new Origin("organization", "v1.0", "5f9b0e1c-0000-4000-8000-000000000001"));
    }

    public static <T> Fact<T> unreadable(Gap.Reason reason) {
        return Fact.unreadable(Gap.of(reason));
    }
}
