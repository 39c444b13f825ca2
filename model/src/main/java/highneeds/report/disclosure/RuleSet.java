package highneeds.report.disclosure;

/**
 * How a public paper protects small counts. Published practice differs from body to body, so the
 * council chooses; money is protected under every one of them.
 */
public enum RuleSet {
    /** The usual one: it alone protects cross-tables of a small council. */
    ROUND_TO_5(
            "Rounding to 5",
            "Every count, totals too, is rounded to the nearest 5 by itself, so parts may not add"
                    + " up to totals.",
            5,
            5,
            6,
            10),
    /**
     * Children in need statistics: 1 to 5 withheld, and more where one would follow.
     *
     * <p>Source: Department for Education, children in need methodology.
     */
    DFE_CIN(
            "Department for Education, children in need",
            "Counts of 1 to 5 are not shown, and as many others as are needed so that none of them"
                    + " can be worked out.",
            1,
            5,
            6,
            10),
    /** As research outputs are checked: below 10 withheld. */
    STRICT(
            "Strict",
            "Counts of 1 to 9 are not shown, and as many others as are needed so that none of them"
                    + " can be worked out.",
            1,
            9,
            10,
            20),
    /**
     * Nearest 5, and 1 to 4 named as such.
     *
     * <p>Source: Ofqual, rounding policy of official statistics.
     */
    OFQUAL(
            "Ofqual",
            "Every count is rounded to the nearest 5; 1 to 4 is shown as [<5] and a true zero as 0."
                    + " Percentages are of unrounded counts.",
            5,
            4,
            6,
            10),
    /** As the SEN2 release shows councils; only with the name of who approved it. */
    UNROUNDED("Unrounded", "Counts are not protected, as approved.", 1, 0, 6, 10);

    private final String label;
    private final String method;
    private final int base;
    private final int smallTo;
    private final int leastChildren;
    private final int leastDenominator;

    RuleSet(
            String label,
            String method,
            int base,
            int smallTo,
            int leastChildren,
            int leastDenominator) {
        this.label = label;
        this.method = method;
        this.base = base;
        this.smallTo = smallTo;
        this.leastChildren = leastChildren;
        this.leastDenominator = leastDenominator;
    }

    /** Name for people. */
    public String label() {
        return label;
    }

    /** What is done to counts, in sentences for a reader. */
    public String method() {
        return method;
    }

    /** What counts are rounded to: 5 or 1. */
    public int base() {
        return base;
    }

    /** Counts from 1 to this are small; 0 if none is. */
    public int smallTo() {
        return smallTo;
    }

    /** Children below which their money is not shown. */
    public int leastChildren() {
        return leastChildren;
    }

    /** Plans below which no percentage of them is shown. */
    public int leastDenominator() {
        return leastDenominator;
    }

    /** What stands for a count above nothing that would be shown as nothing. */
    public String lowWord() {
        return this == OFQUAL ? "[<5]" : "[low]";
    }

    /** True if small counts are withheld rather than rounded. */
    public boolean withholds() {
        return base == 1 && smallTo > 0;
    }

    /** What a reader learns of a whole count that is not withheld. */
    Interval published(double count) {
        if (base == 1 || count == 0) {
            return Interval.exactly(count);
        }
        double shown = Rounded.to(base, count);
        double half = Math.ceil(base / 2.0);
        if (this == OFQUAL && small(count)) {
            return new Interval(1, smallTo);
        }
        double least = shown == 0 ? 1 : shown - half + 1;
        return new Interval(this == OFQUAL ? Math.max(least, base) : least, shown + half - 1);
    }

    /** True for a count above nothing that is too small to be shown. */
    public boolean small(double count) {
        return smallTo > 0 && count > 0 && Math.round(count) <= smallTo;
    }
}
