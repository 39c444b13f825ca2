package highneeds.app.figure;

import highneeds.app.chart.FlowSpec;
import highneeds.app.chart.Numbers;
import highneeds.app.chart.TableTwin;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Sector;
import highneeds.projection.SettingMoves;
import highneeds.projection.YearOutcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who goes where between two censuses: new plans and movers by the kind of setting they came from,
 * to the kind of setting they came to, or ceased.
 */
public final class SettingFlowFigure {

    private static final Numbers NUMBERS = Numbers.PLANS;
    private static final double TOO_FEW = 0.05;
    private static final String NEW = "New plans";
    private static final String CEASED = "Ceased";

    private final List<Sector> sectors = new ArrayList<>();
    private final double[][] flows;
    private final int[] sectorOf;

    private SettingFlowFigure(Catalogue catalogue) {
        sectorOf = new int[catalogue.settings().size()];
        for (int s = 0; s < sectorOf.length; s++) {
            Sector sector = catalogue.settings().get(s).sector();
            if (!sectors.contains(sector)) {
                sectors.add(sector);
            }
            sectorOf[s] = sectors.indexOf(sector);
        }
        flows = new double[sectors.size() + 1][sectors.size() + 1];
    }

    /**
     * The flows after one census up to another.
     *
     * @param moves movers of every year of the forecast
     * @param from census after which flows count
     * @param to last census up to which they count
     */
    public static FlowSpec of(Subject subject, List<SettingMoves> moves, int from, int to) {
        SettingFlowFigure figure = new SettingFlowFigure(subject.catalogue());
        List<YearOutcome> years = subject.chosen().outcome().years();
        for (int i = 0; i < years.size(); i++) {
            if (years.get(i).census() > from && years.get(i).census() <= to) {
                figure.add(years.get(i), moves.get(i));
            }
        }
        return figure.spec(subject, from, to);
    }

    private void add(YearOutcome year, SettingMoves moves) {
        int last = sectors.size();
        double[] joined = year.joiners().bySetting();
        double[] ceased = ceased(year).bySetting();
        for (int s = 0; s < sectorOf.length; s++) {
            flows[last][sectorOf[s]] += joined[s];
            flows[sectorOf[s]][last] += ceased[s];
            for (int other = 0; other < sectorOf.length; other++) {
                if (other != s) {
                    flows[sectorOf[s]][sectorOf[other]] += moves.get(s, other);
                }
            }
        }
    }

    /** Those who ceased, with those who were past the last year, where they were. */
    private static CellValues ceased(YearOutcome year) {
        CellValues opening = year.opening();
        int lastYear = opening.grid().size() - opening.grid().yearStride();
        CellValues agedOut =
                CellValues.of(opening.grid(), cell -> cell >= lastYear ? opening.get(cell) : 0);
        return year.leavers().plus(agedOut);
    }

    private FlowSpec spec(Subject subject, int from, int to) {
        List<String> left = new ArrayList<>(sectors.stream().map(Sector::label).toList());
        left.add(NEW);
        List<String> right = new ArrayList<>(sectors.stream().map(Sector::label).toList());
        right.add(CEASED);
        List<Integer> leaving = used(true);
        List<Integer> arriving = used(false);
        List<FlowSpec.Ribbon> ribbons = new ArrayList<>();
        for (int i : leaving) {
            for (int j : arriving) {
                if (flows[i][j] >= TOO_FEW) {
                    ribbons.add(
                            new FlowSpec.Ribbon(
                                    leaving.indexOf(i), arriving.indexOf(j), flows[i][j]));
                }
            }
        }
        return new FlowSpec(
                "Who goes where",
                "plans that start, move or cease from January " + from + " to January " + to,
                subject.source(),
                summary(from, to),
                NUMBERS,
                leaving.stream().map(left::get).toList(),
                arriving.stream().map(right::get).toList(),
                ribbons,
                table(left, right, leaving, arriving));
    }

    /** Positions that anything flows from, or to. */
    private List<Integer> used(boolean from) {
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < flows.length; i++) {
            double total = 0;
            for (int j = 0; j < flows.length; j++) {
                total += from ? flows[i][j] : flows[j][i];
            }
            if (total >= TOO_FEW) {
                used.add(i);
            }
        }
        return used;
    }

    private TableTwin table(
            List<String> left, List<String> right, List<Integer> leaving, List<Integer> arriving) {
        List<String> headings = new ArrayList<>(List.of("From \\ to"));
        arriving.forEach(to -> headings.add(right.get(to)));
        headings.add("All");
        List<List<String>> rows = new ArrayList<>();
        double[] totals = new double[flows.length];
        for (int from : leaving) {
            List<String> row = new ArrayList<>(List.of(left.get(from)));
            double all = 0;
            for (int to : arriving) {
                row.add(NUMBERS.inTable(flows[from][to]));
                totals[to] += flows[from][to];
                all += flows[from][to];
            }
            row.add(NUMBERS.inTable(all));
            rows.add(row);
        }
        List<String> last = new ArrayList<>(List.of("All"));
        double all = 0;
        for (int to : arriving) {
            last.add(NUMBERS.inTable(totals[to]));
            all += totals[to];
        }
        last.add(NUMBERS.inTable(all));
        rows.add(last);
        return new TableTwin(headings, rows);
    }

    /** A move between two kinds of setting. */
    private record Between(String from, String to, double plans) {}

    private String summary(int from, int to) {
        List<Between> moves = new ArrayList<>();
        for (int i = 0; i < sectors.size(); i++) {
            for (int j = 0; j < sectors.size(); j++) {
                if (i != j) {
                    moves.add(
                            new Between(
                                    sectors.get(i).label(), sectors.get(j).label(), flows[i][j]));
                }
            }
        }
        return moves.stream()
                .max(Comparator.comparingDouble(Between::plans))
                .filter(most -> most.plans() >= TOO_FEW)
                .map(
                        most ->
                                "Most move from "
                                        + most.from()
                                        + " to "
                                        + most.to()
                                        + ": "
                                        + NUMBERS.text(most.plans())
                                        + " plans from "
                                        + from
                                        + " to "
                                        + to
                                        + ".")
                .orElse("");
    }
}
