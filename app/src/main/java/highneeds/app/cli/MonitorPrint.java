package highneeds.app.cli;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.monitor.Monitor;
import highneeds.monitor.MonitorMovement;
import highneeds.monitor.MonitorRow;
import highneeds.project.MonitorRun;

import java.io.PrintWriter;
import java.util.Locale;

/** The year under way in a terminal: lines, settings, reasons, and what to know of it. */
final class MonitorPrint {

    private static final double THOUSAND = 1000;

    private final PrintWriter out;

    MonitorPrint(PrintWriter out) {
        this.out = out;
    }

    void print(MonitorRun run) {
        Monitor monitor = run.monitor();
        line(
                "%s, %s, GBP thousand",
                monitor.year(),
                monitor.closedTo()
                        .map(month -> "the ledger to " + month)
                        .orElse("no month posted yet"));
        for (Fund fund : Monitor.FUNDS) {
            headings(Monitor.name(fund));
            monitor.lines(fund).forEach(row -> row((row.code() + " " + row.name()).strip(), row));
            row("All lines", monitor.total(fund));
        }
        headings("High needs block by setting");
        monitor.settings().forEach(row -> row(row.name(), row));
        for (Fund fund : Monitor.FUNDS) {
            reasons(Monitor.name(fund), run.movement(fund));
        }
        run.record().held().ifPresent(held -> line("%nForecasts kept: %s.", held));
        line("");
        line("%s", monitor.choices().thresholds().words());
        monitor.remarks().forEach(remark -> line("%s", remark));
    }

    private void headings(String name) {
        line("");
        line(
                "%-52s %9s %9s %9s %9s %9s  %-15s %s",
                name, "Budget", "Forecast", "To date", "Outturn", "Variance", "80% range", "RAG");
    }

    private void row(String name, MonitorRow row) {
        line(
                "%-52.52s %,9.0f %,9.0f %,9.0f %,9.0f %,9.0f  %-15s %s",
                name,
                thousands(row.budget()),
                thousands(row.forecast()),
                thousands(row.actual() + row.accruals()),
                thousands(row.projection()),
                thousands(row.variance()),
                String.format(
                        Locale.UK, "%,.0f-%,.0f", thousands(row.low()), thousands(row.high())),
                row.rag().label());
    }

    private void reasons(String name, MonitorMovement movement) {
        line("");
        line(
                "%s: outturn moved by %,.0f since %s",
                name, thousands(movement.change()), movement.from());
        for (MonitorMovement.Reason reason : movement.reasons()) {
            line("  %-48s %,9.0f", reason.cause().label(), thousands(reason.amount()));
        }
    }

    /** Whole thousands; adding nothing turns a negative zero into a plain one. */
    private static double thousands(double pounds) {
        return Math.rint(pounds / THOUSAND) + 0.0;
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.UK, format, values));
    }
}
