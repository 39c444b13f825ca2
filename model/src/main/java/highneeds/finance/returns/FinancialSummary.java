package highneeds.finance.returns;

import highneeds.assumptions.OtherLine;
import highneeds.assumptions.OtherLine.Fund;
import highneeds.domain.Catalogue;
import highneeds.finance.BudgetPosition;
import highneeds.finance.YearMoney;
import highneeds.finance.ledger.AccountLine;
import highneeds.finance.returns.ManagementPlan.Category;
import highneeds.finance.returns.ReturnTable.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Financial summary of the high needs block in the DSG management plan, GBP cash, a column for
 * every financial year: income, spend by category, in-year and cumulative balance. A deficit is
 * negative.
 */
public final class FinancialSummary {

    private FinancialSummary() {}

    /** The plan without further action, or with it: one position each. */
    public static ReturnTable of(String title, Catalogue catalogue, BudgetPosition position) {
        List<String> columns =
                position.years().stream().map(year -> year.year().toString()).toList();
        return new ReturnTable("HN", title, columns, rows(catalogue, position));
    }

    /**
     * Unmitigated position, mitigated position, and what the mitigations come to in each row: spend
     * and balance with them less without.
     *
     * @throws IllegalArgumentException if the two do not cover the same years
     */
    public static List<ReturnTable> unmitigatedAndMitigated(
            Catalogue catalogue, BudgetPosition unmitigated, BudgetPosition mitigated) {
        ReturnTable without = of("High needs block, unmitigated", catalogue, unmitigated);
        ReturnTable with = of("High needs block, mitigated", catalogue, mitigated);
        if (!without.columns().equals(with.columns())) {
            throw new IllegalArgumentException(
                    "Unmitigated and mitigated plans must cover the same years");
        }
        return List.of(without, with, difference(without, with));
    }

    private static ReturnTable difference(ReturnTable without, ReturnTable with) {
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < with.rows().size(); r++) {
            List<Double> values = new ArrayList<>();
            for (int c = 0; c < with.columns().size(); c++) {
                values.add(
                        with.rows().get(r).values().get(c) - without.rows().get(r).values().get(c));
            }
            rows.add(new Row(with.rows().get(r).code(), with.rows().get(r).label(), values));
        }
        return new ReturnTable("HN", "High needs block, mitigations", with.columns(), rows);
    }

    private static List<Row> rows(Catalogue catalogue, BudgetPosition position) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(position, "Allocation", year -> year.funding().allocation()));
        rows.add(row(position, "Import/export adjustment", year -> year.funding().importExport()));
        rows.add(row(position, "Block transfers", year -> year.funding().blockTransfer()));
        rows.add(row(position, "Other income", year -> year.funding().grants()));
        rows.add(row(position, "Total income", year -> year.funding().income()));
        for (Category category : Category.values()) {
            rows.add(
                    new Row(
                            category.code(),
                            category.title(),
                            values(position, year -> spend(catalogue, year, category))));
        }
        for (AccountLine line : AccountLine.all()) {
            if (line.fund() == Fund.HIGH_NEEDS_BLOCK) {
                addOtherLine(rows, position, line.code(), line.name());
            }
        }
        rows.add(
                row(
                        position,
                        "Other spend",
                        year -> otherSpend(year, code -> AccountLine.of(code).isEmpty())));
        rows.add(row(position, "Total spend", YearMoney::highNeedsSpend));
        rows.add(row(position, "In-year surplus or deficit", YearMoney::inYearBalance));
        rows.addAll(balances(position));
        return rows;
    }

    private static List<Row> balances(BudgetPosition position) {
        List<Double> broughtForward = new ArrayList<>();
        List<Double> carriedForward = new ArrayList<>();
        double balance = position.openingBalance();
        for (int i = 0; i < position.years().size(); i++) {
            broughtForward.add(balance);
            balance = position.cumulativeBalance(i);
            carriedForward.add(balance);
        }
        return List.of(
                new Row("", "Balance brought forward", broughtForward),
                new Row("", "Balance carried forward", carriedForward));
    }

    private static double spend(Catalogue catalogue, YearMoney year, Category category) {
        double spend = 0;
        for (int s = 0; s < catalogue.settings().size(); s++) {
            if (Category.of(catalogue.settings().get(s)) == category) {
                spend += year.placementCost().get(s) + year.emptyPlaces().get(s);
            }
        }
        return spend;
    }

    private static void addOtherLine(
            List<Row> rows, BudgetPosition position, String code, String name) {
        List<Double> values = values(position, year -> otherSpend(year, code::equals));
        if (values.stream().anyMatch(value -> value != 0)) {
            rows.add(new Row(code, name, values));
        }
    }

    private static double otherSpend(YearMoney year, Predicate<String> codes) {
        return year.funding().otherLines().stream()
                .filter(line -> line.fund() == Fund.HIGH_NEEDS_BLOCK && codes.test(line.code()))
                .mapToDouble(OtherLine::amount)
                .sum();
    }

    private static Row row(
            BudgetPosition position, String label, ToDoubleFunction<YearMoney> value) {
        return new Row("", label, values(position, value));
    }

    private static List<Double> values(BudgetPosition position, ToDoubleFunction<YearMoney> value) {
        return position.years().stream().map(value::applyAsDouble).toList();
    }
}
