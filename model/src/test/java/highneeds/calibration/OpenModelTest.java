package highneeds.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import highneeds.assumptions.Baseline;
import highneeds.domain.Catalogue;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.FileToRead;
import highneeds.importer.Import;
import highneeds.importer.PseudonymKey;
import highneeds.importer.Pseudonyms;
import highneeds.importer.entry.Importer;
import highneeds.projection.Projection;
import highneeds.projection.YearOutcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A council that moves over from an open SEND model: its four files, with codes of its own.
 *
 * <p>In each of four years there are 40 children in each of NCY 1 to 10, 400 in all. Growing one
 * year older, 4 of each 40 cease (all 40 after NCY 10), 2 go from PLUTO to MARS, and 4 start in
 * each of NCY 2 to 10 and 40 in NCY 1, among 1,000 residents of each year.
 */
class OpenModelTest {

    private static final int STARTING = 40 + 9 * 4;

    @TempDir Path folder;
    private Evidence evidence;

    @BeforeEach
    void importFourFiles() throws IOException {
        List<FileToRead> files =
                List.of(
                        file("transitions.csv", transitions()),
                        file("population.csv", population()),
                        file("costs.csv", "need,setting,cost\nQX,PLUTO,9000\nQX,MARS,50000\n"),
                        file(
                                "valid-states.csv",
                                "setting,setting-group,min-academic-year,max-academic-year,needs,setting->setting\n"
                                    + "PLUTO,Mainstream,-4,20,QX,MARS\n"
                                    + "MARS,Special,-4,20,QX,PLUTO\n"));
        Import<Evidence> read =
                Importer.read(
                        files,
                        Evidence.none(Catalogue.standard(), "Elsewhere"),
                        new Pseudonyms(PseudonymKey.random()),
                        Progress.NONE);
        assertTrue(read.usable(), () -> read.issues().toString());
        evidence = read.value();
    }

    private FileToRead file(String name, String text) throws IOException {
        return FileToRead.of(Files.writeString(folder.resolve(name), text));
    }

    private static String transitions() {
        StringBuilder rows =
                new StringBuilder(
                        "calendar-year,setting-1,need-1,academic-year-1,setting-2,need-2,academic-year-2\n");
        for (int year = 2022; year <= 2025; year++) {
            rows.append(row(year, "NONSEND,NONSEND,0", "PLUTO,QX,1").repeat(40));
            for (int ncy = 1; ncy <= 10; ncy++) {
                // Of 40 in NCY n, 2 (n − 1) are in MARS, for two more go there every year.
                int mars = 2 * (ncy - 1);
                int ceasing = ncy == 10 ? 40 : 4;
                int ceasingPluto = ncy == 10 ? 40 - mars : 4;
                int movers = ncy == 10 ? 0 : 2;
                int staying = 40 - mars - ceasingPluto - movers;
                String gone = "NONSEND,NONSEND," + (ncy + 1);
                String pluto = "PLUTO,QX,";
                rows.append(row(year, pluto + ncy, gone).repeat(ceasingPluto));
                rows.append(row(year, pluto + ncy, pluto + (ncy + 1)).repeat(staying));
                rows.append(row(year, pluto + ncy, "MARS,QX," + (ncy + 1)).repeat(movers));
                rows.append(row(year, "MARS,QX," + ncy, gone).repeat(ceasing - ceasingPluto));
                rows.append(
                        row(year, "MARS,QX," + ncy, "MARS,QX," + (ncy + 1))
                                .repeat(mars - ceasing + ceasingPluto));
                rows.append(
                        row(year, "NONSEND,NONSEND," + ncy, pluto + (ncy + 1))
                                .repeat(ncy == 10 ? 0 : 4));
            }
        }
        return rows.toString();
    }

    private static String row(int year, String before, String after) {
        return year + "," + before + "," + after + "\n";
    }

    /** 1,000 residents of each year to 2026, and half as many again from 2027. */
    private static String population() {
        StringBuilder rows = new StringBuilder("calendar-year,academic-year,population\n");
        for (int year = 2021; year <= 2032; year++) {
            for (int ncy = -4; ncy <= 20; ncy++) {
                rows.append(year + "," + ncy + "," + (year < 2027 ? 1000 : 1500) + "\n");
            }
        }
        return rows.toString();
    }

    private List<YearOutcome> forecast() {
        Baseline constant =
                Calibration.baseline(
                        evidence,
                        CalibrationChoices.DEFAULT.withGrowth(new Growth(Growth.Kind.NONE, 0)),
                        3);
        return Projection.run(constant).years();
    }

    @Test
    void theHistoryIsThatOfTheFiles() {
        assertEquals(400, evidence.history().latest().plans().total());
        assertEquals(4, evidence.history().flows().size());
        evidence.history()
                .flows()
                .forEach(
                        flow -> {
                            assertEquals(STARTING, flow.joiners().total());
                            assertEquals(STARTING, flow.leavers().total());
                            assertEquals(18, flow.movedOut().total());
                        });
    }

    @Test
    void constantRatesGoOnAsTheyWere() {
        // 400 + 76 × 1,000 / 1,000 − (360 × 4 / 40 + 40) = 400 + 76 − 76 = 400.
        YearOutcome first = forecast().getFirst();
        assertEquals(STARTING, first.joiners().total(), 0.02 * STARTING);
        assertEquals(STARTING, first.leavers().total(), 0.03 * STARTING);
        assertEquals(400, first.closing().total(), 0.01 * 400);
    }

    @Test
    void joinersFollowTheResidents() {
        // From 2027: 76 × 1,500 / 1,000 = 114 start, and as many as before cease: 400 + 114 − 76.
        YearOutcome second = forecast().get(1);
        assertEquals(1.5 * STARTING, second.joiners().total(), 0.02 * 1.5 * STARTING);
        assertEquals(438, second.closing().total(), 0.01 * 438);
    }

    @Test
    void nobodyVanishes() {
        double plans = 400;
        for (YearOutcome year : forecast()) {
            assertEquals(0, year.imbalance(), 1e-9);
            plans += year.joiners().total() - year.leavers().total() - year.agedOut();
            assertEquals(plans, year.closing().total(), 1e-7);
        }
    }
}
