package highneeds.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import highneeds.domain.Catalogue;
import highneeds.domain.Ncy;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.FileToRead;
import highneeds.importer.Import;
import highneeds.importer.PseudonymKey;
import highneeds.importer.Pseudonyms;
import highneeds.importer.entry.Importer;
import highneeds.projection.Projection;
import highneeds.projection.YearOutcome;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A council of 1,500 plans that moves over from an open SEND model, against a plain count of its
 * transitions: all years together, a rate for each year and setting, nothing drawn anywhere.
 */
class OpenModelRatesTest {

    private static final List<String> SETTINGS = List.of("OAK", "ELM", "ASH", "FIR");
    private static final List<String> NEEDS = List.of("QX", "QY", "QZ");
    private static final int FIRST = 2020;
    private static final int LAST = 2025;
    private static final int OLDEST = 14;
    private static final int AHEAD = 5;

    @TempDir static Path folder;
    private static final List<int[]> ROWS = new ArrayList<>();
    private static List<YearOutcome> forecast;
    private static Evidence evidence;

    /** A plan at both ends of a year; −1 for no plan. Year, setting, need, NCY, setting after. */
    private static void live() {
        Random chance = new Random(20);
        List<int[]> plans = new ArrayList<>();
        for (int year = FIRST - 14; year <= LAST; year++) {
            List<int[]> next = new ArrayList<>();
            for (int[] plan : plans) {
                int[] after = {plan[0], plan[1], plan[2] + 1};
                boolean leaves = chance.nextDouble() < (plan[2] < 11 ? 0.04 : 0.25);
                if (leaves || after[2] > OLDEST) {
                    note(year, plan[0], plan[1], plan[2], -1);
                    continue;
                }
                if (chance.nextDouble() < (after[2] == 7 ? 0.3 : 0.05)) {
                    after[0] = (plan[0] + 1 + chance.nextInt(3)) % 4;
                }
                note(year, plan[0], plan[1], plan[2], after[0]);
                next.add(after);
            }
            for (int ncy = 0; ncy <= 12; ncy++) {
                for (int i = 0; i < 22 - ncy + chance.nextInt(5); i++) {
                    int[] start = {chance.nextInt(10) < 7 ? 0 : 2, chance.nextInt(3), ncy + 1};
                    note(year, -1, start[1], ncy, start[0]);
                    next.add(start);
                }
            }
            plans = next;
        }
    }

    private static void note(int year, int before, int need, int ncy, int after) {
        if (year >= FIRST) {
            ROWS.add(new int[] {year, before, need, ncy, after});
        }
    }

    private static String transitions() {
        StringBuilder text =
                new StringBuilder(
                        "calendar-year,setting-1,need-1,academic-year-1,setting-2,need-2,academic-year-2\n");
        for (int[] row : ROWS) {
            text.append(row[0])
                    .append(',')
                    .append(side(row[1], row[2], row[3]))
                    .append(',')
                    .append(side(row[4], row[2], row[3] + 1))
                    .append('\n');
        }
        return text.toString();
    }

    private static String side(int setting, int need, int ncy) {
        return setting < 0
                ? "NONSEND,NONSEND," + ncy
                : SETTINGS.get(setting) + "," + NEEDS.get(need) + "," + ncy;
    }

    /** Residents grow by a twentieth a year from 2026 on. */
    private static double residents(int year) {
        return Math.round(2000 * Math.pow(1.05, Math.max(0, year - LAST)));
    }

    private static String population() {
        StringBuilder text = new StringBuilder("calendar-year,academic-year,population\n");
        for (int year = FIRST; year <= LAST + AHEAD + 2; year++) {
            for (int ncy = -4; ncy <= 20; ncy++) {
                text.append("%d,%d,%.0f\n".formatted(year, ncy, residents(year)));
            }
        }
        return text.toString();
    }

    @BeforeAll
    static void importAndProject() throws IOException {
        live();
        List<FileToRead> files =
                List.of(
                        file("transitions.csv", transitions()),
                        file("population.csv", population()));
        Import<Evidence> read =
                Importer.read(
                        files,
                        Evidence.none(Catalogue.standard(), "Elsewhere"),
                        new Pseudonyms(PseudonymKey.random()),
                        Progress.NONE);
        assertTrue(read.usable(), () -> read.issues().toString());
        evidence = read.value();
        forecast =
                Projection.run(
                                Calibration.baseline(
                                        evidence,
                                        CalibrationChoices.DEFAULT.withGrowth(
                                                new Growth(Growth.Kind.NONE, 0)),
                                        AHEAD))
                        .years();
    }

