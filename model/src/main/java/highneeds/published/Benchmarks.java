package highneeds.published;

import highneeds.published.Benchmark.Neighbour;
import highneeds.published.area.PublishedPopulation;
import highneeds.published.tables.AreaTables;
import highneeds.published.tables.Council;
import highneeds.published.tables.Councils;
import highneeds.published.tables.PublishedSettings;
import highneeds.published.tables.ShippedTable;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** How a council compares with its region, England and its ten statistical neighbours. */
public final class Benchmarks {

    private static final String PLANS = "DfE, Education, health and care plans, 2025";
    private static final String TOOL = "DfE, Local authority interactive tool, 2025";

    private Benchmarks() {}

    /** All indicators of a council, in the order they are shown. */
    public static List<Benchmark> of(Council council) {
        List<Benchmark> all = new ArrayList<>();
        all.add(
                compare(
                        council,
                        "Plans for 1,000 residents aged 0 to 24",
                        "per 1,000",
                        "January 2025",
                        PLANS + "; ONS mid-2020 residents, aged",
                        Benchmarks::plansPerThousand));
        all.add(indicator(council, "Pupils with a plan", "SEN_TotStat", "2025"));
        all.add(indicator(council, "Pupils with SEN support", "SEN_TotSENSuP", "2025"));
        all.add(share(council, "Plans in mainstream schools", List.of("mainstream")));
        all.add(
                share(
                        council,
                        "Plans in state-funded special schools",
                        List.of("maintained_special")));
        all.add(
                share(
                        council,
                        "Plans in independent and non-maintained schools",
                        List.of(
                                "independent_special",
                                "non_maintained_special",
                                "independent_mainstream")));
        all.add(indicator(council, "New plans within 20 weeks", "SEN_EHC_All_20wks", "2024"));
        all.add(indicator(council, "Requests refused", "EHCP_Initial_req_refused", "2024"));
        all.add(indicator(council, "Decisions appealed", "SEN_AppealableDec", "2024"));
        return all;
    }

    private static Benchmark indicator(Council council, String name, String code, String period) {
        return compare(
                council,
                name,
                "%",
                period,
                TOOL,
                area -> ShippedTable.INDICATORS.table().value(period, code, area));
    }

    private static Benchmark share(Council council, String name, List<String> settings) {
        return compare(council, name, "%", "January 2025", PLANS, area -> share(area, settings));
    }

    private static Benchmark compare(
            Council council,
            String name,
            String unit,
            String period,
            String source,
            Function<String, OptionalDouble> value) {
        List<Neighbour> neighbours =
                council.neighbours().stream()
                        .flatMap(code -> Councils.shipped().withCode(code).stream())
                        .map(near -> new Neighbour(near.name(), value.apply(near.code())))
                        .toList();
        return new Benchmark(
                name,
                unit,
                period,
                value.apply(council.code()),
                value.apply(council.region()),
                value.apply("England"),
                neighbours,
                source);
    }

    private static OptionalDouble plansPerThousand(String area) {
        double residents =
                councilsOf(area).stream()
                        .mapToDouble(council -> PublishedPopulation.of(council).in(2024).total())
                        .sum();
        double plans = AreaTables.of(area).total(2025);
        return plans > 0 && residents > 0
                ? OptionalDouble.of(1000 * plans / residents)
                : OptionalDouble.empty();
    }

    private static List<Council> councilsOf(String area) {
        return area.equals("England")
                ? Councils.shipped().all()
                : Councils.shipped()
                        .withCode(area)
                        .map(List::of)
                        .orElseGet(() -> Councils.shipped().inRegion(area));
    }

    /** Share of plans whose setting is known; empty where only the total is published. */
    private static OptionalDouble share(String area, List<String> settings) {
        double[] plans = AreaTables.of(area).caseloadBySetting(2025);
        double known = 0;
        double counted = 0;
        for (String setting : PublishedSettings.NAMES) {
            double here = plans[PublishedSettings.position(setting)];
            known += setting.equals("not_recorded") ? 0 : here;
            counted += settings.contains(setting) ? here : 0;
        }
        return known > 0 ? OptionalDouble.of(100 * counted / known) : OptionalDouble.empty();
    }
}
