package highneeds.monitor;

import highneeds.domain.Catalogue;
import highneeds.evidence.InYear;
import highneeds.evidence.SettingMonth;
import highneeds.finance.LineSpend.Kind;
import highneeds.finance.PhasedSpend;
import highneeds.monitor.MonitorMonth.Standing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** This term's placements beside those forecast, by name of the setting. */
final class Placed {

    private final PhasedSpend forecast;
    private final ClosedMonths months;
    private final Map<String, Map<Integer, SettingMonth>> known = new HashMap<>();

    Placed(Catalogue catalogue, PhasedSpend forecast, InYear inYear, ClosedMonths months) {
        this.forecast = forecast;
        this.months = months;
        for (SettingMonth each : inYear.placements()) {
            int month = months.position(each.month());
            boolean inTheYear = month >= 0 && month < months.standings().size();
            if (inTheYear
                    && months.is(month, Standing.CLOSED)
                    && catalogue.hasSetting(each.setting())) {
                known.computeIfAbsent(
                                catalogue.setting(each.setting()).name(), _ -> new HashMap<>())
                        .put(month, each);
            }
        }
    }

    /** True if there are placements of the months closed. */
    boolean known() {
        return !known.isEmpty();
    }

    /** What the placements of a part came to in the months closed; empty if they do not tell. */
    OptionalDouble cost(PhasedSpend.Part part) {
        boolean tells =
                part.kind() == Kind.PLACE_FUNDING
                        || part.kind() == Kind.TOP_UP_OR_FEE
                        || part.kind() == Kind.CONTRIBUTION;
        if (!known() || !tells) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                known.getOrDefault(part.name(), Map.of()).values().stream()
                        .mapToDouble(
                                each ->
                                        switch (part.kind()) {
                                            case PLACE_FUNDING -> each.place();
                                            case TOP_UP_OR_FEE -> each.topUp();
                                            default -> -each.contributions();
                                        })
                        .sum());
    }

    /** Plans of the last month closed, of those forecast for it; 1 where nothing is known. */
    double factor(String setting) {
        int last = months.standings().lastIndexOf(Standing.CLOSED);
        if (!known() || last < 0) {
            return 1;
        }
        double expected = expected(setting).get(last);
        return expected > 0 ? plans(setting, last) / expected : 1;
    }

    private double plans(String setting, int month) {
        SettingMonth at = known.getOrDefault(setting, Map.of()).get(month);
        return at == null ? 0 : at.plans();
    }

    private List<Double> expected(String setting) {
        return forecast.plans().get(setting);
    }

    /** Plans in force by setting: those forecast, and those of the months closed. */
    Map<String, MonitorPlans> plans(RestOfYear rest) {
        Map<String, MonitorPlans> all = new LinkedHashMap<>();
        for (String setting : forecast.plans().keySet()) {
            all.put(setting, of(setting, rest));
        }
        return all;
    }

    private MonitorPlans of(String setting, RestOfYear rest) {
        List<Double> expected = expected(setting);
        double later = rest == RestOfYear.AT_LATEST_PLACEMENTS ? factor(setting) : 1;
        double forecastToDate = 0;
        double placed = 0;
        double year = 0;
        int closed = 0;
        for (int month = 0; month < expected.size(); month++) {
            if (months.is(month, Standing.CLOSED)) {
                closed++;
                forecastToDate += expected.get(month);
                double plans = known() ? plans(setting, month) : expected.get(month);
                placed += plans;
                year += plans;
            } else {
                year +=
                        months.is(month, Standing.AHEAD)
                                ? expected.get(month) * later
                                : expected.get(month);
            }
        }
        int count = expected.size();
        return new MonitorPlans(
                expected.stream().mapToDouble(Double::doubleValue).sum() / count,
                year / count,
                closed == 0 ? 0 : forecastToDate / closed,
                closed == 0 ? 0 : placed / closed);
    }
}
