package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.domain.FinancialYear;
import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.finance.choices.Uplifts;
import highneeds.finance.price.PriceBook;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** A placement sheet that has costs for some settings only. */
class MissingCostsTest {

    private static final int CENSUS = 2026;

    @TempDir Path folder;
    private Import<Evidence> read;

    @BeforeEach
    void read() {
        read =
                Exampleshire.read(
                        Workbooks.text(
                                folder.resolve("cohort.csv"),
                                "Census date,Pupil ID,NC year,Primary need,Provision type",
                                "15/01/2026,A1,9,SEMH,ISS",
                                "15/01/2026,A2,9,ASD,ISS",
                                "15/01/2026,B1,5,SLD,Special",
                                "15/01/2026,B2,6,SLD,Special"),
                        Workbooks.text(
                                folder.resolve("placements.csv"),
                                "Pupil ID,Provision type,Start date,Annual cost",
                                "A1,ISS,2025-09-01,80000",
                                "A2,ISS,2025-09-01,",
                                "B1,Special,2025-09-01,",
                                "B2,Special,2025-09-01,"));
    }

    @Test
    void areListedRowByRowWithWhatToDo() {
        assertThat(read.issues())
                .filteredOn(issue -> issue.code().equals("missing-cost"))
                .singleElement()
                .satisfies(
                        issue -> {
                            assertThat(issue.rows()).isEqualTo(3);
                            assertThat(issue.row()).hasValue(3);
                            assertThat(issue.toString())
                                    .contains("placements.csv")
                                    .contains("not what it costs")
                                    .contains("Add its yearly cost.");
                        });
    }

    @Test
    void areNoEvidenceThatAPlacementIsFree() {
        assertThat(read.value().placements())
                .extracting(Placement::netCost)
                .containsExactly(80_000.0);
    }

    @Test
    void leaveTheirSettingAtThePooledRate() {
        PriceBook prices = PriceBook.at(read.value(), CENSUS, Uplifts.DEFAULT);
        int special = read.value().catalogue().settingPosition("SS");
        PriceBook typical =
                PriceBook.at(
                        Evidence.none(read.value().catalogue(), "Nowhere"),
                        CENSUS,
                        Uplifts.DEFAULT);

        assertThat(prices.placements().observed().get(special)).isZero();
        assertThat(prices.placements().averageTopUp().get(special))
                .isPositive()
                .isEqualTo(typical.placements().averageTopUp().get(special));
        assertThat(prices.in(new FinancialYear(CENSUS)).net().byNcy()[9]).isPositive();
    }
}
