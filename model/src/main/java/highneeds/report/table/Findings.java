package highneeds.report.table;

import highneeds.domain.FinancialYear;
import highneeds.forecast.Measure;
import highneeds.forecast.Spread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Optional<Spread> range = baseline.spread(Measure.PLANS, last);
        return "There were %s education, health and care plans in January %d. If nothing is changed, %s are expected by January %d (%s)%s."
                .formatted(
                        Words.count(before),
                        opening,
                        Words.count(after),
                        last,
                        Words.change(after / before - 1),
                        range.map(
                                        spread ->
                                                "; four in five simulations lie between %s and %s"
                                                        .formatted(
                                                                Words.count(spread.p10()),
                                                                Words.count(spread.p90())))
                                .orElse(""));
    }

    private String spend() {
        return "High needs block spend is forecast at %s in %s and %s in %s."
                .formatted(
                        Words.millions(baseline.total(Measure.HNB_SPEND, opening)),
                        new FinancialYear(opening),
                        Words.millions(baseline.total(Measure.HNB_SPEND, last - 1)),
                        new FinancialYear(last - 1));
    }

    private String balance() {
        double before = baseline.forecast().budget().openingBalance();
        double after = baseline.total(Measure.CUMULATIVE_BALANCE, last - 1);
        return "The cumulative balance goes from %s on 1 April %d to %s on 31 March %d."
                .formatted(Words.balance(before), opening, Words.balance(after), last);
    }

    private String transport() {
        return "Home to school transport, paid by the general fund, is forecast at %s in %s and %s in %s."
                .formatted(
                        Words.millions(baseline.total(Measure.TRANSPORT_COST, opening)),
                        new FinancialYear(opening),
                        Words.millions(baseline.total(Measure.TRANSPORT_COST, last - 1)),
                        new FinancialYear(last - 1));
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
