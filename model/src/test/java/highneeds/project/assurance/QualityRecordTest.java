package highneeds.project.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class QualityRecordTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final Inputs INPUTS = new Inputs("0.1.0", "d", "r", "m", "n", "s");

    @Test
    void aForecastIsADraftUntilSomebodyElseSignsItOff() {
        assertThat(QualityRecord.NONE.standing(INPUTS).draft()).isTrue();
        Standing standing = signed().standing(INPUTS);
        assertThat(standing.draft()).isFalse();
        assertThat(standing.mark()).isEqualTo("Signed off");
        assertThat(standing.words(true))
                .isEqualTo("Signed off on 12 May 2026 by B. Okoro (author: A. Patel)");
        assertThat(standing.words(false))
                .isEqualTo("Signed off on 12 May 2026 by someone other than its author");
    }

    @Test
    void nobodySignsOffTheirOwnWorkHoweverTheyWriteTheirName() {
        for (String same : List.of("A. Patel", "a patel", " A.PATEL ")) {
            assertThatThrownBy(() -> new SignOff("A. Patel", same, DAY, INPUTS))
                    .hasMessageContaining("someone other than its author");
        }
        assertThatThrownBy(() -> new SignOff("", "B. Okoro", DAY, INPUTS))
                .hasMessageContaining("both names");
    }

    @Test
    void aChangeAfterTheSignOffMakesItADraftAgainAndSaysWhatChanged() {
        Inputs now = new Inputs("0.1.0", "other data", "r", "m", "n", "other scenarios");
        Standing standing = signed().standing(now);
        assertThat(standing.draft()).isTrue();
        assertThat(standing.words(false))
                .isEqualTo(
                        "Draft: since it was signed off on 12 May 2026 by someone other than its"
                                + " author, the data, the scenarios changed");
        assertThat(signed().standing(INPUTS).draft()).as("and back again").isFalse();
    }

    @Test
    void everyInputCountsTowardsTheOneHash() {
        List<Inputs> others =
                List.of(
                        new Inputs("0.2.0", "d", "r", "m", "n", "s"),
                        new Inputs("0.1.0", "x", "r", "m", "n", "s"),
                        new Inputs("0.1.0", "d", "x", "m", "n", "s"),
                        new Inputs("0.1.0", "d", "r", "x", "n", "s"),
                        new Inputs("0.1.0", "d", "r", "m", "x", "s"),
                        new Inputs("0.1.0", "d", "r", "m", "n", "x"));
        for (Inputs other : others) {
            assertThat(other.hash()).isNotEqualTo(INPUTS.hash());
            assertThat(INPUTS.changes(other)).hasSize(1);
        }
        assertThat(INPUTS.hash()).hasSize(64);
    }

    @Test
    void aWithdrawnSignOffLeavesTheOneBefore() {
        QualityRecord twice =
                signed().signed(new SignOff("A. Patel", "C. Reid", DAY.plusDays(9), INPUTS));
        assertThat(twice.latest().orElseThrow().approver()).isEqualTo("C. Reid");
        assertThat(twice.withdrawn()).isEqualTo(signed());
        assertThat(signed().withdrawn().withdrawn()).isEqualTo(QualityRecord.NONE);
    }

    @Test
    void anEntrySaysWhenWhoAndWhat() {
        assertThatThrownBy(() -> new LogEntry(DAY, " ", "Growth held at 4%", ""))
                .hasMessageContaining("who");
        assertThatThrownBy(() -> new LogEntry(DAY, "Schools Forum", "", ""))
                .hasMessageContaining("what");
        assertThatThrownBy(() -> new LogEntry(null, "Schools Forum", "Growth", ""))
                .hasMessageContaining("day");
    }

    @Test
    void theDayAFileWasReadIsKeptAndItsOwnerAndSunsetAreAdded() {
        QualityRecord read = QualityRecord.NONE.readOn(List.of("f1", "f2"), DAY);
        QualityRecord noted =
                read.noting("f1", note -> note.ownedBy("SEN team").until(Optional.of(DAY)))
                        .readOn(List.of("f1"), DAY.plusYears(1));
        DataNote note = noted.of("f1");
        assertThat(note.readOn()).contains(DAY);
        assertThat(note.owner()).isEqualTo("SEN team");
        assertThat(note.past(DAY)).isFalse();
        assertThat(note.past(DAY.plusDays(1))).isTrue();
        assertThat(noted.data()).hasSize(2);
    }

    private static QualityRecord signed() {
        return QualityRecord.NONE.signed(new SignOff("A. Patel", "B. Okoro", DAY, INPUTS));
    }
}
