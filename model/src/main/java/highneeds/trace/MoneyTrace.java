package highneeds.trace;

import highneeds.assumptions.Funding;
import highneeds.assumptions.OtherLine;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.FinancialYear;
import highneeds.domain.Pounds;
import highneeds.evidence.Evidence;
import highneeds.evidence.LedgerCode;
import highneeds.finance.MoneyBasis;
import highneeds.finance.YearMoney;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.projection.YearOutcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Takes money apart: into lines, settings, and plans times what one costs. GBP. */
final class MoneyTrace {

    private static final Measure.Unit POUNDS = Measure.Unit.POUNDS;

    private final Forecast forecast;
    private final Catalogue catalogue;
    private final CellTrace cells;
    private final LedgerRows ledger;
    private final PriceRows prices;
    private final JourneyRows journeys;

    /**
     * @param evidence what the council's files told, for the rows behind lines and prices
     */
    MoneyTrace(Forecast forecast, Evidence evidence) {
        this.forecast = forecast;
        this.catalogue = evidence.catalogue();
        this.cells = new CellTrace(catalogue);
        this.ledger = new LedgerRows(evidence.ledger());
        this.prices = new PriceRows(evidence, forecast.outcome().opening().census());
        this.journeys = new JourneyRows(evidence, forecast.outcome().opening().census());
    }

    /** opening balance + every in-year balance so far. */
    Trace cumulativeBalance(int year) {
        List<Trace.Part> parts = new ArrayList<>();
        double opening = forecast.budget().openingBalance();
        parts.add(
                ledger.part(
                        "Balance brought into " + name(first()),
                        "",
                        opening,
                        LedgerCode.BROUGHT_FORWARD,
                        first()));
        for (int each = first(); each <= year; each++) {
            int of = each;
            double balance = money(of).inYearBalance();
            parts.add(
                    Trace.Part.of("In-year balance " + name(of), balance, () -> inYearBalance(of)));
        }
        return new Trace(
                "Cumulative balance at the end of " + name(year),
                forecast.budget().cumulativeBalance(year - first()),
                POUNDS,
                List.of(new Trace.Split("Year by year", parts)));
    }

    /** income - spend. */
    Trace inYearBalance(int year) {
        Trace income = income(year);
        Trace spend = spend(year);
        return new Trace(
                "In-year balance " + name(year),
                money(year).inYearBalance(),
                POUNDS,
                List.of(
                        new Trace.Split(
                                "Income less spend",
                                List.of(
                                        Trace.Part.of("Income", income.amount(), () -> income),
                                        Trace.Part.of("Spend", spend.amount(), () -> spend)
                                                .takenAway()))));
    }

    Trace income(int year) {
        Funding funding = money(year).funding();
        return new Trace(
                "Income of the high needs block " + name(year),
                funding.income(),
                POUNDS,
                List.of(
                        new Trace.Split(
                                "Lines",
                                List.of(
                                        ledger.part(
                                                "Allocation",
                                                "",
                                                funding.allocation(),
                                                LedgerCode.ALLOCATION,
                                                year),
                                        ledger.part(
                                                "Import/export adjustment",
                                                "",
                                                funding.importExport(),
                                                LedgerCode.IMPORT_EXPORT,
                                                year),
                                        ledger.part(
                                                "Transfer from the schools block",
                                                "",
                                                funding.blockTransfer(),
                                                LedgerCode.BLOCK_TRANSFER,
                                                year),
                                        ledger.part(
                                                "Other grants",
                                                "",
                                                funding.grants(),
                                                LedgerCode.OTHER_GRANT,
                                                year)))));
    }

    /** Placements by setting and lines that do not follow single placements. */
    Trace spend(int year) {
        List<Trace.Part> parts = new ArrayList<>(placementParts(year));
        for (OtherLine line : money(year).funding().otherLines()) {
            if (line.fund() == OtherLine.Fund.HIGH_NEEDS_BLOCK) {
                String code = line.code().isEmpty() ? "" : "Section 251 line " + line.code();
                parts.add(ledger.part(line.name(), code, line.amount(), line.code(), year));
            }
        }
        return new Trace(
                "Spend of the high needs block " + name(year),
                money(year).highNeedsSpend(),
                POUNDS,
                List.of(new Trace.Split("Lines", parts)));
    }

    /** What placements cost, in all or in one setting, empty places included. */
    Trace placements(int year, OptionalInt setting) {
        if (setting.isPresent()) {
            return placement(year, setting.getAsInt());
        }
        YearMoney money = money(year);
        return new Trace(
                "Cost of placements " + name(year),
                money.placementCost().total() + money.emptyPlaces().total(),
                POUNDS,
                List.of(new Trace.Split("By setting", placementParts(year))));
    }

    private List<Trace.Part> placementParts(int year) {
        List<Trace.Part> parts = new ArrayList<>();
        for (int s = 0; s < catalogue.settings().size(); s++) {
            int setting = s;
            double amount = money(year).placementCost().get(s) + money(year).emptyPlaces().get(s);
            if (amount != 0) {
                parts.add(
                        Trace.Part.of(
                                catalogue.settings().get(s).name(),
                                amount,
                                () -> placement(year, setting)));
            }
        }
        return parts;
    }

    private Trace placement(int year, int setting) {
        MoneyBasis basis = MoneyBasis.of(outcome(year));
        Piece piece =
                new Piece(
                        Piece.ALL.firstNcy(),
                        Piece.ALL.lastNcy(),
                        OptionalInt.empty(),
                        OptionalInt.of(setting));
        Trace placed =
                priced(
                        "Placements",
                        basis,
                        basis.costs().net(),
                        piece,
                        cell -> Optional.of(() -> prices.cost(basis, cell)));
        List<Trace.Part> parts = new ArrayList<>();
        parts.add(Trace.Part.of("Placements", placed.amount(), () -> placed));
        double empty = money(year).emptyPlaces().get(setting);
        if (empty != 0) {
            parts.add(
                    Trace.Part.leaf(
                            "Places nobody fills",
                            Pounds.whole(basis.costs().emptyPlace().get(setting)) + " each",
                            empty));
        }
        return new Trace(
                "Cost of placements " + name(year) + piece.words(catalogue),
                placed.amount() + empty,
                POUNDS,
                List.of(new Trace.Split("Placements and empty places", parts)));
    }

    Trace transport(int year) {
        MoneyBasis basis = MoneyBasis.of(outcome(year));
        return priced(
                "Cost of transport " + name(year),
                basis,
                basis.costs().transport().perPlan(),
                Piece.ALL,
                cell -> journeys.cost(basis, cell));
    }

    /** Plans over the financial year × what one costs, cell by cell. */
    private Trace priced(
            String what,
            MoneyBasis basis,
            CellValues price,
            Piece piece,
            IntFunction<Optional<Supplier<Trace>>> opens) {
        CellValues plans = basis.fullYearPlans();
        return cells.of(
                what,
                POUNDS,
                plans.times(price),
                piece,
                cell ->
                        String.format(
                                Locale.UK,
                                "%.2f plans over the year \u00d7 %s",
                                plans.get(cell),
                                Pounds.whole(price.get(cell))),
                opens);
    }

    private int first() {
        return forecast.outcome().opening().census();
    }

    private static String name(int year) {
        return new FinancialYear(year).toString();
    }

    private YearMoney money(int year) {
        return forecast.budget().years().get(year - first());
    }

    private YearOutcome outcome(int year) {
        return forecast.outcome().years().get(year - first());
    }
}
