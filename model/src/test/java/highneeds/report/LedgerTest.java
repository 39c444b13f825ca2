package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.report.disclosure.Ledger;
import highneeds.report.disclosure.Release;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class LedgerTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 1);
    private static final Evidence COUNCIL = RandomCouncil.evidence(7, 0.8);

    @TempDir Path folder;

    private static List<Ledger.Entry> published(Evidence evidence, LocalDate day) {
        return RandomCouncil.counted(evidence, Release.forPublic()).published(day);
    }

    @Test
    void twoPacksThatDifferByOneChildAreAlwaysWarnedOf() {
        Ledger ledger = Ledger.EMPTY.with(published(COUNCIL, FIRST));
        List<Plan> latest = COUNCIL.plans().stream().filter(p -> p.census() == 2026).toList();
        for (int i = 0; i < 6; i++) {
            Plan left = latest.get(i * 20);
            Evidence one =
                    COUNCIL.withPlans(
                            COUNCIL.plans().stream().filter(plan -> plan != left).toList());

            assertThat(ledger.warnings(published(one, SECOND)))
                    .as("without a child of need " + left.need())
                    .anyMatch(warning -> warning.contains("January 2026"))
                    .anyMatch(warning -> warning.contains("differ by 1,"));
        }
    }

    @Test
    void theSamePackTwiceIsNoWarning() {
        Ledger ledger = Ledger.EMPTY.with(published(COUNCIL, FIRST));

        assertThat(ledger.warnings(published(COUNCIL, SECOND))).isEmpty();
    }

    @Test
    void anInternalPaperIsNotPublished() {
        assertThat(RandomCouncil.counted(COUNCIL, Release.internal()).published(FIRST)).isEmpty();
    }

    @Test
    void aLedgerIsReadAsItWasWritten() throws IOException {
        Ledger ledger = Ledger.EMPTY.with(published(COUNCIL, FIRST));
        Path file = LedgerFile.beside(folder.resolve("council.highneeds"));

        LedgerFile.write(ledger, file);

        assertThat(file.getFileName()).hasToString("council.published.csv");
        assertThat(LedgerFile.read(file)).isEqualTo(ledger);
        assertThat(LedgerFile.read(folder.resolve("none.csv"))).isEqualTo(Ledger.EMPTY);
    }

    @Test
    void aFileThatIsNoLedgerIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("x.published.csv"), "a,b\n1,2\n");

        assertThatThrownBy(() -> LedgerFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("x.published.csv");
    }
}
