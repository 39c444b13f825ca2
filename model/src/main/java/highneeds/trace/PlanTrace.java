package highneeds.trace;

import highneeds.caseload.Plan;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.projection.YearOutcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Takes plans and flows apart: into the flows of the year, cells, and rows of the cohort file. */
final class PlanTrace {

    private static final Measure.Unit PLANS = Measure.Unit.PLANS;
    private static final IntFunction<String> NO_NOTE = _ -> "";

    private final Forecast forecast;
    private final Catalogue catalogue;
    private final List<Plan> plans;
    private final CellTrace cells;

    /**
     * @param plans the council's plans at every census; empty if its history is estimated
     */
    PlanTrace(Forecast forecast, Catalogue catalogue, List<Plan> plans) {
        this.forecast = forecast;
        this.catalogue = catalogue;
        this.plans = plans;
        this.cells = new CellTrace(catalogue);
    }

    /** Plans at a census that is counted or forecast. */
    Trace plans(int census, Piece piece) {
        CellValues values = at(census);
        List<Trace.Split> splits = new ArrayList<>();
        if (census > opening()) {
            splits.add(flows(year(census), piece));
        }
        splits.addAll(
                cells.splits(
                        values, piece, NO_NOTE, part -> Optional.of(() -> plans(census, part))));
        if (census == opening()) {
            rows(census, piece).ifPresent(splits::add);
        }
        return new Trace(
                "Plans in January " + census + piece.words(catalogue),
                piece.total(values),
                PLANS,
                splits);
    }

    /** Plans that came from another setting in the year to a census. */
    Trace movesIn(int census, Piece piece) {
        return moves("Moves in to January " + census, year(census).movedIn(), piece);
    }

    /** Arrivals that a setting had no place for in the year to a census. */
    Trace placesShort(int census) {
        YearOutcome year = year(census);
        List<Trace.Part> parts = new ArrayList<>();
        for (int s = 0; s < catalogue.settings().size(); s++) {
            double amount = year.placesShort().get(s);
            if (amount != 0) {
                parts.add(
                        Trace.Part.leaf(
                                catalogue.settings().get(s).name(),
                                "%,.0f places, all filled"
                                        .formatted(year.given().provision().places().get(s)),
                                amount));
            }
        }
        return new Trace(
                "Arrivals without a place in the year to January " + census,
                year.placesShort().total(),
                PLANS,
                List.of(new Trace.Split("By setting", parts)));
    }

    /** New plans in the year to a census. */
    Trace joiners(int census, Piece piece) {
        return cells.of(
                "New plans to January " + census, PLANS, year(census).joiners(), piece, NO_NOTE);
    }

    /** Plans that ceased in the year to a census, with those past the last school year. */
    Trace leavers(int census, Piece piece) {
        YearOutcome year = year(census);
        Trace ceased = ceased(year, piece);
        Trace agedOut = cells.of("Past the last school year", PLANS, agedOut(year), piece, NO_NOTE);
        return new Trace(
                "Plans ceased in the year to January " + census + piece.words(catalogue),
                ceased.amount() + agedOut.amount(),
                PLANS,
                List.of(
                        new Trace.Split(
                                "Why",
                                List.of(
                                        Trace.Part.of("Ceased", ceased.amount(), () -> ceased),
                                        Trace.Part.of(
                                                "Past the last school year",
                                                agedOut.amount(),
                                                () -> agedOut)))));
    }

    private Trace ceased(YearOutcome year, Piece piece) {
        CellValues aged = year.opening().aged();
        CellValues probability = year.given().rates().leaverProbability();
        return cells.of(
                "Plans ceased to January " + year.census(),
                PLANS,
                year.leavers(),
                piece,
                cell ->
                        "%.1f plans \u00d7 %.1f%% of them"
                                .formatted(aged.get(cell), probability.get(cell) * 100));
    }

    private static CellValues agedOut(YearOutcome year) {
        CellValues opening = year.opening();
        Grid grid = opening.grid();
        int lastYear = grid.size() - grid.yearStride();
        return CellValues.of(grid, cell -> cell >= lastYear ? opening.get(cell) : 0);
    }

    /** opening, a year younger - ceased - moved out + moved in + new = closing. */
    private Trace.Split flows(YearOutcome year, Piece piece) {
        List<Trace.Part> parts = new ArrayList<>();
        for (Piece before : piece.yearBefore()) {
            Trace opening = plans(year.given().census(), before);
            parts.add(
                    Trace.Part.of(
                            "Plans in January %d, a school year younger"
                                    .formatted(year.given().census()),
                            opening.amount(),
                            () -> opening));
        }
        parts.add(part("Ceased", ceased(year, piece)).takenAway());
        parts.add(
                part("Moved out, or need changed", moves("Moved out", year.movedOut(), piece))
                        .takenAway());
        parts.add(part("Moved in, or need changed", moves("Moved in", year.movedIn(), piece)));
        parts.add(part("New plans", joiners(year.census(), piece)));
        return new Trace.Split("Flows of the year", parts);
    }

    private Trace moves(String what, CellValues values, Piece piece) {
        return cells.of(what, PLANS, values, piece, NO_NOTE);
    }

    private static Trace.Part part(String label, Trace trace) {
        return Trace.Part.of(label, trace.amount(), () -> trace);
    }

    /** The rows of the cohort file that were counted. */
    private Optional<Trace.Split> rows(int census, Piece piece) {
        Grid grid = catalogue.grid();
        List<Trace.Part> parts =
                plans.stream()
                        .filter(plan -> plan.census() == census)
                        .filter(plan -> piece.covers(grid, cell(plan, grid)))
                        .sorted(Comparator.comparingInt(plan -> plan.origin().row()))
                        .map(
                                plan ->
                                        Trace.Part.leaf(
                                                plan.origin().row() == 0
                                                        ? "A plan whose row was not kept; read the"
                                                                + " file again"
                                                        : plan.origin().words(),
                                                "",
                                                1))
                        .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Trace.Split("Rows of the files", parts));
    }

    private int cell(Plan plan, Grid grid) {
        return grid.index(
                plan.ncy(),
                catalogue.needPosition(plan.need()),
                catalogue.settingPosition(plan.setting()));
    }

    private int opening() {
        return forecast.outcome().opening().census();
    }

    private CellValues at(int census) {
        return census == opening() ? forecast.outcome().opening().plans() : year(census).closing();
    }

    private YearOutcome year(int census) {
        return forecast.outcome().years().get(census - opening() - 1);
    }
}
