package highneeds.area;

import highneeds.caseload.Plan;
import highneeds.domain.Catalogue;
import highneeds.domain.FundingRoute;
import highneeds.domain.Sector;
import highneeds.domain.Setting;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.importer.value.Words;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who lives where and is taught where at a census, and what their transport costs: a table of home
 * areas by areas of schools.
 *
 * @param census year of the January census
 * @param flows those with at least one child, by home and school
 */
public record AreaFlows(int census, List<AreaFlow> flows) {

    /** Journeys are those that run in the middle of January. */
    private static final int DAY = 15;

    public AreaFlows {
        flows = List.copyOf(flows);
    }

    /** The flows of a census; none if the plans do not tell where children live. */
    static AreaFlows of(Evidence evidence, int census) {
        Map<String, Double> travel = travel(evidence, census);
        TreeMap<String, TreeMap<String, AreaFlow>> byHome = new TreeMap<>();
        for (Plan plan : evidence.plans()) {
            if (plan.census() == census) {
                String home = AreaNames.orUnknown(plan.district());
                String school = school(plan, evidence);
                Double cost = travel.get(plan.person());
                AreaFlow one =
                        new AreaFlow(
                                home, school, 1, cost == null ? 0 : 1, cost == null ? 0 : cost);
                byHome.computeIfAbsent(home, name -> new TreeMap<>())
                        .merge(school, one, AreaFlows::together);
            }
        }
        return new AreaFlows(
                census,
                byHome.values().stream().flatMap(schools -> schools.values().stream()).toList());
    }

    private static AreaFlow together(AreaFlow one, AreaFlow other) {
        return new AreaFlow(
                one.home(),
                one.school(),
                one.children() + other.children(),
                one.travellers() + other.travellers(),
                one.travelCost() + other.travelCost());
    }

    /** What the transport of each person costs who has any, GBP a year. */
    private static Map<String, Double> travel(Evidence evidence, int census) {
        LocalDate day = LocalDate.of(census, 1, DAY);
        Map<String, Double> travel = new HashMap<>();
        for (Journey journey : evidence.journeys()) {
            if (journey.runsOn(day)) {
                travel.merge(journey.person(), journey.annualCost(), Double::sum);
            }
        }
        return travel;
    }

    private static String school(Plan plan, Evidence evidence) {
        Catalogue catalogue = evidence.catalogue();
        Setting setting = catalogue.setting(plan.setting());
        if (!setting.inArea()) {
            return AreaNames.OUTSIDE;
        }
        String known = evidence.providerAreas().get(Words.plain(plan.provider()));
        if (known != null) {
            return known;
        }
        boolean none =
                setting.sector() == Sector.ELSEWHERE
                        && (plan.provider().isBlank()
                                || setting.fundingRoute() == FundingRoute.UNFUNDED);
        return none ? AreaNames.NOWHERE : AreaNames.UNKNOWN;
    }

    /** All children of a home area. */
    public int living(String home) {
        return flows.stream()
                .filter(flow -> flow.home().equals(home))
                .mapToInt(AreaFlow::children)
                .sum();
    }

    /** All children taught in an area. */
    public int taught(String school) {
        return flows.stream()
                .filter(flow -> flow.school().equals(school))
                .mapToInt(AreaFlow::children)
                .sum();
    }

    /** All children. */
    public int children() {
        return flows.stream().mapToInt(AreaFlow::children).sum();
    }

    /** Areas children live in, by name; the unknown one last. */
    public List<String> homes() {
        return flows.stream()
                .map(AreaFlow::home)
                .distinct()
                .sorted(
                        java.util.Comparator.comparing(
                                        (String name) -> name.equals(AreaNames.UNKNOWN))
                                .thenComparing(name -> name))
                .toList();
    }
}
