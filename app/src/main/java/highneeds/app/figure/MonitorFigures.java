package highneeds.app.figure;

import highneeds.app.Format;
import highneeds.app.chart.BarSpec;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.Layer;
import highneeds.app.chart.Numbers;
import highneeds.app.chart.TableTwin;
import highneeds.assumptions.OtherLine.Fund;
import highneeds.domain.FinancialYear;
import highneeds.monitor.ForecastRecord;
import highneeds.monitor.ForecastRecord.Entry;
import highneeds.monitor.Monitor;
import highneeds.monitor.MonitorMonth;
import highneeds.monitor.MonitorMonth.Standing;
import highneeds.monitor.MonitorMovement;
import highneeds.monitor.MonitorMovement.Reason;
import highneeds.monitor.MonitorRow;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Charts of a year under way. */
public final class MonitorFigures {

    private static final int MAIN = 1;
    private static final int LESS = 2;
    private static final int RANGE = 6;
    private static final int EXPECTED = 3;
    private static final int MORE = 4;
    private static final int ACTUAL = 5;

    /** Half the width of a mark for one value, as a part of the widest range shown. */
    private static final double MARK = 0.006;

    private MonitorFigures() {}

    /** Spend added up month by month: budget, forecast, actual and what is projected. */
    public static ChartSpec cumulative(Monitor monitor, Fund fund) {
        List<MonitorMonth> months = monitor.months().get(fund);
        List<Double> projected = added(months, MonitorMonth::projected);
        int last = lastClosed(months);
        List<Double> actual = new ArrayList<>();
        List<Double> ahead = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            actual.add(i <= last ? projected.get(i) : Double.NaN);
            ahead.add(i >= last ? projected.get(i) : Double.NaN);
        }
        MonitorRow total = monitor.total(fund);
        List<Layer> layers = new ArrayList<>();
        if (total.high() > total.low()) {
            layers.add(
                    new Layer.Band(
                            "80% range",
                            80,
                            off(projected, last, total.lowOff()),
                            off(projected, last, total.highOff())));
        }
        layers.add(
                new Layer.Line(
                        "Budget", Layer.Role.OTHER, MORE, added(months, MonitorMonth::budget)));
        layers.add(
                new Layer.Line(
                        "Forecast",
                        Layer.Role.OTHER,
                        EXPECTED,
                        added(months, MonitorMonth::forecast)));
        if (last >= 0) {
            layers.add(new Layer.Line("Actual", Layer.Role.HISTORY, ACTUAL, actual));
        }
        layers.add(new Layer.Line("Projected", Layer.Role.MAIN, MAIN, ahead));
        return new ChartSpec(
                Monitor.name(fund) + ": spend to date in " + monitor.year(),
                "£m, cash, added up from April",
                "the ledger by month and the forecast of the census before the year",
                summary(total),
                Numbers.POUNDS,
                months.stream()
                        .map(m -> m.month().getMonth().getDisplayName(TextStyle.SHORT, Locale.UK))
                        .toList(),
                last,
                layers);
    }

    private static String summary(MonitorRow total) {
        Numbers numbers = Numbers.POUNDS;
        return "The year is projected to come to "
                + numbers.text(total.projection())
                + " ("
                + numbers.text(total.low())
                + " to "
                + numbers.text(total.high())
                + "), "
                + numbers.text(Math.abs(total.variance()))
                + (total.variance() < 0 ? " under" : " over")
                + " its budget of "
                + numbers.text(total.budget())
                + ".";
    }

    private static int lastClosed(List<MonitorMonth> months) {
        int last = -1;
        for (int i = 0; i < months.size(); i++) {
            last = months.get(i).standing() == Standing.CLOSED ? i : last;
        }
        return last;
    }

    private static List<Double> added(
            List<MonitorMonth> months, ToDoubleFunction<MonitorMonth> of) {
        List<Double> sums = new ArrayList<>();
        double sum = 0;
        for (MonitorMonth month : months) {
            sum += of.applyAsDouble(month);
            sums.add(sum);
        }
        return sums;
    }

    /** The range opens month by month, as the uncertainty of the months to come adds up. */
    private static List<Double> off(List<Double> projected, int last, double whole) {
        double all = 0;
        for (int i = last + 1; i < projected.size(); i++) {
            all += i + 1;
        }
        List<Double> ends = new ArrayList<>();
        double so = 0;
        for (int i = 0; i < projected.size(); i++) {
            so += i > last ? i + 1 : 0;
            ends.add(i < last ? Double.NaN : projected.get(i) + (all == 0 ? 0 : whole * so / all));
        }
        return ends;
    }

    /** Why the projection moved, reason by reason. */
    public static BarSpec reasons(Monitor monitor, Fund fund, MonitorMovement movement) {
        Numbers numbers = Numbers.POUNDS;
        double at = movement.start();
        List<BarSpec.Bar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        bars.add(total(movement.from(), at));
        rows.add(List.of(movement.from(), numbers.inTable(at), ""));
        ShownSteps shown =
                ShownSteps.of(
                        at, movement.reasons().stream().map(Reason::amount).toList(), numbers);
        for (int i = 0; i < movement.reasons().size(); i++) {
            Reason reason = movement.reasons().get(i);
            double start = at;
            at += reason.amount();
            bars.add(
                    new BarSpec.Bar(
                            reason.cause().label(),
                            List.of(new BarSpec.Part(start, at, reason.amount() < 0 ? LESS : MORE)),
                            numbers.change(shown.inChart()[i])));
            rows.add(
                    List.of(
                            reason.cause().label(),
                            numbers.inTable(at),
                            numbers.inTable(shown.inTable()[i])));
        }
        bars.add(total("Projected now", movement.end()));
        rows.add(
                List.of(
                        "Projected now",
                        numbers.inTable(movement.end()),
                        numbers.inTable(movement.change())));
        return new BarSpec(
                Monitor.name(fund) + ": why the projection of " + monitor.year() + " moved",
                "£m, cash; more spend to the right; each reason given those above it",
                "the ledger by month, this term's placements and the forecast",
                movement.reasons().isEmpty()
                        ? "The projection is what it was at " + movement.from() + "."
                        : "The projection moves by "
                                + numbers.change(movement.change())
                                + " since "
                                + movement.from()
                                + ".",
                numbers,
                bars,
                movement.start(),
                List.of(),
                new TableTwin(
                        FigureWords.withUnit(
                                numbers, List.of("Reason", "Spend after it", "Change")),
                        rows));
    }

    private static BarSpec.Bar total(String name, double value) {
        return new BarSpec.Bar(
                name, List.of(new BarSpec.Part(value, value, MAIN)), Numbers.POUNDS.text(value));
    }

    /** Each forecast kept, with its range, around what its year came to. */
    public static BarSpec record(ForecastRecord record) {
        Numbers numbers = Numbers.POUNDS;
        double mark = MARK * widest(record);
        List<BarSpec.Bar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : record.entries()) {
            String year = new FinancialYear(entry.headline().startYear()).toString();
            String name = year + ", " + entry.name();
            double low = entry.headline().low() - entry.cameTo();
            double high = entry.headline().high() - entry.cameTo();
            List<BarSpec.Part> parts = new ArrayList<>();
            if (entry.headline().hasRange()) {
                parts.add(new BarSpec.Part(low, high, RANGE));
            }
            parts.add(new BarSpec.Part(entry.error() - mark, entry.error() + mark, MAIN));
            String held = entry.held().map(yes -> yes ? "held" : "missed").orElse("no range");
            bars.add(new BarSpec.Bar(name, parts, numbers.change(entry.error()) + ", " + held));
            rows.add(
                    List.of(
                            name,
                            Format.day(entry.made()),
                            entry.by().isBlank() ? "–" : entry.by(),
                            entry.version(),
                            entry.inputs().substring(0, Math.min(8, entry.inputs().length())),
                            Integer.toString(entry.yearsAhead()),
                            numbers.inTable(entry.headline().spend()),
                            numbers.inTable(entry.cameTo()),
                            entry.outcome().label(),
                            numbers.inTable(entry.error()),
                            Format.percent(entry.errorPercent() / 100),
                            held));
        }
        return new BarSpec(
                "How forecasts kept turned out",
                "£m, forecast of high needs spend less what the year came to; too high is positive",
                "reports and forecasts kept in the project, and the ledger",
                record.held()
                        .map(held -> held + ".")
                        .orElse("None of the forecasts kept has a range to hold."),
                numbers,
                bars,
                0,
                List.of(),
                new TableTwin(
                        List.of(
                                "Year and forecast",
                                "Made",
                                "By",
                                "Version",
                                "Inputs",
                                "Years ahead",
                                "Forecast, £ thousand",
                                "Came to, £ thousand",
                                "Known from",
                                "Error, £ thousand",
                                "Error, %",
                                "80% range"),
                        rows));
    }

    private static double widest(ForecastRecord record) {
        return record.entries().stream()
                .mapToDouble(
                        entry ->
                                Math.max(
                                        Math.abs(entry.headline().high() - entry.cameTo()),
                                        Math.abs(entry.headline().low() - entry.cameTo())))
                .max()
                .orElse(0);
    }
}
