package highneeds.indicator.published;

import java.util.Locale;

/** What an indicator is counted in. */
public enum IndicatorUnit {
    PER_THOUSAND("for 1,000 residents", "%,.1f", ""),
    PERCENT("%", "%,.1f", "%"),
    POUNDS("£", "%,.0f", ""),
    POUNDS_A_WEEK("£ a week", "%,.0f", ""),
    MILLION_POUNDS("£ million", "%,.1f", "m");

    private final String label;
    private final String format;
    private final String suffix;

    IndicatorUnit(String label, String format, String suffix) {
        this.label = label;
        this.format = format;
        this.suffix = suffix;
    }

    /** Word or sign for headings. */
    public String label() {
        return label;
    }

    /** True if it is of money. */
    public boolean isMoney() {
        return this == POUNDS || this == POUNDS_A_WEEK || this == MILLION_POUNDS;
    }

    /** A value as it stands in a table: "46.4%", "£16,436", "\u2212£12.3m", "43.2". */
    public String words(double value) {
        return (value < 0 ? "\u2212" : "")
                + (isMoney() ? "£" : "")
                + String.format(Locale.UK, format, Math.abs(value))
                + suffix;
    }
}
