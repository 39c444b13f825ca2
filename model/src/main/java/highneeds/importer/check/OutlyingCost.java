package highneeds.importer.check;

import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.importer.Issue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Placements that cost ten times what is usual in their setting, or a tenth of it. */
record OutlyingCost() implements Check {

    private static final double FACTOR = 10;
    private static final int FEWEST = 5;

    @Override
    public List<Issue> run(Evidence evidence) {
        TreeMap<String, List<Double>> costs = new TreeMap<>();
        for (Placement placement : evidence.placements()) {
            double gross = placement.placeFunding() + placement.topUp();
            if (gross > 0) {
                costs.computeIfAbsent(placement.setting(), s -> new ArrayList<>()).add(gross);
            }
        }
        List<Issue> issues = new ArrayList<>();
        costs.forEach(
                (setting, values) -> {
                    values.sort(null);
                    double usual = values.get(values.size() / 2);
                    long outlying =
                            values.stream()
                                    .filter(v -> v > FACTOR * usual || v < usual / FACTOR)
                                    .count();
                    if (values.size() >= FEWEST && outlying > 0) {
                        issues.add(issue(evidence.catalogue().setting(setting).name(), outlying));
                    }
                });
        return issues;
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
