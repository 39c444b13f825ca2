package highneeds.workload;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How the cases of a year spread over its months.
 *
 * @param shares share of the year that starts in each month, January first; adds up to 1
 */
public record MonthPattern(List<Double> shares) {

    private static final int MONTHS = 12;

    /** Months in which schools review the plans of those who change phase. */
    private static final Set<Month> BEFORE_A_CHANGE_OF_PHASE =
            Set.of(Month.SEPTEMBER, Month.OCTOBER, Month.NOVEMBER, Month.DECEMBER);

    public MonthPattern {
        shares = List.copyOf(shares);
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (shares.size() != MONTHS || Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException("A year has twelve shares that add up to 1");
        }
    }

    /** In proportion to weights of the months, January first. */
    public static MonthPattern of(double[] weights) {
        double sum = java.util.Arrays.stream(weights).sum();
        List<Double> shares = new ArrayList<>();
        for (double weight : weights) {
            shares.add(weight / sum);
        }
        return new MonthPattern(shares);
    }

    /** Alike in every month but August, when schools are closed. */
    public static MonthPattern schoolMonths() {
        double[] weights = new double[MONTHS];
        for (Month month : Month.values()) {
            weights[month.ordinal()] = month == Month.AUGUST ? 0 : 1;
        }
        return of(weights);
    }

    /** In the autumn, so that a place can be named by 15 February. */
    public static MonthPattern autumn() {
        double[] weights = new double[MONTHS];
        BEFORE_A_CHANGE_OF_PHASE.forEach(month -> weights[month.ordinal()] = 1);
        return of(weights);
    }

    /**
     * Part of a year's cases that starts in the week of a Monday: that of its month, by its days.
     */
    public double week(LocalDate monday) {
        return shares.get(monday.getMonthValue() - 1) * 7 / monday.lengthOfMonth();
    }
}
