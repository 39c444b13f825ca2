package highneeds.projection;

import highneeds.assumptions.Baseline;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The expected run: rolls a caseload forward year by year in expected numbers. */
public final class Projection {

    private Projection() {}

    /**
     * Runs all years of a baseline, or of a scenario whose levers are already in it.
     *
     * @return the outcome of each year; expected numbers, so fractions of plans
     */
    public static Outcome run(Baseline given) {
        List<YearOutcome> years = new ArrayList<>();
        run(given, (assumed, books) -> years.add(YearOutcome.of(assumed, books)));
        return new Outcome(given.opening(), years);
    }

    /** Runs all years and shows each to a reader, who must not keep the books. */
    public static void run(Baseline given, BiConsumer<YearAssumptions, YearBooks> reader) {
        run(given, new YearBooks(given.opening().plans().grid()), reader);
    }

    /** Who moves from which setting to which in each year: the same run, watched. */
    public static List<SettingMoves> moves(Baseline given) {
        MoveLog log = new MoveLog(given.opening().plans().grid());
        List<SettingMoves> years = new ArrayList<>();
        run(
                given,
                new YearBooks(given.opening().plans().grid(), log),
                (assumed, _) -> years.add(log.close(assumed.census() + 1)));
        return years;
    }

    private static void run(
            Baseline given, YearBooks books, BiConsumer<YearAssumptions, YearBooks> reader) {
        Grid grid = given.opening().plans().grid();
        YearStep step = new YearStep(grid, ExpectedChance.INSTANCE);
        YearEffects effects = new YearEffects(grid);
        PlansByCell opening = PlansByCell.of(given.opening().plans());
        PlansByCell closing = new PlansByCell(grid);
        books.waiting.clear();
        for (YearAssumptions year : given.years()) {
            books.open(opening, closing);
            step.run(new YearTables(year), effects, books);
            reader.accept(year, books);
            PlansByCell done = opening;
            opening = closing;
            closing = done;
        }
    }
}
