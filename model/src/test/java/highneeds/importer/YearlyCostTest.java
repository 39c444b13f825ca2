package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.evidence.Evidence;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

/** Whatever a cost is paid by, it becomes GBP for a full year. */
class YearlyCostTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // heading; cell; number heading; number; GBP a year
                "Annual cost; £12,345.60; Band; A; 12345.60",
                "Annual cost; 12.5k; Band; A; 12500",
                "Annual cost; £1.2m; Band; A; 1200000",
                "Weekly cost; £1,000; Weeks; 38; 38000",
                "Weekly cost; 1000; Weeks; 52; 52000",
                "Weekly cost; £950 pw; Weeks; 39; 37050",
                // no weeks: a school year of 38
                "Weekly cost; 1000; Band; A; 38000",
                "Termly cost; £4,000.50; Band; A; 12001.50",
                "Daily cost; 100; Days; 190; 19000",
                "Daily cost; £45.50 per day; Days; 195; 8872.50",
                // no days: a school year of 190
                "Daily cost; 100; Band; A; 19000"
            })
    void ofAPlacement(
            String heading, String cell, String numberHeading, String number, double year) {
        Path file =
                Workbooks.text(
                        folder.resolve("placements.csv"),
                        "Pupil ID;Provision type;Start date;" + heading + ";" + numberHeading,
                        "P1;Special;2024-09-01;" + cell + ";" + number,
                        "P2;Special;2024-09-01;" + cell + ";" + number);
        Evidence read = Exampleshire.read(file).value();
        assertThat(read.placements()).hasSize(2);
        assertThat(read.placements().getFirst().netCost()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"10%,9000", "0.1,9000", "1000,9000", "'£1,000',9000", ",10000"})
    void aContributionIsAShareOrAnAmount(String contribution, double own) {
        String heading = contribution != null && contribution.startsWith("0.") ? " %" : "";
        Path file =
                Workbooks.text(
                        folder.resolve("placements.csv"),
                        "Pupil ID;Provision type;Start date;Annual cost;Health contribution"
                                + heading,
                        "P1;Special;2024-09-01;10000;"
                                + (contribution == null ? "" : contribution));
        assertThat(Exampleshire.read(file).value().placements().getFirst().netCost())
                .isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "Taxi,1,'Taxi, alone'",
        "Taxi,3,'Taxi, shared'",
        "Mini-bus,5,Minibus",
        "WAV,2,Minibus",
        "PTB,1,Personal travel budget",
        "Parental mileage,1,Mileage",
        "Season ticket,1,Bus pass",
        "OTHER,1,Other"
    })
    void aModeOfTravelIsReadInItsOldAndNewWords(String word, int passengers, String mode) {
        Path file =
                Workbooks.text(
                        folder.resolve("transport.csv"),
                        "Pupil ID;Transport mode;Passengers;Start date;Daily rate;Days",
                        "P1;" + word + ";" + passengers + ";2025-09-01;£50.00;190");
        assertThat(Exampleshire.read(file).value().journeys())
                .singleElement()
                .satisfies(
                        journey -> {
                            assertThat(journey.mode()).isEqualTo(mode);
                            assertThat(journey.annualCost()).isEqualTo(9_500);
                        });
    }
}
