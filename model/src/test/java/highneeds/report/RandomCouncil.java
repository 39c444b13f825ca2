package highneeds.report;

import highneeds.Exampleshire;
import highneeds.calibration.Calibration;
import highneeds.calibration.CalibrationChoices;
import highneeds.caseload.Plan;
import highneeds.compare.Figure;
import highneeds.compare.OnePercentTable;
import highneeds.compare.Sensitivities;
import highneeds.compare.Tornado;
import highneeds.compare.Workbench;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.forecast.Forecast;
import highneeds.forecast.Forecasting;
import highneeds.forecast.Measure;
import highneeds.forecast.RunChoices;
import highneeds.projection.Projection;
import highneeds.report.disclosure.Release;
import highneeds.report.table.Assurance;
import highneeds.report.table.ReportContent;
import highneeds.report.table.ReportContent.RunRecord;
import highneeds.report.table.ReportContent.ScenarioForecast;
import highneeds.report.table.SafeReport;
import highneeds.report.table.WhatIfs;
import highneeds.scenario.Scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Councils that keep some of Exampleshire's children, each by a throw of dice. */
final class RandomCouncil {

    private static final ReportContent EXAMPLESHIRE = content(Exampleshire.evidence());

    private RandomCouncil() {}

    /** The evidence of a council with about this share of Exampleshire's 450 plans. */
    static Evidence evidence(long seed, double share) {
        Evidence all = Exampleshire.evidence();
        List<Plan> plans =
                all.plans().stream().filter(plan -> kept(plan.person(), seed, share)).toList();
        return all.withPlans(plans)
                .withPlacements(
                        all.placements().stream()
                                .filter(one -> kept(one.person(), seed, share))
                                .toList())
                .withJourneys(
                        all.journeys().stream()
                                .filter(one -> kept(one.person(), seed, share))
                                .toList());
    }

    private static boolean kept(String person, long seed, double share) {
        return new SplittableRandom(seed * 31 + person.hashCode()).nextDouble() < share;
    }

    /** Three years of the baseline. */
    static ReportContent content(Evidence evidence) {
        RunChoices choices = new RunChoices(3, 0, 1);
        ReportContent content =
                new ReportContent(
                        evidence.council(),
                        LocalDate.of(2026, 1, 22),
                        evidence.catalogue(),
                        evidence.history(),
                        Stream.of(
                                        Forecasting.run(
                                                Scenario.BASELINE_NAME,
                                                Calibration.baseline(
                                                        evidence, CalibrationChoices.DEFAULT, 3),
                                                choices,
                                                Progress.NONE))
                                .map(run -> new ScenarioForecast(run, "", List.of()))
                                .toList(),
                        new RunRecord(choices, "0.1.0", List.of(), List.of()));
        return content.with(Assurance.NONE.with(whatIfs(content.baseline().forecast())));
    }

    /** Assumptions of the baseline moved one by one, as a project moves them. */
    private static WhatIfs whatIfs(Forecast baseline) {
        Workbench bench = new Workbench(baseline.assumed(), Projection::run);
        Figure balance = new Figure(Measure.CUMULATIVE_BALANCE, 2028);
        return new WhatIfs(
                Tornado.ofAssumptions(bench, List.of(), balance, Sensitivities.standard()),
                OnePercentTable.of(bench, List.of(), balance, Sensitivities.standard()),
                List.of());
    }

    static SafeReport released(Evidence evidence, Release release) {
        return SafeReport.of(content(evidence), evidence, release);
    }

    /**
     * The council's counts and placements beside a forecast of all Exampleshire: quick, and as good
     * where the forecast is not looked at.
     */
    static SafeReport counted(Evidence evidence, Release release) {
        ReportContent council =
                new ReportContent(
                        evidence.council(),
                        EXAMPLESHIRE.asAt(),
                        evidence.catalogue(),
                        evidence.history(),
                        EXAMPLESHIRE.scenarios(),
                        EXAMPLESHIRE.run());
        return SafeReport.of(council.with(EXAMPLESHIRE.behind()), evidence, release);
    }
}
