package highneeds.sample.money;

import java.time.YearMonth;

/**
 * What was booked to a line in one month, GBP.
 *
 * @param line section 251 code
 * @param name what the line is for
 * @param month the month
 * @param actual paid; negative for a credit
 * @param accrual owed and not yet paid; null if nothing is
 */
public record Posting(String line, String name, YearMonth month, double actual, Double accrual) {}
