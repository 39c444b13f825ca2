package highneeds.monitor;

import highneeds.evidence.LedgerPosting;
import highneeds.finance.LineSpend.Kind;
import highneeds.finance.PhasedSpend;
import highneeds.monitor.MonitorMonth.Standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Works out the parts of one section 251 line. What the ledger has on the line is shared over its
 * parts as this term's placements cost; parts that placements do not tell of, as was forecast.
 */
final class LineWork {

    /** Below this part of what they come to without their signs, weights are taken without them. */
    private static final double LEAST_NET = 0.2;

    private final MonitorBasis basis;
    private final ClosedMonths months;
    private final Placed placed;

    LineWork(MonitorBasis basis, ClosedMonths months, Placed placed) {
        this.basis = basis;
        this.months = months;
        this.placed = placed;
    }

    /**
     * The parts of a line.
     *
     * @param forecast its parts in the forecast, at least one
     * @param postings what the ledger has on it in the year
     * @param budget its budget, GBP
     */
    List<MonitorPart> parts(
            List<PhasedSpend.Part> forecast, List<LedgerPosting> postings, double budget) {
        double paid = postings.stream().mapToDouble(LedgerPosting::amount).sum();
        double owed = postings.stream().mapToDouble(LedgerPosting::accrual).sum();
        boolean posted = !postings.isEmpty();
        double[] actual = shares(forecast.stream().mapToDouble(this::toDate).toArray());
        double[] budgets =
                shares(forecast.stream().mapToDouble(PhasedSpend.Part::ofYear).toArray());
        double uncertain =
                ForecastRange.uncertaintyIn(month -> !posted || !months.is(month, Standing.CLOSED));
        List<MonitorPart> parts = new ArrayList<>();
        for (int i = 0; i < forecast.size(); i++) {
            PhasedSpend.Part part = forecast.get(i);
            double closed = months.sum(part.months(), Standing.CLOSED);
            double missing = months.sum(part.months(), Standing.ASSUMED);
            RangeOff range = basis.range().of(part).times(uncertain * Math.abs(part.ofYear()));
            parts.add(
                    new MonitorPart(
                            part.line(),
                            part.kind(),
                            part.name(),
                            part.fund(),
                            budget * budgets[i],
                            part.ofYear(),
                            closed,
                            paid * actual[i],
                            owed * actual[i],
                            posted ? missing : missing + closed,
                            months.sum(part.months(), Standing.AHEAD) * later(part),
                            range.low(),
                            range.high()));
        }
        return parts;
    }

    private double toDate(PhasedSpend.Part part) {
        return placed.cost(part).orElse(months.sum(part.months(), Standing.CLOSED));
    }

    /** What the months to come of a part are multiplied by. */
    double later(PhasedSpend.Part part) {
        boolean follows =
                part.kind() == Kind.TOP_UP_OR_FEE
                        || part.kind() == Kind.DIRECT_PAYMENT
                        || part.kind() == Kind.CONTRIBUTION;
        return follows && basis.choices().rest() == RestOfYear.AT_LATEST_PLACEMENTS
                ? placed.factor(part.name())
                : 1;
    }

    /** Shares that add up to 1; all of it the first one's if there is nothing to share by. */
    private static double[] shares(double[] weights) {
        double net = Arrays.stream(weights).sum();
        double gross = Arrays.stream(weights).map(Math::abs).sum();
        if (gross == 0) {
            double[] first = new double[weights.length];
            first[0] = 1;
            return first;
        }
        return net >= LEAST_NET * gross
                ? Arrays.stream(weights).map(weight -> weight / net).toArray()
                : Arrays.stream(weights).map(weight -> Math.abs(weight) / gross).toArray();
    }
}
