package highneeds.monitor;

import highneeds.assumptions.OtherLine.Fund;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Two sums that have to be the same.
 *
 * @param name what is the same, as a sentence
 * @param one first sum, GBP
 * @param other second sum, GBP
 */
public record MonitorIdentity(String name, double one, double other) {

    /** A penny: sums of doubles in millions of pounds differ by far less. */
    private static final double PENNY = 0.01;

    public boolean holds() {
        return Math.abs(one - other) < PENNY;
    }

    static List<MonitorIdentity> of(Monitor monitor) {
        List<MonitorIdentity> all = new ArrayList<>();
        for (Fund fund : Monitor.FUNDS) {
            String name = Monitor.name(fund);
            MonitorRow total = monitor.total(fund);
            List<MonitorMonth> months = monitor.months().get(fund);
            all.add(
                    new MonitorIdentity(
                            name + ": lines add up to the projection",
                            sum(monitor.lines(fund), MonitorRow::projection),
                            total.projection()));
            all.add(
                    new MonitorIdentity(
                            name + ": actual, accruals, assumed and to come are the projection",
                            total.actual() + total.accruals() + total.assumed() + total.ahead(),
                            total.projection()));
            all.add(
                    new MonitorIdentity(
                            name + ": the twelve months add up to the projection",
                            sum(months, MonitorMonth::projected),
                            total.projection()));
            all.add(
                    new MonitorIdentity(
                            name + ": the twelve months add up to the forecast",
                            sum(months, MonitorMonth::forecast),
                            total.forecast()));
            all.add(
                    new MonitorIdentity(
                            name + ": the twelve months add up to the budget",
                            sum(months, MonitorMonth::budget),
                            total.budget()));
        }
        MonitorRow block = monitor.total(Fund.HIGH_NEEDS_BLOCK);
        all.add(
                new MonitorIdentity(
                        "Settings and services add up to the projection",
                        sum(monitor.settings(), MonitorRow::projection),
                        block.projection()));
        all.add(
                new MonitorIdentity(
                        "Settings and services add up to the budget",
                        sum(monitor.settings(), MonitorRow::budget),
                        block.budget()));
        return all;
    }

    private static <T> double sum(List<T> rows, ToDoubleFunction<T> of) {
        return rows.stream().mapToDouble(of).sum();
    }
}
