package highneeds.area;

import highneeds.evidence.Evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A council by area, where its files tell of areas.
 *
 * @param flows who lives where and is taught where at the last census
 * @param places places commissioned in each area at the last census
 * @param nearerHome what travel between areas costs, by home area
 */
public record AreaSplit(AreaFlows flows, Map<String, Double> places, List<NearerHome> nearerHome) {

    public AreaSplit {
        places = Map.copyOf(places);
        nearerHome = List.copyOf(nearerHome);
    }

    /** The split of a council; none if no plan says where the child lives. */
    public static Optional<AreaSplit> of(Evidence evidence) {
        int census = evidence.plans().stream().mapToInt(plan -> plan.census()).max().orElse(0);
        boolean told =
                evidence.plans().stream()
                        .anyMatch(plan -> plan.census() == census && !plan.district().isBlank());
        if (!told) {
            return Optional.empty();
        }
        AreaFlows flows = AreaFlows.of(evidence, census);
        return Optional.of(
                new AreaSplit(flows, AreaPlaces.at(evidence, census), NearerHome.of(flows)));
    }

    /** Children taught outside their own area, and what their transport takes. */
    public Crossing crossing() {
        return Crossing.of(flows);
    }

    /** True if the files tell where schools are, too. */
    public boolean knowsSchools() {
        return flows.flows().stream().anyMatch(AreaFlow::within);
    }
}
