package highneeds.app.figure;

import highneeds.app.chart.BarSpec;
import highneeds.app.chart.Numbers;
import highneeds.app.chart.TableTwin;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Sector;
import highneeds.projection.YearOutcome;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where plans start, end and move to over the whole forecast: opening to closing by sector. */
public final class SettingFlowFigure {

    private static final Numbers NUMBERS = Numbers.PLANS;

    private SettingFlowFigure() {}

    /** Plans of one sector: opening + joined + moved in, net − ceased = closing. */
    private record Flow(double opening, double joined, double moved, double ceased) {

        double closing() {
            return opening + joined + moved - ceased;
        }

        boolean any() {
            return opening + joined + Math.abs(moved) + ceased >= 0.5;
        }
    }

    public static BarSpec of(Subject subject) {
        List<YearOutcome> years = subject.chosen().outcome().years();
        Map<Sector, Flow> flows = flows(subject, years);
        flows.values().removeIf(flow -> !flow.any());
        List<BarSpec.Bar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        flows.forEach(
                (sector, flow) -> {
                    bars.add(bar(sector, flow));
                    rows.add(row(sector, flow));
                });
        int from = subject.chosen().outcome().opening().census();
        int to = years.getLast().census();
        return new BarSpec(
                "Where plans start, move and cease",
                "Plans from January " + from + " to January " + to + ", all years added up",
                subject.source(),
                summary(flows, to),
                NUMBERS,
                bars,
                0,
                List.of("New plans", "Moves from other settings, net", "Ceased"),
                new TableTwin(
                        List.of(
                                "Setting",
                                "January " + from,
                                "New plans",
                                "Moved in, net",
                                "Ceased",
                                "January " + to),
                        rows));
    }

    private static BarSpec.Bar bar(Sector sector, Flow flow) {
        double up = flow.joined();
        double down = -flow.ceased();
        List<BarSpec.Part> parts = new ArrayList<>();
        parts.add(new BarSpec.Part(0, up, 1));
        parts.add(new BarSpec.Part(0, down, 3));
        double start = flow.moved() > 0 ? up : down;
        parts.add(new BarSpec.Part(start, start + flow.moved(), 2));
        return new BarSpec.Bar(
                sector.label(), parts, NUMBERS.change(flow.closing() - flow.opening()));
    }

    private static List<String> row(Sector sector, Flow flow) {
        return List.of(
                sector.label(),
                NUMBERS.inTable(flow.opening()),
                NUMBERS.inTable(flow.joined()),
                NUMBERS.change(flow.moved()),
                NUMBERS.inTable(flow.ceased()),
                NUMBERS.inTable(flow.closing()));
    }

    private static Map<Sector, Flow> flows(Subject subject, List<YearOutcome> years) {
        Catalogue catalogue = subject.catalogue();
        double[] opening = subject.chosen().outcome().opening().plans().bySetting();
        double[] closing = years.getLast().closing().bySetting();
        double[] joined = new double[opening.length];
        double[] moved = new double[opening.length];
        for (YearOutcome year : years) {
            add(joined, year.joiners(), 1);
            add(moved, year.movedIn(), 1);
            add(moved, year.movedOut(), -1);
        }
        Map<Sector, Flow> flows = new EnumMap<>(Sector.class);
        for (int i = 0; i < opening.length; i++) {
            double ceased = opening[i] + joined[i] + moved[i] - closing[i];
            flows.merge(
                    catalogue.settings().get(i).sector(),
                    new Flow(opening[i], joined[i], moved[i], ceased),
                    SettingFlowFigure::sum);
        }
        return flows;
    }

    private static void add(double[] to, CellValues values, int sign) {
        double[] bySetting = values.bySetting();
        for (int i = 0; i < to.length; i++) {
            to[i] += sign * bySetting[i];
        }
    }

    private static Flow sum(Flow a, Flow b) {
        return new Flow(
                a.opening() + b.opening(),
                a.joined() + b.joined(),
                a.moved() + b.moved(),
                a.ceased() + b.ceased());
    }

    private static String summary(Map<Sector, Flow> flows, int to) {
        String most = "";
        double gain = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Sector, Flow> each : flows.entrySet()) {
            double gained = each.getValue().closing() - each.getValue().opening();
            if (gained > gain) {
                gain = gained;
                most = each.getKey().label();
            }
        }
        return most + " gains most by " + to + ": " + NUMBERS.change(gain) + " plans.";
    }
}
