package highneeds.finance;

import highneeds.assumptions.OtherLine;
import highneeds.assumptions.OtherLine.Fund;
import highneeds.assumptions.UnitCosts;
import highneeds.domain.CellValues;
import highneeds.domain.Setting;
import highneeds.finance.ledger.AccountLine;
import highneeds.projection.YearOutcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Spend of one financial year with a section 251 line on every pound, GBP cash. Its total for the
 * high needs block is {@link YearMoney#highNeedsSpend} and its transport {@link
 * YearMoney#transportCost}.
 *
 * @param entries parts of the spend, by setting in catalogue order, then other lines, then
 *     transport
 */
public record LineSpend(List<Entry> entries) {

    /** Line of direct payments. */
    public static final String DIRECT_PAYMENTS = "1.2.11";

    /** What a part of the spend is for. */
    public enum Kind {
        PLACE_FUNDING,
        TOP_UP_OR_FEE,
        /** Part of a top-up that is paid to the family as a personal budget. */
        DIRECT_PAYMENT,
        /** Paid by health and social care: negative. */
        CONTRIBUTION,
        EMPTY_PLACES,
        OTHER,
        TRANSPORT
    }

    /**
     * One part of the spend.
     *
     * @param line section 251 code; empty if it belongs to none
     * @param kind what it is for
     * @param name setting, age band or line it comes from
     * @param fund who pays
     * @param amount GBP; negative for income
     */
    public record Entry(String line, Kind kind, String name, Fund fund, double amount) {}

    public LineSpend {
        entries = List.copyOf(entries);
    }

    /** Spend that a year's outcome leads to. */
    public static LineSpend of(YearOutcome outcome) {
        return of(MoneyBasis.of(outcome));
    }

    /** Spend of a year between two censuses. */
    public static LineSpend of(MoneyBasis basis) {
        UnitCosts costs = basis.costs();
        YearMoney money = YearMoney.of(basis);
        CellValues plans = basis.fullYearPlans();
        double[] places = plans.times(costs.placeFunding()).bySetting();
        double[] topUps = plans.times(costs.topUp()).bySetting();
        double[] contributions = plans.times(costs.contributions()).bySetting();
        List<Entry> entries = new ArrayList<>();
        for (int s = 0; s < places.length; s++) {
            Setting setting = basis.catalogue().settings().get(s);
            add(entries, placeLine(setting), Kind.PLACE_FUNDING, setting, places[s]);
            double direct = topUps[s] * costs.directPayments().get(s);
            add(entries, topUpLine(setting), Kind.TOP_UP_OR_FEE, setting, topUps[s] - direct);
            add(entries, DIRECT_PAYMENTS, Kind.DIRECT_PAYMENT, setting, direct);
            add(entries, topUpLine(setting), Kind.CONTRIBUTION, setting, -contributions[s]);
            double empty = money.emptyPlaces().get(s);
            add(entries, placeLine(setting), Kind.EMPTY_PLACES, setting, empty);
        }
        for (OtherLine line : basis.funding().otherLines()) {
            entries.add(
                    new Entry(line.code(), Kind.OTHER, line.name(), line.fund(), line.amount()));
        }
        money.transport()
                .forEach(
                        (band, cost) ->
                                entries.add(
                                        new Entry(
                                                band.line(),
                                                Kind.TRANSPORT,
                                                band.label(),
                                                Fund.GENERAL_FUND,
                                                cost)));
        return new LineSpend(entries);
    }

    private static void add(
            List<Entry> entries, String line, Kind kind, Setting setting, double amount) {
        if (amount != 0) {
            entries.add(new Entry(line, kind, setting.name(), Fund.HIGH_NEEDS_BLOCK, amount));
        }
    }

    /** Line of a setting's place funding: that of its top-up where it has none of its own. */
    public static String placeLine(Setting setting) {
        String own = setting.returns().placeLine();
        return own.isEmpty() ? topUpLine(setting) : own;
    }

    /** Line of a setting's top-ups or fees. */
    public static String topUpLine(Setting setting) {
        return setting.returns().topUpLine();
    }

    /** All spend of one fund. */
    public double total(Fund fund) {
        return entries.stream()
                .filter(entry -> entry.fund() == fund)
                .mapToDouble(Entry::amount)
                .sum();
    }

    /** All spend booked to a line. */
    public double of(String line) {
        return entries.stream()
                .filter(entry -> entry.line().equals(line))
                .mapToDouble(Entry::amount)
                .sum();
    }

    /** Spend of one fund by line, in the order of the section 251 return, unknown lines last. */
    public SortedMap<String, Double> byLine(Fund fund) {
        SortedMap<String, Double> lines = new TreeMap<>(inOrderOfReturn());
        entries.stream()
                .filter(entry -> entry.fund() == fund)
                .forEach(entry -> lines.merge(entry.line(), entry.amount(), Double::sum));
        return lines;
    }

    private static Comparator<String> inOrderOfReturn() {
        List<String> order = AccountLine.all().stream().map(AccountLine::code).toList();
        return Comparator.<String>comparingInt(
                        line -> order.contains(line) ? order.indexOf(line) : order.size())
                .thenComparing(Comparator.naturalOrder());
    }
}
