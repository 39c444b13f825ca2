package highneeds.evidence;

import java.time.YearMonth;

/**
 * What the placements of one setting came to in one month. It is kept in place of the rows of this
 * term's placements, which name a child each.
 *
 * @param setting code of the setting
 * @param month calendar month
 * @param plans children placed, each by the days of the month
 * @param place place funding, GBP
 * @param topUp top-ups or fees, GBP
 * @param contributions what health and social care pay of them, GBP, not negative
 */
public record SettingMonth(
        String setting,
        YearMonth month,
        double plans,
        double place,
        double topUp,
        double contributions) {

    public SettingMonth {
        if (plans < 0 || place < 0 || topUp < 0 || contributions < 0) {
            throw new IllegalArgumentException("Placements of a month are not negative");
        }
    }
}
