package highneeds.importer.check;

import highneeds.domain.Origin;
import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.importer.Issue;
import highneeds.importer.RowIssues;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Placements that cost ten times what is usual in their setting, or a tenth of it. */
record OutlyingCost() implements Check {

    private static final double FACTOR = 10;
    private static final int FEWEST = 5;

    @Override
    public List<Issue> run(Evidence evidence, CensusPlans census) {
        TreeMap<String, List<Origin>> bySetting = new TreeMap<>();
        for (Placement placement : outlying(evidence.placements())) {
            bySetting
                    .computeIfAbsent(placement.setting(), setting -> new ArrayList<>())
                    .add(placement.origin());
        }
        List<Issue> issues = new ArrayList<>();
        bySetting.forEach(
                (setting, rows) ->
                        issues.addAll(of(evidence.catalogue().setting(setting).name(), rows)));
        return issues;
    }

    /** The placements whose cost lies far from that of others in their setting. */
    static List<Placement> outlying(List<Placement> placements) {
        Map<String, List<Placement>> costing =
                placements.stream()
                        .filter(placement -> gross(placement) > 0)
                        .collect(Collectors.groupingBy(Placement::setting));
        return costing.values().stream()
                .filter(alike -> alike.size() >= FEWEST)
                .flatMap(OutlyingCost::farFromUsual)
                .toList();
    }

    private static Stream<Placement> farFromUsual(List<Placement> alike) {
        double[] costs = alike.stream().mapToDouble(OutlyingCost::gross).sorted().toArray();
        double usual = costs[costs.length / 2];
        return alike.stream().filter(p -> gross(p) > FACTOR * usual || gross(p) < usual / FACTOR);
    }

    private static double gross(Placement placement) {
        return placement.placeFunding() + placement.topUp();
    }

    private static List<Issue> of(String setting, List<Origin> rows) {
        return RowIssues.of(
                "outlying-cost",
                "Placements",
                "Annual cost",
                rows,
                count ->
                        Check.counted(count, "placement", "placements")
                                + " in '"
                                + setting
                                + "' "
                                + (count == 1 ? "costs" : "cost")
                                + " more than ten times the usual, or less than a tenth.",
                "Check whether a weekly cost was read as a yearly one, or a decimal point"
                        + " slipped.");
    }
}
