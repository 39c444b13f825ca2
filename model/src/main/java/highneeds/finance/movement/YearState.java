package highneeds.finance.movement;

import highneeds.assumptions.Funding;
import highneeds.assumptions.OtherLine.Fund;
import highneeds.finance.MoneyBasis;
import highneeds.finance.YearMoney;

import java.util.ArrayList;
import java.util.List;

/**
 * The money of one financial year in as few figures as a movement can be told from: small enough to
 * be remembered in a project, and whole, so that its parts are its balance.
 *
 * @param startYear calendar year the financial year starts in
 * @param groups plans and what they cost
 * @param emptyPlaces cost of places nobody fills, by setting
 * @param otherLines lines of the high needs block that follow no placement, by name
 * @param income allocation, transfers and grants
 * @param travel transport by age band
 * @param generalFundLines other lines of the general fund, by name
 */
public record YearState(
        int startYear,
        List<PlanGroup> groups,
        List<Amount> emptyPlaces,
        List<Amount> otherLines,
        List<Amount> income,
        List<Travel> travel,
        List<Amount> generalFundLines) {

    /**
     * Transport of one age band.
     *
     * @param band age band
     * @param plans full-year plans, whether they travel or not
     * @param cost GBP
     */
    public record Travel(String band, double plans, double cost) {}

    public YearState {
        groups = List.copyOf(groups);
        emptyPlaces = List.copyOf(emptyPlaces);
        otherLines = List.copyOf(otherLines);
        income = List.copyOf(income);
        travel = List.copyOf(travel);
        generalFundLines = List.copyOf(generalFundLines);
    }

    /** The state of a year between two censuses. */
    public static YearState of(MoneyBasis basis) {
        Funding funding = basis.funding();
        YearMoney money = YearMoney.of(basis);
        List<Amount> empty = new ArrayList<>();
        for (int s = 0; s < money.emptyPlaces().size(); s++) {
            if (money.emptyPlaces().get(s) != 0) {
                empty.add(
                        new Amount(
                                basis.catalogue().settings().get(s).name(),
                                money.emptyPlaces().get(s)));
            }
        }
        return new YearState(
                basis.year().startYear(),
                Groups.of(basis),
                empty,
                lines(funding, Fund.HIGH_NEEDS_BLOCK),
                List.of(
                        new Amount("Allocation", funding.allocation()),
                        new Amount("Import/export adjustment", funding.importExport()),
                        new Amount("Block transfer", funding.blockTransfer()),
                        new Amount("Other grants and income", funding.grants())),
                Groups.travel(basis, money),
                lines(funding, Fund.GENERAL_FUND));
    }

    private static List<Amount> lines(Funding funding, Fund fund) {
        return funding.otherLines().stream()
                .filter(line -> line.fund() == fund)
                .map(line -> new Amount(line.name(), line.amount()))
                .toList();
    }

    /** Income less spend of the high needs block, GBP; an overspend is negative. */
    public double inYearBalance() {
        double placements = groups.stream().mapToDouble(g -> g.plans() * g.net()).sum();
        return Amount.sum(income) - placements - Amount.sum(emptyPlaces) - Amount.sum(otherLines);
    }

    /** What the general fund pays: transport and its other lines, GBP. */
    public double generalFundCost() {
        return travel.stream().mapToDouble(Travel::cost).sum() + Amount.sum(generalFundLines);
    }

    /** Effects on the balance of the block by part: spend negative, income positive. */
    List<Amount> blockParts() {
        List<Amount> parts = new ArrayList<>();
        groups.forEach(g -> parts.add(new Amount(g.setting(), -g.plans() * g.net())));
        emptyPlaces.forEach(
                empty ->
                        parts.add(
                                new Amount(
                                        empty.name() + ": places nobody fills", -empty.pounds())));
        otherLines.forEach(line -> parts.add(new Amount(line.name(), -line.pounds())));
        parts.addAll(income);
        return parts;
    }

    /** Effects on the general fund by part: spend negative. */
    List<Amount> generalFundParts() {
        List<Amount> parts = new ArrayList<>();
        travel.forEach(each -> parts.add(new Amount(each.band(), -each.cost())));
        generalFundLines.forEach(line -> parts.add(new Amount(line.name(), -line.pounds())));
        return parts;
    }

    /**
     * The same with few digits, to be kept: plans to a ten-thousandth, pounds to a penny. Its
     * balance is the sum of what is kept.
     */
    public YearState rounded() {
        return new YearState(
                startYear,
                groups.stream()
                        .map(
                                g ->
                                        new PlanGroup(
                                                g.setting(),
                                                g.need(),
                                                g.age(),
                                                to(g.plans(), 1e4),
                                                to(g.place(), 100),
                                                to(g.topUp(), 100),
                                                to(g.contributions(), 100)))
                        .filter(g -> g.plans() > 0)
                        .toList(),
                pennies(emptyPlaces),
                pennies(otherLines),
                pennies(income),
                travel.stream()
                        .map(t -> new Travel(t.band(), to(t.plans(), 1e4), to(t.cost(), 100)))
                        .toList(),
                pennies(generalFundLines));
    }

    static List<Amount> pennies(List<Amount> amounts) {
        return amounts.stream().map(a -> new Amount(a.name(), to(a.pounds(), 100))).toList();
    }

    private static double to(double value, double parts) {
        return Math.round(value * parts) / parts;
    }
}
