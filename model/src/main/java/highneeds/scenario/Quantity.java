package highneeds.scenario;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers with their units as the sentences about levers write them. */
final class Quantity {

    private static final String POUNDS = "GBP";

    private Quantity() {}

    /** "5%", "40 places", "1 place" or "£6,000". */
    static String of(double value, String unit) {
        if (unit.startsWith(POUNDS)) {
            String sign = value < 0 ? "\u2212" : "";
            return sign + "£" + number(Math.abs(value)) + unit.substring(POUNDS.length());
        }
        boolean single = Math.abs(value) == 1 && unit.endsWith("s");
        String gap = unit.startsWith("%") ? "" : " ";
        return number(value) + gap + (single ? unit.substring(0, unit.length() - 1) : unit);
    }

    /** At most two decimals, thousands apart, in British form whatever the computer's own. */
    static String number(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK))
                .format(value);
    }
}
