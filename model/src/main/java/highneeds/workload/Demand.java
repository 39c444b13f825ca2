package highneeds.workload;

import java.util.List;

/**
 * Work of one kind that comes.
 *
 * @param track how it goes
 * @param perWeek cases that start in each week, not negative; beyond the last nothing starts
 * @param begun what had been started before the first week
 */
public record Demand(Track track, List<Double> perWeek, List<Begun> begun) {

    public Demand {
        perWeek = List.copyOf(perWeek);
        begun = List.copyOf(begun);
        if (perWeek.stream().anyMatch(cases -> !(cases >= 0))) {
            throw new IllegalArgumentException(
                    track.kind().label() + ": cases that start cannot be negative");
        }
        for (Begun each : begun) {
            if (each.stage() >= track.stages().size()) {
                throw new IllegalArgumentException(
                        track.kind().label() + " have no stage " + (each.stage() + 1));
            }
        }
    }

    /** The same, its stages' own weeks shorter, the longest stage first. */
    Demand sooner(double weeks) {
        return new Demand(track.sooner(weeks), perWeek, begun);
    }

    double startingIn(int week) {
        return week < perWeek.size() ? perWeek.get(week) : 0;
    }

    /**
     * Cases under way.
     *
     * @param stage position of the stage they are in
     * @param weeksAgo whole weeks since they started
     * @param cases how many, not negative
     */
    public record Begun(int stage, int weeksAgo, double cases) {

        public Begun {
            if (stage < 0 || weeksAgo < 0 || !(cases >= 0)) {
                throw new IllegalArgumentException(
                        "Cases under way need a stage, weeks and a number from 0 on");
            }
        }
    }
}
