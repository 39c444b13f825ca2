package highneeds.report.table;

import highneeds.forecast.Spread;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** Dates and figures as a paper writes them in running text. */
public final class Words {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final double MILLION = 1e6;

    private Words() {}

    /** "22 January 2026". */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** "3,205": plans or places, to the nearest whole one; too few to be shown if not a number. */
    public static String count(double value) {
        return Double.isNaN(value)
                ? "fewer than 5"
                : String.format(Locale.UK, "%,d", Math.round(value));
    }

    /** "£45.2 million", or "−£3.1 million" for a deficit. */
    public static String millions(double pounds) {
        if (Double.isNaN(pounds)) {
            return "an amount that is not shown";
        }
        double rounded = Math.round(pounds / MILLION * 10) / 10.0;
        return (rounded < 0 ? "\u2212" : "")
                + String.format(Locale.UK, "£%,.1f million", Math.abs(rounded));
    }

    /** "a deficit of £3.1 million" "a surplus of £0.4 million" or "nil". */
    public static String balance(double pounds) {
        if (Double.isNaN(pounds)) {
            return millions(pounds);
        }
        if (Math.abs(pounds) < MILLION / 20) {
            return "nil";
        }
        return (pounds < 0 ? "a deficit of " : "a surplus of ") + millions(Math.abs(pounds));
    }

    /**
     * " (80% range 5,055 to 8,545)", to follow a forecast; nothing if no simulations were made.
     *
     * @param figure how a figure of this unit is written
     */
    public static String range(Optional<Spread> range, DoubleFunction<String> figure) {
        return range.map(
                        spread ->
                                " (80%% range %s to %s)"
                                        .formatted(
                                                figure.apply(spread.p10()),
                                                figure.apply(spread.p90())))
                .orElse("");
    }

    /**
     * " (80% range £469.4 million to £926.8 million)" after a deficit or a surplus; both are named
     * if the range holds either. Nothing if no simulations were made.
     *
     * @param balance what is expected, pounds; a deficit is negative
     */
    public static String balanceRange(Optional<Spread> range, double balance) {
        return range.map(
                        spread -> {
                            double low = spread.p10();
                            double high = spread.p90();
                            boolean one = low * high > 0 && low * balance > 0;
                            return " (80%% range %s to %s)"
                                    .formatted(
                                            one
                                                    ? millions(
                                                            Math.min(Math.abs(low), Math.abs(high)))
                                                    : balance(low),
                                            one
                                                    ? millions(
                                                            Math.max(Math.abs(low), Math.abs(high)))
                                                    : balance(high));
                        })
                .orElse("");
    }

    /** "12.5% more" or "3.0% fewer", from a share. */
    public static String change(double share) {
        return percent(Math.abs(share)) + (share < 0 ? " fewer" : " more");
    }

    /** "12 more plans", "1 fewer plan" or "as many plans". */
    public static String morePlans(double difference) {
        long plans = Math.round(difference);
        if (plans == 0) {
            return "as many plans";
        }
        return count(Math.abs(plans))
                + (plans < 0 ? " fewer " : " more ")
                + (Math.abs(plans) == 1 ? "plan" : "plans");
    }

    /** "12.5%" from 0.125; never "-0.0%". */
    public static String percent(double share) {
        return Double.isNaN(share)
                ? "a share that is not shown"
                : String.format(Locale.UK, "%.1f%%", tenths(share));
    }

    /** "+1.2%", "-0.8%" or "0.0%". */
    public static String signedPercent(double share) {
        double tenths = tenths(share);
        return (tenths > 0 ? "+" : "") + percent(share);
    }

    /** Percent to one decimal; adding nothing turns a negative zero into a plain one. */
    private static double tenths(double share) {
        return Math.round(share * 1000) / 10.0 + 0.0;
    }
}