    private static FileToRead file(String name, String text) throws IOException {
        return FileToRead.of(Files.writeString(folder.resolve(name), text));
    }

    /** Plans by NCY and setting, year after year, at counted rates. */
    private static List<double[][]> counted() {
        double[][][] went = new double[OLDEST + 2][SETTINGS.size()][SETTINGS.size()];
        double[][] atRisk = new double[OLDEST + 2][SETTINGS.size()];
        double[][] joined = new double[OLDEST + 2][SETTINGS.size()];
        double exposed = 0;
        double[][] plans = new double[OLDEST + 2][SETTINGS.size()];
        for (int year = FIRST; year <= LAST; year++) {
            exposed += residents(year);
        }
        for (int[] row : ROWS) {
            int ncy = row[3] + 1;
            if (row[1] >= 0) {
                atRisk[ncy][row[1]]++;
            }
            if (row[1] >= 0 && row[4] >= 0) {
                went[ncy][row[1]][row[4]]++;
            }
            if (row[1] < 0) {
                joined[ncy][row[4]]++;
            }
            if (row[0] == LAST && row[4] >= 0) {
                plans[ncy][row[4]]++;
            }
        }
        List<double[][]> years = new ArrayList<>();
        for (int ahead = 1; ahead <= AHEAD; ahead++) {
            double[][] next = new double[OLDEST + 2][SETTINGS.size()];
            for (int ncy = 1; ncy <= OLDEST + 1; ncy++) {
                for (int s = 0; s < SETTINGS.size(); s++) {
                    next[ncy][s] += joined[ncy][s] / exposed * residents(LAST + ahead);
                    for (int from = 0; from < SETTINGS.size(); from++) {
                        next[ncy][s] +=
                                plans[ncy - 1][from]
                                        * went[ncy][from][s]
                                        / Math.max(1, atRisk[ncy][from]);
                    }
                }
            }
            years.add(next);
            plans = next;
        }
        return years;
    }

    private static double sum(double[][] plans, int ncy, int setting) {
        double sum = 0;
        for (int n = 0; n < plans.length; n++) {
            for (int s = 0; s < SETTINGS.size(); s++) {
                sum += (ncy < 0 || n == ncy) && (setting < 0 || s == setting) ? plans[n][s] : 0;
            }
        }
        return sum;
    }

    @Test
    void totalsOfEveryYearAreThoseOfCountedRates() {
        List<double[][]> counted = counted();
        for (int i = 0; i < AHEAD; i++) {
            double expected = sum(counted.get(i), -1, -1);
            assertEquals(expected, forecast.get(i).closing().total(), 0.005 * expected);
        }
    }

    @Test
    void settingsAndYearsOfTheLastYearAreThoseOfCountedRates() {
        double[][] last = counted().getLast();
        double[] bySetting = forecast.getLast().closing().bySetting();
        double[] byNcy = forecast.getLast().closing().byNcy();
        for (int s = 0; s < SETTINGS.size(); s++) {
            double expected = sum(last, -1, s);
            int position = evidence.catalogue().settingPosition(SETTINGS.get(s));
            assertEquals(expected, bySetting[position], 0.03 * expected, SETTINGS.get(s));
        }
        for (int ncy = 1; ncy <= OLDEST; ncy++) {
            double expected = sum(last, ncy, -1);
            assertEquals(expected, byNcy[Ncy.index(ncy)], 0.04 * expected + 2, "NCY " + ncy);
        }
    }

    @Test
    void nobodyVanishesInHistoryOrForecast() {
        evidence.history().flows().forEach(flow -> assertEquals(0, flow.imbalance(), 1e-9));
        double starting = ROWS.stream().filter(row -> row[1] < 0).count();
        double joined =
                evidence.history().flows().stream().mapToDouble(f -> f.joiners().total()).sum();
        assertEquals(starting, joined);
        forecast.forEach(year -> assertEquals(0, year.imbalance(), 1e-9));
    }
}
