package highneeds.sample;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import highneeds.domain.Catalogue;
import highneeds.domain.FinancialYear;
import highneeds.domain.Setting;
import highneeds.sample.life.Child;
import highneeds.sample.life.Placement;
import highneeds.sample.life.Provider;
import highneeds.sample.life.Providers;
import highneeds.sample.life.Request;
import highneeds.sample.life.SchoolYears;
import highneeds.sample.money.Account;
import highneeds.sample.money.Spending;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

class ExampleshireTest {

    private static final Path FOLDER = Path.of("..", "sample-data");
    private static final double NEAR_ENGLAND = 3;
    private static final double ACCRUALS = 0.02;

    private static Exampleshire council;

    @BeforeAll
    static void create() {
        council = Exampleshire.create();
    }

    @Test
    void theCommittedFilesAreWhatTheGeneratorWrites() throws IOException {
        for (Exampleshire.SampleFile file : council.files()) {
            List<List<Object>> expected = new ArrayList<>();
            expected.add(List.copyOf(file.table().headings()));
            file.table().rows().forEach(row -> expected.add(withDoubles(row)));
            assertEquals(expected, SampleReader.read(FOLDER.resolve(file.name())), file.name());
        }
    }

    private static List<Object> withDoubles(List<Object> row) {
        List<Object> cells = new ArrayList<>(row);
        cells.replaceAll(cell -> cell instanceof Number n ? (Object) n.doubleValue() : cell);
        return cells;
    }

    @Test
    void nothingLiesAfterTheDayTheFilesWereDrawn() {
        for (Exampleshire.SampleFile file : council.files()) {
            for (List<Object> row : file.table().rows()) {
                for (Object cell : row) {
                    boolean later = cell instanceof LocalDate d && d.isAfter(Exampleshire.DRAWN);
                    assertFalse(later, () -> file.name() + ": " + row);
                }
            }
        }
    }

    @Test
    void sharesLieWithinThreePointsOfEngland() {
        assertAll(
                Comparison.withEngland(council.course()).lines().stream()
                        .map(
                                line ->
                                        () ->
                                                assertEquals(
                                                        line.england(),
                                                        line.sample(),
                                                        NEAR_ENGLAND,
                                                        line.label())));
    }

    @Test
    void caseloadGrowsBySevenToThirteenPercentAYear() {
        for (int year = Exampleshire.FIRST_CENSUS; year < Exampleshire.LAST_CENSUS; year++) {
            double growth = plans(year + 1) / (double) plans(year) - 1;
            assertTrue(growth > 0.07 && growth < 0.13, year + ": " + growth);
        }
        assertEquals(3_000, plans(Exampleshire.LAST_CENSUS), 150);
    }

    private static long plans(int year) {
        LocalDate census = SchoolYears.census(year);
        return council.course().children().stream().filter(c -> c.hasPlan(census)).count();
    }

    @Test
    void ncYearIsAgeOnTheLast31AugustLessFour() {
        for (List<Object> row : CohortTable.of(council.course()).rows()) {
            LocalDate census = (LocalDate) row.get(0);
            LocalDate before = LocalDate.of(census.getYear() - 1, 8, 31);
            int age = Period.between((LocalDate) row.get(3), before).getYears();
            assertEquals(age - 4, row.get(2), () -> "Pupil " + row.get(1));
        }
    }

    @Test
    void placementsOfAChildFollowEachOtherWithoutGapOrOverlap() {
        for (Child child : council.course().children()) {
            List<Placement> placements = child.placements();
            for (int i = 0; i + 1 < placements.size(); i++) {
                Placement earlier = placements.get(i);
                assertTrue(!earlier.end().isBefore(earlier.start()), child.id());
                assertEquals(earlier.end().plusDays(1), placements.get(i + 1).start(), child.id());
            }
        }
    }

    @Test
    void everySettingTakesTheYearsOfItsPlacements() {
        for (Child child : council.course().children()) {
            for (Placement placement : child.placements()) {
                Setting setting = Catalogue.standard().setting(placement.setting());
                LocalDate last = placement.end() == null ? Exampleshire.DRAWN : placement.end();
                assertTrue(setting.takes(child.ncy(placement.start())), child.id());
                assertTrue(setting.takes(child.ncy(last)), child.id());
            }
        }
    }

