package highneeds.sample.money;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import highneeds.domain.Catalogue;
import highneeds.domain.FinancialYear;
import highneeds.domain.Setting;
import highneeds.finance.SchoolDays;
import highneeds.sample.life.Chance;
import highneeds.sample.life.Child;
import highneeds.sample.life.LifeCourse;
import highneeds.sample.life.Placement;
import highneeds.sample.life.Provider;
import highneeds.sample.life.Rates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The accounts of 2025-26 month by month up to December 2025, as a ledger books them.
 *
 * <p>Top-ups and fees are those of the placements that ran, by days; places are paid by term, in
 * April, September and January; transport by school days; services in twelfths. Each line and month
 * has up to 1.5% of late and early invoices. Of December part of the transport and of the
 * independent fees is accrued, and in October an independent provider pays back a term's fee.
 */
public final class MonthlyLedger {

    /** The year under way when the files are drawn. */
    public static final FinancialYear YEAR = new FinancialYear(2025);

    /** The last month closed when the files are drawn. */
    public static final YearMonth LAST = YearMonth.of(2025, 12);

    private static final double REFUND = -48_000;
    private static final double TIMING = 0.015;
    private static final double MONTHS = 12;

    private final Catalogue catalogue = Catalogue.standard();
    private final Prices prices = new Prices();
    private final LifeCourse course;
    private final List<Journey> journeys;
    private final Chance chance;

    private MonthlyLedger(LifeCourse course, List<Journey> journeys, long seed) {
        this.course = course;
        this.journeys = journeys;
        this.chance = Chance.of(seed, "ledger by month");
    }

    /** Every line of every month, in the order of the months. */
    public static List<Posting> of(LifeCourse course, List<Journey> journeys, long seed) {
        return new MonthlyLedger(course, journeys, seed).postings();
    }

    private List<Posting> postings() {
        List<Posting> all = new ArrayList<>();
        YearMonth first = YearMonth.from(Spells.firstDay(YEAR));
        for (YearMonth month = first; !month.isAfter(LAST); month = month.plusMonths(1)) {
            Map<String, Double> driven = driven(month, (int) first.until(month, ChronoUnit.MONTHS));
            for (NamedCsvRecord row : Rates.rows("ledger-lines.csv")) {
                String line = row.getField("line");
                double due = driven.getOrDefault(line, 0.0) + Rates.number(row, "fixed") / MONTHS;
                double spent = due * (1 + chance.between(-TIMING, TIMING));
                double owed = month.equals(LAST) ? accrued(line) * spent : 0;
                all.add(
                        new Posting(
                                line,
                                row.getField("name"),
                                month,
                                Math.round(spent - owed),
                                owed == 0 ? null : (double) Math.round(owed)));
                if (line.equals("1.2.3") && month.getMonthValue() == 10) {
                    all.add(new Posting(line, "Fee of a term paid back", month, REFUND, null));
                }
            }
        }
        return all;
    }

    private static double accrued(String line) {
        return line.startsWith("2.1.4") || line.startsWith("2.1.6") || line.startsWith("2.1.7")
                ? 0.4
                : line.equals("1.2.3") ? 0.15 : 0;
    }

    private Map<String, Double> driven(YearMonth month, int position) {
        Map<String, Double> byLine = new TreeMap<>();
        double days = ChronoUnit.DAYS.between(Spells.firstDay(YEAR), Spells.lastDay(YEAR)) + 1;
        for (Child child : course.children()) {
            for (Placement placement : child.placements()) {
                double share = days(placement.start(), placement.end(), month) / days;
                if (share > 0) {
                    Setting.ReturnLines lines = catalogue.setting(placement.setting()).returns();
                    Cost cost = prices.cost(child, placement, YEAR);
                    add(byLine, lines.topUpLine(), cost.netOfPlace() * share);
                    if (course.providers().places(placement.provider()).isEmpty()) {
                        add(byLine, lines.placeLine(), cost.placeFunding() * share);
                    }
                }
            }
        }
        for (Provider provider : course.providers().all()) {
            addPlaces(byLine, provider, month);
        }
        for (Journey journey : journeys) {
            double part = days(journey.start(), journey.end(), month) / month.lengthOfMonth();
            double school = (double) SchoolDays.in(position) / SchoolDays.ofYear();
            add(
                    byLine,
                    Spending.transportLine(journey.child().ncy(month.atDay(1))),
                    journey.cost(YEAR) * part * school);
        }
        return byLine;
    }

    /** Five months' places in April, four in September, three in January. */
    private void addPlaces(Map<String, Double> byLine, Provider provider, YearMonth month) {
        int instalment =
                switch (month.getMonth()) {
                    case APRIL -> 5;
                    case SEPTEMBER -> 4;
                    case JANUARY -> 3;
                    default -> 0;
                };
        if (instalment == 0 || course.providers().places(provider).isEmpty()) {
            return;
        }
        Setting setting = catalogue.setting(provider.setting());
        int since = YEAR.startYear() - (instalment == 5 ? 1 : 0);
        add(
                byLine,
                setting.returns().placeLine(),
                course.providers().placesIn(provider, since)
                        * setting.typicalCost().placeFunding()
                        * instalment
                        / MONTHS);
    }

    private static double days(LocalDate start, LocalDate end, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        LocalDate from = start.isAfter(first) ? start : first;
        LocalDate to = end == null || end.isAfter(last) ? last : end;
        return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }

    private static void add(Map<String, Double> byLine, String line, double amount) {
        if (!line.isEmpty() && amount != 0) {
            byLine.merge(line, amount, Double::sum);
        }
    }
}
