package highneeds.importer.check;

import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.importer.Issue;

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
    public List<Issue> run(Evidence evidence) {
        Map<String, Long> outlying =
                outlying(evidence.placements()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Placement::setting, TreeMap::new, Collectors.counting()));
        List<Issue> issues = new ArrayList<>();
        outlying.forEach(
                (setting, count) ->
                        issues.add(issue(evidence.catalogue().setting(setting).name(), count)));
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

    private static Issue issue(String setting, long outlying) {
        return Check.warning(
                "outlying-cost",
                "Placements",
                "Annual cost",
                outlying
                        + " placements in '"
                        + setting
                        + "' cost more than ten times the usual, or less than a tenth.",
                "Check whether a weekly cost was read as a yearly one, or a decimal point"
                        + " slipped.");
    }
}
