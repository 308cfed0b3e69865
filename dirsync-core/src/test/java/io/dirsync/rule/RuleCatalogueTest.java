package io.dirsync.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many rules there are of what, so that none is lost and none comes in unseen. */
class RuleCatalogueTest {

    private static final List<String> IDS = SyncRules.all(SyncPolicy.portalParity()).stream()
            .map(rule -> rule.id().value())
            .toList();

    @ParameterizedTest
    @CsvSource({"sync., 16", "phs., 13", "object., 10", "config., 9", "quota., 2"})
    void holdsEveryRuleOfEachFamily(String family, int rules) {
        assertThat(IDS.stream().filter(id -> id.startsWith(family))).hasSize(rules);
    }

    @Test
    void hasNoRuleAboutPasswordWriteback() {
        assertThat(IDS).noneMatch(id -> id.startsWith("config.") && id.contains("writeback-flag"));
    }
}
