package highneeds.indicator;

import highneeds.forecast.Forecast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether a scenario meets a target, and when.
 *
 * @param target the target
 * @param verdict whether it is met in its year
 * @param judged the year it was judged in; empty if the forecast cannot tell
 * @param firstMet first year in which the expected figure meets it; empty if none does
 * @param detail the same with figures, in a sentence or two
 */
public record TargetOutlook(
        Target target,
        Verdict verdict,
        Optional<Foretold.Year> judged,
        OptionalInt firstMet,
        String detail) {

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    /** Whether a target is met. */
    public enum Verdict {
        MET("met"),
        NOT_MET("not met"),
        CANNOT_BE_TOLD("cannot be foretold");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Judges a target by a forecast, or by a figure of the council if it is of a year gone by. */
    public static TargetOutlook of(Target target, Forecast forecast, List<CouncilFigure> known) {
        List<Foretold.Year> years = Foretold.of(target.indicator(), forecast);
        Optional<CouncilFigure> counted =
                known.stream().filter(figure -> figure.year() == target.by()).findFirst();
        if (counted.isPresent() && years.stream().noneMatch(year -> year.year() == target.by())) {
            return past(target, counted.get());
        }
        if (years.isEmpty()) {
            return untold(target, Foretold.whyNot(target.indicator()).orElseThrow());
        }
        if (target.by() < years.getFirst().year()) {
            return untold(
                    target,
                    "The forecast begins with %s and no figure of %s is known."
                            .formatted(
                                    label(target, years.getFirst().year()),
                                    label(target, target.by())));
        }
        return ahead(target, years);
    }

    private static TargetOutlook untold(Target target, String why) {
        return new TargetOutlook(
                target, Verdict.CANNOT_BE_TOLD, Optional.empty(), OptionalInt.empty(), why);
    }

    private static TargetOutlook past(Target target, CouncilFigure figure) {
        boolean met = target.metBy(figure.value());
        return new TargetOutlook(
                target,
                met ? Verdict.MET : Verdict.NOT_MET,
                Optional.empty(),
                met ? OptionalInt.of(figure.year()) : OptionalInt.empty(),
                "%s in %s, %s."
                        .formatted(
                                words(target, figure.value()),
                                label(target, figure.year()),
                                figure.origin().label()));
    }

    private static TargetOutlook ahead(Target target, List<Foretold.Year> years) {
        Foretold.Year last = years.getLast();
        Foretold.Year judged =
                years.stream().filter(year -> year.year() == target.by()).findFirst().orElse(last);
        OptionalInt first =
                years.stream()
                        .filter(year -> target.metBy(year.expected()))
                        .mapToInt(Foretold.Year::year)
                        .findFirst();
        boolean met = target.metBy(judged.expected());
        String beyond =
                target.by() > last.year()
                        ? " The forecast ends with %s, so that is the year judged."
                                .formatted(label(target, last.year()))
                        : "";
        return new TargetOutlook(
                target,
                met ? Verdict.MET : Verdict.NOT_MET,
                Optional.of(judged),
                first,
                "Expected "
                        + words(target, judged.expected())
                        + range(target, judged)
                        + " in "
                        + label(target, judged.year())
                        + "; "
                        + when(target, first, last)
                        + "."
                        + beyond);
    }

    private static String range(Target target, Foretold.Year year) {
        return year.hasRange()
                ? " (90%% of simulations: %s to %s; met in %s of them)"
                        .formatted(
                                words(target, year.at(LOW)),
                                words(target, year.at(HIGH)),
                                share(year.shareMeeting(target)))
                : " (no range: no simulations were made)";
    }

    private static String when(Target target, OptionalInt first, Foretold.Year last) {
        return first.isPresent()
                ? "first met in " + label(target, first.getAsInt())
                : "not met in any year to " + label(target, last.year());
    }

    private static String share(double share) {
        return String.format(Locale.UK, "%.0f%%", 100 * share);
    }

    private static String words(Target target, double value) {
        return target.indicator().unit().words(value);
    }

    private static String label(Target target, int year) {
        return target.indicator().period().label(year);
    }

    /** Share of the simulations that meet it in the year judged; not a number if not known. */
    public double shareMeeting() {
        return judged.map(year -> year.shareMeeting(target)).orElse(Double.NaN);
    }
}
