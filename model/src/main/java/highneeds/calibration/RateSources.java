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
import java.util.stream.IntStream;

/** Says where the rates came from, for the assumptions sheet. */
final class RateSources {

    private static final String IMPLAUSIBLE =
            ", in which most plans seem to cease or to be new: the identifiers follow another"
                    + " scheme, or a census holds only part of the plans";

    private final Training training;
    private final FittedRates rates;
    private final CalibrationChoices choices;
    private final int years;

    /**
     * @param years how many years are assumed
     */
    RateSources(Training training, FittedRates rates, CalibrationChoices choices, int years) {
        this.years = years;
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
        sources.add(residents());
        return sources;
    }

    private Source rate(String assumption, String value, boolean own, String national) {
        String basis =
                own
                        ? learntFrom()
                                + ", thin numbers drawn towards those of England ("
                                + national
                                + ")"
                        : "England's rates, since "
                                + whyNone()
                                + " ("
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
        return censuses + withoutSome(years);
    }

    /** Says which years between are not learnt from, or for less, and why. */
    private String withoutSome(List<Integer> years) {
        StringBuilder words = new StringBuilder();
        for (YearWeight year : choices.yearWeights()) {
            words.append(inWords(year));
        }
        if (!training.implausible().isEmpty()) {
            words.append(", without those from ")
                    .append(training.implausible())
                    .append(IMPLAUSIBLE);
        }
        List<Integer> missing =
                IntStream.range(years.getFirst(), years.getLast())
                        .filter(year -> !years.contains(year) && choices.weight(year) > 0)
                        .filter(year -> !training.implausible().contains(year))
                        .boxed()
                        .toList();
        if (!missing.isEmpty()) {
            words.append(", without those from ")
                    .append(missing)
                    .append(", whose opening or closing census is missing");
        }
        return words.toString();
    }

    private static String inWords(YearWeight year) {
        String reason = year.reason().isEmpty() ? "" : " (" + year.reason() + ")";
        return year.weight() == 0
                ? ", without that from " + year.census() + reason
                : String.format(
                        Locale.UK,
                        ", that from %d counted at %.0f%%%s",
                        year.census(),
                        100 * year.weight(),
                        reason);
    }

    /** Why there are no flows to learn from. */
    private String whyNone() {
        return training.implausible().isEmpty()
                ? choices.yearWeights().isEmpty()
                        ? "there is one census only"
                        : "all other years are left out"
                : "no flow is left to learn from without those from "
                        + training.implausible()
                        + IMPLAUSIBLE;
    }

    private Source residents() {
        int lastKnown = training.population().byYear().lastKey();
        int lastYear = training.opening().census() + years - 1;
        return lastYear <= lastKnown
                ? new Source("Residents", "by single year of age", "The population file", false)
                : new Source(
                        "Residents",
                        "by single year of age; those of " + lastKnown + " aged forward after it",
                        "The population file ends with "
                                + lastKnown
                                + ". In later years everybody is a year older and the youngest are"
                                + " as many as in "
                                + lastKnown
                                + "; nobody moves in or out. Import a population projection",
                        true);
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
                                "%+.1f%% in the first year, then less and less",
                                100 * rates.firstGrowth())
                        : growth.kind() == Growth.Kind.OWN
                                ? String.format(Locale.UK, "%+.1f%% a year", growth.percent())
                                : growth.kind().label();
        return new Source(
                "Growth of new plans per resident",
                value,
                growth.kind() == Growth.Kind.ESTIMATED
                        ? String.format(
                                Locale.UK,
                                "Trend of the history, drawn towards what is usual in England; each"
                                        + " year keeps %.0f%% of the growth of the year before",
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
                        "New plans: level ±%.0f%%, growth ±%.1f points, a single year ±%.0f%%",
                        100 * sd.joiners().level(),
                        100 * sd.growth().growth(),
                        100 * sd.joiners().year()),
                "Standard deviations found in the history. Changes of law, policy or recording are"
                        + " not in it",
                false);
    }
}
