package highneeds.calibration;

import highneeds.assumptions.Source;
import highneeds.assumptions.Uncertainty;
import highneeds.caseload.Flows;
import highneeds.published.priors.JoinerPriors;
import highneeds.published.priors.LeaverPriors;
import highneeds.published.priors.MoverPriors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says where the rates came from, for the assumptions sheet. */
final class RateSources {

    private final Training training;
    private final FittedRates rates;
    private final CalibrationChoices choices;

    RateSources(Training training, FittedRates rates, CalibrationChoices choices) {
        this.training = training;
        this.rates = rates;
        this.choices = choices;
    }

    List<Source> all() {
        List<Source> sources = new ArrayList<>();
        boolean own = !training.flows().isEmpty();
        sources.add(rate("New plans per resident", joiners(), own, JoinerPriors.SOURCE));
        sources.add(growth());
        sources.add(
                rate(
                        "Plans that cease",
                        "by age, need and setting, at the level of the last years",
                        own,
                        LeaverPriors.SOURCE));
        sources.add(
                rate(
                        "Moves between settings",
                        "by age, need and setting; years of changing school on their own",
                        own,
                        MoverPriors.SOURCE));
        sources.add(range());
        return sources;
    }

    private Source rate(String assumption, String value, boolean own, String national) {
        String basis =
                own
                        ? learntFrom()
                                + ", thin numbers drawn towards those of England ("
                                + national
                                + ")"
                        : "England's rates, since there is one census only ("
                                + national
                                + "). Import a second census to have the council's own";
        return new Source(assumption, value, basis, !own);
    }

    private String learntFrom() {
        List<Integer> years = training.flows().stream().map(Flows::census).toList();
        String censuses =
                "Flows between the censuses of "
                        + years.getFirst()
                        + " and "
                        + (years.getLast() + 1);
        return choices.leftOutFlows().isEmpty()
                ? censuses
                : censuses + ", without those from " + choices.leftOutFlows();
    }

    private String joiners() {
        return String.format(
                Locale.UK,
                "%.1f a year for every 1,000 residents in the first year",
                1000 * rates.firstJoinerRate());
    }

    private Source growth() {
        Growth growth = choices.growth();
        String value =
                growth.kind() == Growth.Kind.ESTIMATED
                        ? String.format(
                                Locale.UK,
                                "%+.1f %% in the first year, then less and less",
                                100 * rates.firstGrowth())
                        : growth.kind() == Growth.Kind.OWN
                                ? String.format(Locale.UK, "%+.1f %% a year", growth.percent())
                                : growth.kind().label();
        return new Source(
                "Growth of new plans per resident",
                value,
                growth.kind() == Growth.Kind.ESTIMATED
                        ? String.format(
                                Locale.UK,
                                "Trend of the history, drawn towards what is usual in England; each"
                                        + " year keeps %.0f %% of the growth of the year before",
                                100 * Usual.JOINERS.damping())
                        : "Chosen",
                false);
    }

    private Source range() {
        Uncertainty sd = rates.uncertainty(0);
        return new Source(
                "Range of the forecast",
                String.format(
                        Locale.UK,
                        "New plans: level ±%.0f %%, growth ±%.1f points, a single year ±%.0f %%",
                        100 * sd.joiners().level(),
                        100 * sd.growth().growth(),
                        100 * sd.joiners().year()),
                "Standard deviations found in the history. Changes of law, policy or recording are"
                        + " not in it",
                false);
    }
}