    @Test
    void stepsOfTheStatutoryProcessFollowEachOther() {
        for (Request request : council.course().requests()) {
            assertTrue(request.requested().isBefore(request.decided()));
            assertTrue(
                    request.assessed() == null || request.decided().isBefore(request.assessed()));
            assertTrue(request.planned() == null || request.assessed().isBefore(request.planned()));
        }
    }

    @Test
    void noPlanOutlastsTheSchoolYearOfTheTwentyFifthBirthday() {
        for (Child child : council.course().children()) {
            LocalDate birthday = child.birth().plusYears(25);
            LocalDate limit = SchoolYears.lastDay(SchoolYears.startYear(birthday));
            LocalDate end = child.placements().getLast().end();
            LocalDate last = end == null ? Exampleshire.DRAWN : end;
            assertTrue(!last.isAfter(limit), child.id());
        }
    }

    @Test
    void noSpecialSchoolHasMoreChildrenThanPlaces() {
        Providers providers = council.course().providers();
        for (int year = Exampleshire.FIRST_CENSUS; year <= Exampleshire.LAST_CENSUS; year++) {
            LocalDate census = SchoolYears.census(year);
            for (Provider provider : providers.all()) {
                long children = at(census, p -> p.provider().equals(provider));
                assertTrue(
                        children <= providers.placesIn(provider, year - 1),
                        provider.name() + " " + year);
            }
        }
    }

    @Test
    void oneInTenSpecialPlacesAndMostIndependentOnesLieOutOfArea() {
        LocalDate census = SchoolYears.census(Exampleshire.LAST_CENSUS);
        double outside = at(census, p -> p.setting().equals("SSO"));
        double inside = at(census, p -> p.setting().equals("SS"));
        assertEquals(0.10, outside / (outside + inside), 0.03);
        double independentOutside = at(census, p -> p.setting().matches("NMSS|ISSO|ISSR|ISSR52"));
        double independentInside = at(census, p -> p.setting().equals("ISS"));
        assertEquals(0.65, independentOutside / (independentOutside + independentInside), 0.07);
    }

    private static long at(LocalDate census, Predicate<Placement> condition) {
        return council.course().children().stream()
                .filter(child -> child.hasPlan(census))
                .filter(child -> condition.test(child.placement(census)))
                .count();
    }

    @Test
    void outturnOfEveryYearIsTheSumOfPlacementsAndJourneysWithinTwoPercent() {
        Spending spending = new Spending(council.course(), council.journeys());
        List<String> driven =
                List.of("1.0.2", "1.2.1", "1.2.2", "1.2.3", "2.1.4", "2.1.6", "2.1.7");
        Map<FinancialYear, Map<String, Double>> byYear = new HashMap<>();
        for (Account account : council.accounts()) {
            if (account.outturn() != null && driven.contains(account.line())) {
                double summed =
                        byYear.computeIfAbsent(account.year(), spending::byLine)
                                .get(account.line());
                assertEquals(
                        summed,
                        account.outturn(),
                        ACCRUALS * summed,
                        account.line() + " in " + account.year());
            }
        }
    }

    @Test
    void latestOutturnCanBeRebuiltFromTheRowsOfThePlacementsFile() {
        double rebuilt = LedgerFromRows.independentAndPost16(council);
        double outturn =
                council.accounts().stream()
                        .filter(a -> a.line().equals("1.2.3"))
                        .filter(a -> a.year().equals(new FinancialYear(2025)))
                        .mapToDouble(Account::outturn)
                        .sum();
        assertEquals(rebuilt, outturn, ACCRUALS * outturn);
    }

    @Test
    void balanceIsALastingDeficitOfSeveralMillionPounds() {
        Account balance =
                council.accounts().stream()
                        .filter(a -> a.line().equals("Balance brought forward"))
                        .filter(a -> a.year().equals(new FinancialYear(2026)))
                        .findFirst()
                        .orElseThrow();
        assertEquals(-18_000_000, balance.budget(), 1_500_000);
    }
}
