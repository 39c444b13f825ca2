package highneeds.report.table;

import highneeds.domain.FinancialYear;
import highneeds.forecast.Measure;

import java.util.ArrayList;
import java.util.List;

/** What the figures say, in sentences a paper can open with. */
public final class Findings {

    private final SafeReport content;
    private final Figures baseline;
    private final int opening;
    private final int last;

    private Findings(SafeReport content) {
        this.content = content;
        this.baseline = content.figures(content.baseline());
        this.opening = content.openingCensus();
        this.last = content.lastCensus();
    }

    /** The headline: plans, spend, balance, transport, and what each scenario changes. */
    public static List<String> of(SafeReport content) {
        Findings findings = new Findings(content);
        List<String> sentences = new ArrayList<>();
        sentences.add(findings.plans());
        sentences.add(findings.spend());
        sentences.add(findings.balance());
        sentences.add(findings.transport());
        content.scenarios().stream()
                .skip(1)
                .forEach(scenario -> sentences.add(findings.difference(scenario)));
        return sentences;
    }

    private String plans() {
        double before = baseline.plans(opening);
        double after = baseline.plans(last);
        return "There were %s education, health and care plans in January %d. If nothing is changed, %s are expected by January %d%s, %s."
                .formatted(
                        Words.count(before),
                        opening,
                        Words.count(after),
                        last,
                        Words.range(baseline.spread(Measure.PLANS, last), Words::count),
                        Words.change(after / before - 1));
    }

    private String spend() {
        return "High needs block spend is forecast at %s and %s."
                .formatted(inYear(Measure.HNB_SPEND, opening), inYear(Measure.HNB_SPEND, last - 1));
    }

    private String balance() {
        double before = baseline.forecast().budget().openingBalance();
        double after = baseline.total(Measure.CUMULATIVE_BALANCE, last - 1);
        return "The cumulative balance goes from %s on 1 April %d to %s on 31 March %d%s."
                .formatted(
                        Words.balance(before),
                        opening,
                        Words.balance(after),
                        last,
                        Words.balanceRange(
                                baseline.spread(Measure.CUMULATIVE_BALANCE, last - 1), after));
    }

    private String transport() {
        return "Home to school transport, paid by the general fund, is forecast at %s and %s."
                .formatted(
                        inYear(Measure.TRANSPORT_COST, opening),
                        inYear(Measure.TRANSPORT_COST, last - 1));
    }

    /** "£203.0 million in 2035-36 (80% range £154.1 million to £255.9 million)". */
    private String inYear(Measure measure, int year) {
        return "%s in %s%s"
                .formatted(
                        Words.millions(baseline.total(measure, year)),
                        new FinancialYear(year),
                        Words.range(baseline.spread(measure, year), Words::millions));
    }

    private String difference(ShownScenario scenario) {
        Figures figures = content.figures(scenario);
        double plans = figures.plans(last) - baseline.plans(last);
        double balance =
                figures.total(Measure.CUMULATIVE_BALANCE, last - 1)
                        - baseline.total(Measure.CUMULATIVE_BALANCE, last - 1);
        return "With \"%s\", %s are expected in January %d %s the baseline, and the cumulative balance on 31 March %d is %s %s."
                .formatted(
                        scenario.name(),
                        Words.morePlans(plans),
                        last,
                        Math.round(plans) == 0 ? "as in" : "than in",
                        last,
                        Words.millions(Math.abs(balance)),
                        balance < 0 ? "worse" : "better");
    }
}
