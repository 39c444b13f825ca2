package highneeds.finance.choices;

/**
 * A grant that is paid for some years and then ends.
 *
 * @param name name for people
 * @param amount GBP a year
 * @param firstYear calendar year its first financial year starts in
 * @param lastYear calendar year its last financial year starts in
 */
public record TimedGrant(String name, double amount, int firstYear, int lastYear) {

    public TimedGrant {
        if (firstYear > lastYear) {
            throw new IllegalArgumentException(
                    "The grant '" + name + "' ends in " + lastYear + " before it starts");
        }
    }

    /** GBP in the financial year that starts in a calendar year. */
    public double in(int year) {
        return year >= firstYear && year <= lastYear ? amount : 0;
    }
}
