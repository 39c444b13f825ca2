package highneeds.workload;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The cases of one track: those whose weeks still go by, and those that wait for staff. */
final class Desk {

    private final Track track;
    private final List<double[]> delays;

    /** Weeks before the first, 0, in which the oldest case began. */
    private final int before;

    /** By stage, the week they will be ready (in a ring of weeks) and the week they began. */
    private final double[][][] underWay;

    /** Those ready, by stage and the week they began. */
    private final double[][] ready;

    /** All cases by the week they began. */
    private final double[] open;

    private double opening;
    private double started;
    private double finished;
    private double endedEarly;
    private double inTime;
    private double weeksTaken;

    Desk(Demand demand, int weeks) {
        track = demand.track();
        delays = track.stages().stream().map(stage -> stage.delay().shares()).toList();
        before = demand.begun().stream().mapToInt(Demand.Begun::weeksAgo).max().orElse(0);
        int stages = track.stages().size();
        underWay = new double[stages][Delay.LONGEST + 2][before + weeks];
        ready = new double[stages][before + weeks];
        open = new double[before + weeks];
        for (Demand.Begun begun : demand.begun()) {
            open[before - begun.weeksAgo()] += begun.cases();
            enter(begun.stage(), -begun.weeksAgo(), 0, begun.cases());
        }
    }

    Track track() {
        return track;
    }

    void openWeek(int week, double coming) {
        opening = Arrays.stream(open).sum();
        started = coming;
        finished = 0;
        endedEarly = 0;
        inTime = 0;
        weeksTaken = 0;
        open[before + week] += coming;
        enter(0, week, week, coming);
        for (int stage = 0; stage < ready.length; stage++) {
            double[] due = underWay[stage][week % underWay[stage].length];
            for (int i = 0; i <= before + week; i++) {
                ready[stage][i] += due[i];
                due[i] = 0;
            }
        }
    }

    private void enter(int stage, int from, int week, double cases) {
        double[] shares = delays.get(stage);
        for (int weeks = 0; weeks < shares.length; weeks++) {
            double[][] ring = underWay[stage];
            ring[(week + weeks) % ring.length][before + from] += cases * shares[weeks];
        }
    }

    /** Adds the cases that are ready to a list of work. */
    void listReady(int week, List<Work> work) {
        for (int stage = 0; stage < ready.length; stage++) {
            for (int i = 0; i <= before + week; i++) {
                if (ready[stage][i] > 0) {
                    work.add(new Work(this, stage, i - before, ready[stage][i]));
                }
            }
        }
    }

    /** Finishes a stage of some cases; what goes on may be ready in the next week at best. */
    void finish(Work work, double cases, int week) {
        int began = before + work.from();
        ready[work.stage()][began] = Math.max(0, work.cases() - cases);
        double goOn = cases * work.of().goesOn();
        endedEarly += cases - goOn;
        open[began] -= cases - goOn;
        if (work.stage() + 1 < ready.length) {
            enter(work.stage() + 1, work.from(), week + 1, goOn);
        } else {
            int taken = week - work.from();
            open[began] -= goOn;
            finished += goOn;
            weeksTaken += goOn * taken;
            inTime += taken <= track.deadline() ? goOn : 0;
        }
    }

    Flow closeWeek(int week) {
        return new Flow(
                opening,
                started,
                finished,
                endedEarly,
                inTime,
                weeksTaken,
                Arrays.stream(ready).flatMapToDouble(Arrays::stream).sum(),
                overdue(week),
                Arrays.stream(open).sum());
    }

    private double overdue(int week) {
        double cases = 0;
        for (int i = 0; i < before + week - track.deadline(); i++) {
            cases += Math.max(0, open[i]);
        }
        return cases;
    }

    /** Hours of each role that the cases ready would take. */
    void addWanted(Map<Role, Double> hours) {
        for (int stage = 0; stage < ready.length; stage++) {
            double cases = Arrays.stream(ready[stage]).sum();
            for (Map.Entry<Role, Double> each : track.stages().get(stage).hours().entrySet()) {
                hours.merge(each.getKey(), cases * each.getValue(), Double::sum);
            }
        }
    }

    /**
     * Cases of one stage that began in the same week and are ready to be worked on.
     *
     * @param desk where they are
     * @param stage position of the stage
     * @param from week they began
     * @param cases how many
     */
    record Work(Desk desk, int stage, int from, double cases) {

        /** Week by which they are due. */
        int due() {
            return from + desk.track.deadline();
        }

        Stage of() {
            return desk.track.stages().get(stage);
        }
    }

    static Map<Role, Double> noHours() {
        Map<Role, Double> none = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            none.put(role, 0.0);
        }
        return none;
    }
}
