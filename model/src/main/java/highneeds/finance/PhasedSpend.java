package highneeds.finance;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.domain.CellValues;
import highneeds.domain.FinancialYear;
import highneeds.domain.Ncy;
import highneeds.domain.Setting;
import highneeds.finance.LineSpend.Kind;
import highneeds.finance.price.MonthShares;
import highneeds.finance.transport.TransportBand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The spend of a financial year by section 251 line and setting as it falls due month by month, GBP
 * cash. The months of a part add up to its part of {@link LineSpend}, so that the year is the same
 * however far it is under way.
 *
 * <ul>
 *   <li>Top-ups, fees, contributions and direct payments fall due monthly, with the plans of their
 *       setting.
 *   <li>Commissioned places fall due by term: in April for April to August, in September for
 *       September to December, in January for January to March. Place funding of settings without
 *       commissioned places falls due monthly, like their top-ups.
 *   <li>Transport falls due by school days, with the plans of its age band.
 *   <li>Other lines fall due in twelfths.
 * </ul>
 *
 * @param year financial year
 * @param parts parts of the spend, in the order of {@link LineSpend}
 * @param plans plans in each month, April first, by name of the setting
 */
public record PhasedSpend(FinancialYear year, List<Part> parts, Map<String, List<Double>> plans) {

    /** The rule in words, for papers. */
    public static final String RULE =
            "Top-ups and fees fall due monthly with the plans of the month, commissioned places by"
                    + " term (April, September, January), transport by school days, other lines in"
                    + " twelfths.";

    /** First months of the terms that places are paid by, counted from April. */
    private static final int[] TERMS = {0, 5, 9, MonthShares.MONTHS};

    /**
     * One part of the spend.
     *
     * @param line section 251 code; empty if it belongs to none
     * @param kind what it is for
     * @param name setting, age band or line it comes from
     * @param fund who pays
     * @param months GBP in each month, April first
     */
    public record Part(String line, Kind kind, String name, Fund fund, List<Double> months) {

        public Part {
            months = List.copyOf(months);
        }

        /** GBP in the whole year. */
        public double ofYear() {
            return months.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    public PhasedSpend {
        parts = List.copyOf(parts);
        plans = Collections.unmodifiableMap(new LinkedHashMap<>(plans));
    }

    /**
     * Spend of a year between two censuses, month by month.
     *
     * @param shares when in the year the change from one census to the next happens
     */
    public static PhasedSpend of(MoneyBasis basis, MonthShares shares) {
        Set<String> commissioned = commissioned(basis);
        Map<String, double[]> bySetting = new LinkedHashMap<>();
        Map<String, double[]> byBand = new LinkedHashMap<>();
        for (int month = 0; month < MonthShares.MONTHS; month++) {
            CellValues plans = MonthlySpend.plansIn(basis, shares, month);
            double[] settings = plans.bySetting();
            for (int s = 0; s < settings.length; s++) {
                Setting setting = basis.catalogue().settings().get(s);
                at(bySetting, setting.name())[month] = settings[s];
            }
            double[] ncys = plans.byNcy();
            for (int n = 0; n < ncys.length; n++) {
                at(byBand, TransportBand.ofNcy(Ncy.at(n)).label())[month] +=
                        ncys[n] * SchoolDays.in(month);
            }
        }
        List<Part> parts = new ArrayList<>();
        for (LineSpend.Entry entry : LineSpend.of(basis).entries()) {
            parts.add(phased(entry, bySetting, byBand, commissioned));
        }
        Map<String, List<Double>> plans = new LinkedHashMap<>();
        bySetting.forEach((name, months) -> plans.put(name, list(months)));
        return new PhasedSpend(basis.year(), parts, plans);
    }

    private static Set<String> commissioned(MoneyBasis basis) {
        Set<String> names = new HashSet<>();
        for (int s = 0; s < basis.catalogue().settings().size(); s++) {
            if (Double.isFinite(basis.places().get(s))) {
                names.add(basis.catalogue().settings().get(s).name());
            }
        }
        return names;
    }

    private static double[] at(Map<String, double[]> months, String name) {
        return months.computeIfAbsent(name, _ -> new double[MonthShares.MONTHS]);
    }

    private static Part phased(
            LineSpend.Entry entry,
            Map<String, double[]> bySetting,
            Map<String, double[]> byBand,
            Set<String> commissioned) {
        double[] evenly = new double[MonthShares.MONTHS];
        Arrays.fill(evenly, 1);
        double[] weights =
                switch (entry.kind()) {
                    case TRANSPORT -> byBand.getOrDefault(entry.name(), evenly);
                    case OTHER, EMPTY_PLACES -> evenly;
                    default -> bySetting.getOrDefault(entry.name(), evenly);
                };
        double all = Arrays.stream(weights).sum();
        double[] months = all > 0 ? weights.clone() : evenly;
        double unit = entry.amount() / Arrays.stream(months).sum();
        Arrays.setAll(months, month -> months[month] * unit);
        boolean byTerm =
                entry.kind() == Kind.EMPTY_PLACES
                        || entry.kind() == Kind.PLACE_FUNDING
                                && commissioned.contains(entry.name());
        return new Part(
                entry.line(),
                entry.kind(),
                entry.name(),
                entry.fund(),
                list(byTerm ? byTerm(months) : months));
    }

    private static double[] byTerm(double[] months) {
        double[] terms = new double[MonthShares.MONTHS];
        for (int term = 0; term + 1 < TERMS.length; term++) {
            for (int month = TERMS[term]; month < TERMS[term + 1]; month++) {
                terms[TERMS[term]] += months[month];
            }
        }
        return terms;
    }

    private static List<Double> list(double[] months) {
        return Arrays.stream(months).boxed().toList();
    }

    /** All spend of one fund in the year, GBP. */
    public double total(Fund fund) {
        return parts.stream().filter(part -> part.fund() == fund).mapToDouble(Part::ofYear).sum();
    }
}
