package highneeds.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.evidence.Evidence;
import highneeds.evidence.LedgerLine;
import highneeds.importer.Import;
import highneeds.importer.Issue;

import org.junit.jupiter.api.Test;

class PublishedServicesTest {

    @Test
    void supportServicesAreEnglandsShareOfTheCouncilsBlock() {
        Import<Evidence> bucks = PublishedTables.evidence("Buckinghamshire");
        LedgerLine block = line(bucks.value(), "HNB");
        LedgerLine support = line(bucks.value(), "1.2.5");
        // England 2021-22: 683,860,207 of 7,906,348,577 is 8.65%.
        assertThat(support.best() / block.best()).isCloseTo(0.0865, within(0.001));
        assertThat(support.name()).contains("estimate");
        assertThat(bucks.issues()).extracting(Issue::code).contains("services-estimated");
    }

    private static LedgerLine line(Evidence evidence, String code) {
        return evidence.ledger().stream()
                .filter(line -> line.code().equals(code))
                .filter(line -> line.year().startYear() == 2025)
                .findFirst()
                .orElseThrow();
    }
}
