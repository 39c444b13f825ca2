package highneeds.statement;

import highneeds.domain.Catalogue;
import highneeds.finance.BudgetPosition;
import highneeds.projection.Outcome;
import highneeds.projection.YearOutcome;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a forecast must keep to, for example "Plans, Maintained special school: at most the places
 * there are, 2027 to 2036".
 *
 * @param what figure it is about
 * @param setting code of the setting it is of; empty for all
 * @param limit what the figure is held against
 * @param first first year it must hold in: of the January census, or in which the financial year
 *     starts
 * @param last last such year
 */
public record Statement(Stated what, String setting, Limit limit, int first, int last) {

    private static final double ROUNDING = 1e-6;

    public Statement {
        setting = setting == null ? "" : setting;
        if (first > last) {
            throw new IllegalArgumentException(
                    "A statement holds from its first year to its last, but was written for %d to %d"
                            .formatted(first, last));
        }
        if (!setting.isEmpty() && !what.bySetting()) {
            throw new IllegalArgumentException(
                    "The " + what.label() + " is not known by setting. Choose all settings.");
        }
        if (limit.kind() == Limit.Kind.PLACES && (what != Stated.PLANS || setting.isEmpty())) {
            throw new IllegalArgumentException(
                    "Only plans in one setting can be held against its places. Choose a setting, or"
                            + " a number.");
        }
    }

    /** Whether a forecast keeps to it. */
    public Judgement judge(Outcome outcome, BudgetPosition budget, Catalogue catalogue) {
        if (!setting.isEmpty() && !catalogue.hasSetting(setting)) {
            return Judgement.notJudged(
                    this, "the catalogue has no setting '" + setting + "'; choose another");
        }
        OptionalInt position =
                setting.isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(catalogue.settingPosition(setting));
        List<Judgement.Year> years = new ArrayList<>();
        for (int i = 0; i < outcome.years().size(); i++) {
            YearOutcome year = outcome.years().get(i);
            int label = what.unit().ofCensus() ? year.census() : year.given().census();
            double against = against(year, position);
            if (label < first || label > last || Double.isInfinite(against)) {
                continue;
            }
            double figure = what.in(new Stated.State(outcome, budget, i), position);
            if (!Double.isNaN(figure)) {
                years.add(new Judgement.Year(label, figure, against));
            }
        }
        return years.isEmpty()
                ? Judgement.notJudged(
                        this, "no year of the forecast has a limit to hold it against")
                : Judgement.of(this, years);
    }

    private double against(YearOutcome year, OptionalInt setting) {
        return limit.kind() == Limit.Kind.PLACES
                ? year.given().provision().places().get(setting.orElseThrow())
                : limit.value();
    }

    /** True if a year keeps to it, but for rounding. */
    boolean holds(Judgement.Year year) {
        double size = Math.max(1, Math.abs(year.limit()));
        return limit.excess(year.figure(), year.limit()) <= ROUNDING * size;
    }

    /** "Plans, Maintained special school: at most the places there are, 2027 to 2036". */
    public String words(Catalogue catalogue) {
        String where =
                setting.isEmpty()
                        ? ""
                        : ", "
                                + (catalogue.hasSetting(setting)
                                        ? catalogue.setting(setting).name()
                                        : setting);
        String value =
                switch (limit.kind()) {
                    case NUMBER -> what.words(limit.value());
                    case PLACES -> limit.kind().label();
                    case PAST ->
                            what.words(limit.value())
                                    + (limit.side() == Limit.Side.AT_MOST
                                            ? ", the highest of past years"
                                            : ", the lowest of past years");
                };
        String label = what.label();
        return Character.toUpperCase(label.charAt(0))
                + label.substring(1)
                + where
                + ": "
                + limit.side().label()
                + " "
                + value
                + ", "
                + years();
    }

    private String years() {
        return first == last ? yearLabel(first) : yearLabel(first) + " to " + yearLabel(last);
    }

    String yearLabel(int year) {
        return what.unit().ofCensus()
                ? Integer.toString(year)
                : new highneeds.domain.FinancialYear(year).toString();
    }
}
