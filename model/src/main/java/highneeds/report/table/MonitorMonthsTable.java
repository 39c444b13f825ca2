package highneeds.report.table;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.monitor.Monitor;
import highneeds.monitor.MonitorMonth;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The high needs block of the year under way month by month; not in public papers. */
public final class MonitorMonthsTable {

    public static final String NAME = "Monitor by month";
    public static final String ALL = "Whole year";

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final int FIGURES = 2;
    private static final int WIDTH = 16;

    private MonitorMonthsTable() {}

    /** "December 2025". */
    static String words(YearMonth month) {
        return MONTH.format(month);
    }

    static Optional<ReportTable> of(ReportContent content) {
        return content.around()
                .monitor()
                .filter(_ -> !content.disclosure().isPublic())
                .map(run -> table(run.monitor()));
    }

    private static ReportTable table(Monitor monitor) {
        List<MonitorMonth> months = monitor.months().get(Fund.HIGH_NEEDS_BLOCK);
        List<ReportTable.Row> rows = new ArrayList<>();
        for (MonitorMonth month : months) {
            rows.add(
                    new ReportTable.Row(
                            false,
                            List.of(
                                    Cell.text(words(month.month())),
                                    Cell.text(month.standing().label()),
                                    Cell.figure(month.budget(), Unit.POUNDS),
                                    Cell.figure(month.forecast(), Unit.POUNDS),
                                    Cell.figure(month.projected(), Unit.POUNDS))));
        }
        double[] sums = {
            months.stream().mapToDouble(MonitorMonth::budget).sum(),
            months.stream().mapToDouble(MonitorMonth::forecast).sum(),
            months.stream().mapToDouble(MonitorMonth::projected).sum()
        };
        List<Cell> total = new ArrayList<>(List.of(Cell.text(ALL), Cell.text("")));
        for (int i = 0; i < sums.length; i++) {
            total.add(
                    Cell.figure(
                            sums[i],
                            Unit.POUNDS,
                            new Formula.Sum(
                                    new Formula.Place(0, FIGURES + i),
                                    new Formula.Place(rows.size() - 1, FIGURES + i))));
        }
        rows.add(new ReportTable.Row(true, total));
        return new ReportTable(
                NAME,
                "High needs block in " + monitor.year() + " month by month",
                "Pounds, cash. The budget is phased as the forecast is.",
                FIGURES,
                List.of(
                        new ReportTable.Column("Month", 20),
                        new ReportTable.Column("Known", 26),
                        new ReportTable.Column("Budget", WIDTH),
                        new ReportTable.Column("Forecast", WIDTH),
                        new ReportTable.Column("Actual or projected", WIDTH)),
                rows);
    }
}
