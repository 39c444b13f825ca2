package highneeds.app.money;

import highneeds.finance.choices.Uplifts;
import highneeds.finance.choices.Uplifts.What;
import highneeds.finance.ledger.AccountLine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The rise of prices of one section 251 line.
 *
 * @param line code of the line
 * @param what what it pays for
 */
record UpliftRow(String line, What what) {

    /** Every line that has a price, in the order of the return. */
    static List<UpliftRow> all() {
        List<UpliftRow> rows = new ArrayList<>();
        for (AccountLine line : AccountLine.all()) {
            What what =
                    switch (line.driver()) {
                        case PLACEMENTS ->
                                line.code().equals(Uplifts.PLACES)
                                        ? What.PLACES
                                        : What.TOP_UPS_AND_FEES;
                        case TRANSPORT -> What.TRANSPORT;
                        case OWN -> What.OTHER;
                    };
            rows.add(new UpliftRow(line.code(), what));
        }
        return rows;
    }

    String label() {
        return line + " " + AccountLine.name(line);
    }

    double usual(Uplifts uplifts) {
        return uplifts.usual(what, line);
    }

    Uplifts withUsual(Uplifts uplifts, double percent) {
        return what == What.PLACES
                ? uplifts.withPlaceFunding(percent)
                : uplifts.withLine(line, percent);
    }

    /** The line's rises into single years. */
    YearRow inYears() {
        return new YearRow(
                id(),
                label(),
                "%",
                "",
                choices ->
                        choices.uplifts()
                                .inYears()
                                .getOrDefault(line, Collections.emptySortedMap()),
                (choices, own) -> {
                    Uplifts changed = choices.uplifts();
                    for (int year :
                            changed.inYears()
                                    .getOrDefault(line, Collections.emptySortedMap())
                                    .keySet()) {
                        changed = changed.inYear(line, year, Double.NaN);
                    }
                    for (var year : own.entrySet()) {
                        changed = changed.inYear(line, year.getKey(), year.getValue());
                    }
                    return choices.withUplifts(changed);
                },
                (choices, _) -> usual(choices.uplifts()));
    }

    String id() {
        return "money-uplift-" + line.replace('.', '-');
    }
}
