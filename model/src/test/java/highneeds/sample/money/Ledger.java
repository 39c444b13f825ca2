package highneeds.sample.money;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import highneeds.domain.FinancialYear;
import highneeds.sample.life.Chance;
import highneeds.sample.life.LifeCourse;
import highneeds.sample.life.Rates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The accounts of the high needs block and of special needs transport.
 *
 * <p>Spending lines are the sum of every placement and journey by its days, with 0.5 to 1.5% of
 * accruals and late invoices as any ledger has; the balance follows from them. The latest outturn
 * is the forecast at January, in which the placements of the day run on to 31 March.
 */
public final class Ledger {

    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2025;
    private static final double OPENING_BALANCE = -3_200_000;
    private static final double BUDGETED_GROWTH = 0.055;

    private final Spending spending;
    private final Chance chance;
    private final List<NamedCsvRecord> lines = Rates.rows("ledger-lines.csv");

    private Ledger(Spending spending, Chance chance) {
        this.spending = spending;
        this.chance = chance;
    }

    /** All lines of all years, oldest year first, ending with the budget of the year to come. */
    public static List<Account> of(LifeCourse course, List<Journey> journeys, long seed) {
        Spending spending = new Spending(course, journeys);
        return new Ledger(spending, Chance.of(seed, "ledger")).accounts();
    }

    private List<Account> accounts() {
        List<Account> accounts = new ArrayList<>();
        double balance = OPENING_BALANCE;
        Map<String, Double> before = new LinkedHashMap<>();
        for (int start = FIRST_YEAR; start <= LAST_YEAR + 1; start++) {
            FinancialYear year = new FinancialYear(start);
            boolean begun = start <= LAST_YEAR;
            Map<String, Double> outturns = begun ? outturns(year) : Map.of();
            double spent = 0;
            for (NamedCsvRecord row : lines) {
                String line = row.getField("line");
                Double outturn = outturns.get(line);
                double last = before.getOrDefault(line, begun ? outturn * 0.93 : 0);
                double budget = thousands(last * (1 + BUDGETED_GROWTH));
                accounts.add(new Account(line, row.getField("name"), year, budget, outturn));
                if (begun && row.getField("fund").equals("DSG")) {
                    spent += outturn;
                }
            }
            double income = addFunding(accounts, year, balance, begun);
            balance += begun ? income - spent : 0;
            before = outturns;
        }
        return accounts;
    }

    private static double addFunding(
            List<Account> accounts, FinancialYear year, double balance, boolean begun) {
        NamedCsvRecord row =
                Rates.rows("funding.csv").stream()
                        .filter(r -> Rates.whole(r, "year") == year.startYear())
                        .findFirst()
                        .orElseThrow();
        double allocation = Rates.number(row, "allocation");
        double transfer = Rates.number(row, "schools_block_transfer");
        double grant = Rates.number(row, "other_grant");
        Map<String, Double> named = new LinkedHashMap<>();
        named.put("High needs block allocation", allocation);
        named.put("Schools block transfer", transfer);
        named.put("Other grant", grant);
        named.put("Balance brought forward", balance);
        named.forEach(
                (name, amount) ->
                        accounts.add(new Account(name, name, year, amount, begun ? amount : null)));
        return allocation + transfer + grant;
    }

    private Map<String, Double> outturns(FinancialYear year) {
        Map<String, Double> driven = spending.byLine(year);
        Map<String, Double> outturns = new LinkedHashMap<>();
        for (NamedCsvRecord row : lines) {
            String line = row.getField("line");
            double fixed =
                    Rates.number(row, "fixed")
                            * StrictMath.pow(
                                    1 + Rates.number(row, "growth"), year.startYear() - LAST_YEAR);
            double accruals = chance.between(0.005, 0.015) * (chance.happens(0.6) ? 1 : -1);
            double amount = fixed + driven.getOrDefault(line, 0.0) * (1 + accruals);
            outturns.put(line, (double) Math.round(amount));
        }
        return outturns;
    }

    private static double thousands(double amount) {
        return 1000 * Math.round(amount / 1000);
    }
}
