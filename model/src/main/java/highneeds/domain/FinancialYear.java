package highneeds.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A financial year, 1 April to 31 March, written "2026-27".
 *
 * @param startYear calendar year of the April in which it starts, 2000 to 2099
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    private static final Pattern FORM = Pattern.compile("(20\\d\\d)\\s*[-/]\\s*(?:20)?(\\d\\d)");

    public FinancialYear {
        if (startYear < 2000 || startYear > 2099) {
            throw new IllegalArgumentException(
                    "Financial year must start between 2000 and 2099, but was " + startYear);
        }
    }

    /**
     * Reads "2026-27", "2026/27" or "2026-2027".
     *
     * @throws IllegalArgumentException if the text is of another form or its years do not follow
     *     each other
     */
    public static FinancialYear parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "A financial year is written 2026-27, but this was '" + text + "'");
        }
        int start = Integer.parseInt(form.group(1));
        if ((start + 1) % 100 != Integer.parseInt(form.group(2))) {
            throw new IllegalArgumentException(
                    "The years of '" + text + "' do not follow each other");
        }
        return new FinancialYear(start);
    }

    /**
     * The financial year that the flow from the January census of this year to the next falls in.
     */
    public static FinancialYear followingCensus(int censusYear) {
        return new FinancialYear(censusYear);
    }

    public FinancialYear plus(int years) {
        return new FinancialYear(startYear + years);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return "%d-%02d".formatted(startYear, (startYear + 1) % 100);
    }
}
