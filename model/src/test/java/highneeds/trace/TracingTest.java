package highneeds.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.SteadyTown;
import highneeds.assumptions.Baseline;
import highneeds.calibration.Calibration;
import highneeds.calibration.CalibrationChoices;
import highneeds.domain.FinancialYear;
import highneeds.domain.Origin;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.evidence.LedgerCode;
import highneeds.evidence.LedgerLine;
import highneeds.evidence.Placement;
import highneeds.forecast.Forecast;
import highneeds.forecast.Forecasting;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.forecast.RunChoices;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Every number shown opens to parts that add up to it, all the way down. */
class TracingTest {

    private static final int CENSUS = 2026;
    private static final Evidence EVIDENCE = SteadyTown.small(List.of(2023, 2024, 2025, 2026));
    private static final Forecast FORECAST = forecast();
    private static final Tracing TRACING = new Tracing(FORECAST, EVIDENCE);

    private static Forecast forecast() {
        Baseline baseline = Calibration.baseline(EVIDENCE, CalibrationChoices.DEFAULT, 3);
        return Forecasting.run("Baseline", baseline, new RunChoices(3, 0, 1), Progress.NONE);
    }

    static List<Measure> measures() {
        return Tracing.measures();
    }

    private static int lastYear(Measure measure) {
        return CENSUS + (measure.unit() == Measure.Unit.POUNDS ? 2 : 3);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void theNumberOpenedIsTheNumberShown(Measure measure) {
        int year = lastYear(measure);
        assertThat(TRACING.of(measure, year, OptionalInt.empty()).amount())
                .isCloseTo(FORECAST.results().mean(ResultKey.total(measure, year)), within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void theNumberOfASettingOpenedIsTheNumberShown(Measure measure) {
        if (!Tracing.bySetting(measure)) {
            return;
        }
        int year = lastYear(measure);
        for (int s = 0; s < EVIDENCE.catalogue().settings().size(); s++) {
            String name = EVIDENCE.catalogue().settings().get(s).name();
            assertThat(TRACING.of(measure, year, OptionalInt.of(s)).amount())
                    .isCloseTo(
                            FORECAST.results().mean(ResultKey.setting(measure, year, name)),
                            within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void partsAddUpAllTheWayDown(Measure measure) {
        Trace trace = TRACING.of(measure, lastYear(measure), OptionalInt.empty());
        assertThat(trace.splits()).isNotEmpty();
        addsUp(trace, 7);
    }

    /** Every split of a number, and of the largest part of each, as deep as asked. */
    private static void addsUp(Trace trace, int depth) {
        for (Trace.Split split : trace.splits()) {
            assertThat(split.total())
                    .as(trace.what() + ", " + split.name())
                    .isCloseTo(
                            trace.amount(), within(1e-9 * Math.max(1e3, Math.abs(trace.amount()))));
            if (depth > 0) {
                split.parts().stream()
                        .filter(part -> part.opens().isPresent())
                        .max((a, b) -> Double.compare(Math.abs(a.amount()), Math.abs(b.amount())))
                        .ifPresent(
                                part -> {
                                    Trace opened = part.opens().get().get();
                                    assertThat(Math.abs(opened.amount()))
                                            .isCloseTo(Math.abs(part.amount()), within(1e-6));
                                    addsUp(opened, depth - 1);
                                });
            }
        }
    }

    /** A council with placements, places and accounts. */
    private static final Evidence COUNCIL = Exampleshire.evidence();

    private static final Tracing MONEY = moneyOf(COUNCIL);

    private static Tracing moneyOf(Evidence evidence) {
        Baseline baseline = Calibration.baseline(evidence, CalibrationChoices.DEFAULT, 3);
        return new Tracing(
                Forecasting.run("Baseline", baseline, new RunChoices(3, 0, 1), Progress.NONE),
                evidence);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void moneyAndPlansOfACouncilWithFilesAddUpAllTheWayDown(Measure measure) {
        addsUp(MONEY.of(measure, lastYear(measure), OptionalInt.empty()), 9);
    }

    @Test
    void anImportExportAdjustmentIsAPartOfTheIncome() {
        List<LedgerLine> ledger = new ArrayList<>(COUNCIL.ledger());
        ledger.add(
                new LedgerLine(
                        LedgerCode.IMPORT_EXPORT,
                        "Import/export",
                        new FinancialYear(2026),
                        OptionalDouble.of(-300_000),
                        OptionalDouble.empty()));
        Trace income =
                moneyOf(COUNCIL.withLedger(ledger))
                        .of(Measure.HNB_INCOME, 2026, OptionalInt.empty());

        addsUp(income, 2);
        assertThat(income.splits().getFirst().parts())
                .anySatisfy(
                        part -> {
                            assertThat(part.label()).isEqualTo("Import/export adjustment");
                            assertThat(part.amount()).isEqualTo(-300_000);
                        });
    }

    @Test
    void aLineOfTheLedgerOpensToItsRow() {
        List<LedgerLine> ledger = new ArrayList<>(COUNCIL.ledger());
        ledger.add(
                new LedgerLine(
                        LedgerCode.OTHER_GRANT,
                        "Extra grant",
                        new FinancialYear(2026),
                        OptionalDouble.of(750_000),
                        OptionalDouble.empty(),
                        new Origin("ledger.xlsx", "Accounts", 12)));
        Trace.Part grants =
                moneyOf(COUNCIL.withLedger(ledger))
                        .of(Measure.HNB_INCOME, 2026, OptionalInt.empty())
                        .splits()
                        .getFirst()
                        .parts()
                        .stream()
                        .filter(part -> part.label().equals("Other grants"))
                        .findFirst()
                        .orElseThrow();

        Trace opened = grants.opens().orElseThrow().get();
        assertThat(opened.splits().getFirst().parts())
                .anySatisfy(
                        row -> {
                            assertThat(row.note())
                                    .isEqualTo("ledger.xlsx, sheet 'Accounts', row 12");
                            assertThat(row.amount()).isEqualTo(750_000);
                        });
    }

    @Test
    void whatThePlansOfACellCostOpensToThePlacementsItsPriceWasFoundFrom() {
        List<Placement> placements =
                COUNCIL.placements().stream().map(TracingTest::fromARow).toList();
        Tracing traced = moneyOf(COUNCIL.withPlacements(placements));
        int special = COUNCIL.catalogue().settingPosition("SS");

        Trace deepest = traced.of(Measure.PLACEMENT_COST, 2026, OptionalInt.of(special));
        while (!deepest.splits().getFirst().name().equals("Rows of the placement sheet")) {
            deepest =
                    deepest.splits().getLast().parts().stream()
                            .filter(part -> part.opens().isPresent())
                            .max(Comparator.comparingDouble(Trace.Part::amount))
                            .orElseThrow()
                            .opens()
                            .get()
                            .get();
        }

        List<Trace.Part> rows = deepest.splits().getFirst().parts();
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows.getFirst().label()).startsWith("placements.csv, row ");
        assertThat(rows.getFirst().note()).contains("a year, one of " + (rows.size() - 1));
        assertThat(deepest.splits().getFirst().total()).isCloseTo(deepest.amount(), within(1e-6));
    }

    @Test
    void whatTransportOfACellCostsOpensToTheJourneysItWasFoundFrom() {
        Origin origin = new Origin("transport.xlsx", "Routes", 9);
        List<Journey> journeys =
                COUNCIL.journeys().stream()
                        .map(
                                each ->
                                        new Journey(
                                                each.person(),
                                                each.mode(),
                                                each.miles(),
                                                each.passengers(),
                                                each.assistant(),
                                                each.start(),
                                                each.end(),
                                                each.annualCost(),
                                                origin))
                        .toList();
        Trace deepest =
                moneyOf(COUNCIL.withJourneys(journeys))
                        .of(Measure.TRANSPORT_COST, 2026, OptionalInt.empty());
        while (!deepest.splits().getFirst().name().equals("Rows of the transport sheet")) {
            deepest =
                    deepest.splits().getLast().parts().stream()
                            .filter(part -> part.opens().isPresent())
                            .max(Comparator.comparingDouble(Trace.Part::amount))
                            .orElseThrow()
                            .opens()
                            .get()
                            .get();
        }

        List<Trace.Part> rows = deepest.splits().getFirst().parts();
        assertThat(rows.getFirst().label()).isEqualTo("transport.xlsx, sheet 'Routes', row 9");
        assertThat(rows.getFirst().note()).startsWith("\u00a38,500 a year, over ");
        assertThat(rows.getLast().label()).isEqualTo("Not in these rows");
        assertThat(Math.abs(rows.getLast().amount()))
                .as("the rows explain most of it")
                .isLessThan(deepest.amount() / 4);
        assertThat(deepest.splits().getFirst().total()).isCloseTo(deepest.amount(), within(1e-6));
    }

    private static Placement fromARow(Placement placement) {
        return new Placement(
                placement.person(),
                placement.setting(),
                placement.provider(),
                placement.start(),
                placement.end(),
                placement.placeFunding(),
                placement.topUp(),
                placement.contributions(),
                placement.band(),
                placement.residentialWeeks(),
                placement.health(),
                placement.directPayment(),
                new Origin("placements.csv", "", 2));
    }

    @Test
    void plansLeadToTheRowsOfTheOpeningCensus() {
        Trace opening = TRACING.of(Measure.PLANS, CENSUS, OptionalInt.empty());
        Trace.Split rows = opening.splits().getLast();
        assertThat(rows.name()).isEqualTo("Rows of the files");
        assertThat(rows.parts()).hasSize((int) opening.amount());
    }

    @Test
    void theFlowsOfAForecastYearLeadBackToTheYearBefore() {
        Trace.Split flows =
                TRACING.of(Measure.PLANS, CENSUS + 1, OptionalInt.empty()).splits().getFirst();
        assertThat(flows.name()).isEqualTo("Flows of the year");
        Trace before = flows.parts().getFirst().opens().orElseThrow().get();
        assertThat(before.what()).startsWith("Plans in January " + CENSUS);
    }
}
