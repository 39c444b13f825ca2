package highneeds.sample.money;

import highneeds.domain.FinancialYear;

/**
 * One line of the accounts in one financial year, GBP.
 *
 * @param line section 251 code, or the name of a line that has none
 * @param name what the line is for
 * @param year financial year
 * @param budget what was planned
 * @param outturn what it came to; null for a year that has not begun
 */
public record Account(
        String line, String name, FinancialYear year, double budget, Double outturn) {}
