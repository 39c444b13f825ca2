package highneeds.importer.table;

import highneeds.domain.FundingRoute;
import highneeds.evidence.Placement;
import highneeds.importer.TableReading;
import highneeds.importer.mapping.Field;
import highneeds.importer.repair.Repair;
import highneeds.importer.sheet.Cell;
import highneeds.importer.value.Amounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The table of placements. A placement without a cost tells where a child is, so censuses are cut
 * from it, but it is no evidence of cost.
 */
public final class PlacementTable {

    private static final String NOT_ITS_PARTS = "cost-not-its-parts";

    private final Table table;
    private final Reading reading;
    private final Codes codes;
    private final List<Placement> all = new ArrayList<>();
    private final List<Placement> costed = new ArrayList<>();

    public PlacementTable(Table table, Reading reading) {
        this.table = table;
        this.reading = reading;
        this.codes = new Codes(table, reading.catalogue(), reading.council());
    }

    public TableReading read() {
        return Rows.each(table, reading.issues(), this::read);
    }

    /** Every placement read; one without a known cost has a cost of 0. */
    public List<Placement> all() {
        return all;
    }

    /** The placements whose cost is known. */
    public List<Placement> costed() {
        return costed;
    }

    private void read(RowValues row) throws LeftOut {
        String person = row.person();
        String setting = codes.setting(row);
        Period period =
                Period.of(
                        row,
                        "placement",
                        row.requiredDate(Field.START),
                        row.date(Field.END),
                        Field.END);
        int weeks = row.residentialWeeks();
        OptionalDouble annual = AnnualCost.of(row, weeks);
        OptionalDouble place = row.notNegative(Field.PLACE_FUNDING);
        OptionalDouble topUp = row.notNegative(Field.TOP_UP);
        boolean free = reading.catalogue().setting(setting).fundingRoute() == FundingRoute.UNFUNDED;
        boolean known = annual.isPresent() || place.isPresent() || topUp.isPresent() || free;
        double placePart = place(annual, place, topUp);
        double topUpPart = topUp(row, annual, topUp, placePart);
        Contributions contributions = contributions(row, placePart + topUpPart);
        Placement placement =
                new Placement(
                        person,
                        setting,
                        row.name(Field.PROVIDER),
                        period.start(),
                        period.end(),
                        placePart,
                        topUpPart,
                        contributions.total(),
                        row.name(Field.BAND),
                        weeks,
                        contributions.health(),
                        directPayment(row, topUpPart),
                        row.origin());
        if (!known) {
            row.warn(
                    "missing-cost",
                    table.has(Field.ANNUAL_COST) ? Field.ANNUAL_COST : Field.TOP_UP,
                    "There is no cost; the placement tells where the child is, not what it costs.",
                    "Add its yearly cost.");
        }
        all.add(placement);
        if (known) {
            costed.add(placement);
        }
    }

    private static double place(OptionalDouble annual, OptionalDouble place, OptionalDouble topUp) {
        if (place.isPresent()) {
            return place.getAsDouble();
        }
        return annual.isPresent() && topUp.isPresent()
                ? Math.max(0, annual.getAsDouble() - topUp.getAsDouble())
                : 0;
    }

    private static double topUp(
            RowValues row, OptionalDouble annual, OptionalDouble topUp, double place)
            throws LeftOut {
        if (topUp.isEmpty()) {
            return Math.max(0, annual.orElse(place) - place);
        }
        double parts = place + topUp.getAsDouble();
        if (annual.isPresent() && Math.abs(parts - annual.getAsDouble()) > 1) {
            if (row.repairs(NOT_ITS_PARTS, Repair.USE_WHOLE) && annual.getAsDouble() >= place) {
                row.mended(
                        NOT_ITS_PARTS,
                        Field.ANNUAL_COST,
                        "The annual cost was used; its top-up is what the place leaves of it.");
                return annual.getAsDouble() - place;
            }
            row.warn(
                    NOT_ITS_PARTS,
                    Field.ANNUAL_COST,
                    "The annual cost is not place funding plus top-up; the two parts were used.",
                    "Check which is right.");
        }
        return topUp.getAsDouble();
    }

    /**
     * What others pay, GBP a year.
     *
     * @param health the part that health pays; empty if nothing is paid
     */
    private record Contributions(double total, Optional<Double> health) {}

    private Contributions contributions(RowValues row, double cost) throws LeftOut {
        double health = contribution(row, Field.HEALTH_CONTRIBUTION, cost);
        double total = health + contribution(row, Field.CARE_CONTRIBUTION, cost);
        if (total > cost) {
            row.warn(
                    "contribution-over-cost",
                    Field.HEALTH_CONTRIBUTION,
                    "The contributions are more than the cost; they were taken as all of it.",
                    "Check the cost and the contributions.");
        }
        double paid = Math.min(total, cost);
        return new Contributions(
                paid, total > 0 ? Optional.of(health * paid / total) : Optional.empty());
    }

    private static Optional<Double> directPayment(RowValues row, double topUp) throws LeftOut {
        OptionalDouble amount = row.notNegative(Field.DIRECT_PAYMENT);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        if (amount.getAsDouble() > topUp) {
            row.warn(
                    "direct-payment-over-top-up",
                    Field.DIRECT_PAYMENT,
                    "The direct payment is more than the top-up; it was taken as all of it.",
                    "Check the top-up and the direct payment.");
        }
        return Optional.of(Math.min(topUp, amount.getAsDouble()));
    }

    private double contribution(RowValues row, Field field, double cost) throws LeftOut {
        OptionalDouble amount = row.notNegative(field);
        if (amount.isEmpty()) {
            return 0;
        }
        Cell cell = row.cell(field);
        if (Amounts.isPercent(cell)) {
            return share(field, amount.getAsDouble()) * cost;
        }
        if (table.heading(field).contains("%")) {
            double written = amount.getAsDouble();
            return share(field, written > 1 ? written / 100 : written) * cost;
        }
        return amount.getAsDouble();
    }

    private static double share(Field field, double share) throws LeftOut {
        if (share > 1) {
            throw new LeftOut(
                    "contribution-over-all",
                    field,
                    "The contribution is more than 100% of the cost, so the row was left out.",
                    "Correct the percentage; it is the share of the cost that others pay.");
        }
        return share;
    }
}
