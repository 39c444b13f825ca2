package highneeds.app;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * Numbers and dates as text, the British way whatever the computer's own language. The only
 * formatter of the window.
 *
 * <p>A deficit is negative and written with a true minus sign.
 */
public final class Format {

    private static final char MINUS = '\u2212';
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    private static final DateTimeFormatter READ =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT);

    private Format() {}

    /** A number of plans or places, whole: "3,412". */
    public static String count(double value) {
        return number(value, "#,##0");
    }

    /** A difference in plans or places with its sign: "+120", "−35", "0". */
    public static String countChange(double value) {
        return signed(value, count(value));
    }

    /** Pounds in millions to one decimal: "£12.3m", "−£4.0m". */
    public static String millions(double pounds) {
        String text = number(Math.abs(pounds) / 1e6, "#,##0.0");
        return (pounds < 0 && !text.equals("0.0") ? MINUS + "£" : "£") + text + "m";
    }

    /** Pounds in whole millions, for axes: "£120m". */
    public static String wholeMillions(double pounds) {
        String text = number(Math.abs(pounds) / 1e6, "#,##0");
        return (pounds < 0 && !text.equals("0") ? MINUS + "£" : "£") + text + "m";
    }

    /** A difference in millions with its sign: "+£1.2m". */
    public static String millionsChange(double pounds) {
        return signed(pounds, millions(pounds));
    }

    /** Pounds in thousands for tables that say so in their heading: "12,345". */
    public static String thousands(double pounds) {
        return number(pounds / 1e3, "#,##0");
    }

    /** Pounds as short as sense allows: "£12.3m", "£480,000". */
    public static String pounds(double pounds) {
        return Math.abs(pounds) >= 1e6 ? millions(pounds) : "£" + count(pounds);
    }

    /** A rate from 0 to 1 as a percentage: "4.5%". */
    public static String percent(double rate) {
        return number(rate * 100, "0.0") + "%";
    }

    /** A part from 0 to 1 as a whole percentage: "46%". */
    public static String wholePercent(double part) {
        return number(part * 100, "0") + "%";
    }

    /** A number on a dial, with no more decimals than its step needs: "12.5". */
    public static String dial(double value, double step) {
        return number(value, isWhole(step) ? "#,##0" : isWhole(step * 10) ? "#,##0.0" : "#,##0.00");
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.rint(number)) < 1e-9;
    }

    /** A number somebody typed on a dial; empty if it is none. */
    public static java.util.OptionalDouble parseDial(String text) {
        String plain = text.replace(",", "").replace(MINUS, '-').strip();
        try {
            return java.util.OptionalDouble.of(Double.parseDouble(plain));
        } catch (NumberFormatException e) {
            return java.util.OptionalDouble.empty();
        }
    }

    /** "May 2026". */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** "12 May 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As it is typed into a field: "12/05/2026". */
    public static String typedDay(LocalDate day) {
        return TYPED.format(day);
    }

    /** A day somebody typed, day first; empty if it is none. */
    public static Optional<LocalDate> parseDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), READ));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A moment by this computer's clock: "4 March 2026, 14:05". */
    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** A word in the singular or plural after its number: "1 row", "2,310 rows". */
    public static String counted(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    private static String signed(double value, String text) {
        boolean nothing = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return value > 0 && !nothing ? "+" + text : text;
    }

    private static String number(double value, String pattern) {
        DecimalFormat format =
                new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        String text = format.format(value).replace('-', MINUS);
        boolean nothing = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return nothing ? text.replace(String.valueOf(MINUS), "") : text;
    }

    /** To the hundredth, after a sign and a currency, so that parts can be added up by hand. */
    public static String exact(double value, String currency) {
        String sign = value <= -0.005 ? MINUS + currency : currency;
        return sign + number(Math.abs(value), "#,##0.00");
    }
}
