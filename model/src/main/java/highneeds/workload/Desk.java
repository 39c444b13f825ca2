package highneeds.workload;

import java.util.Arrays;
import java.util.List;

/** The cases of one track: those whose weeks still go by, and those that wait for staff. */
final class Desk {

    /** Less of a case than this is what rounding left over. */
    private static final double DUST = 1e-12;

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

    /** All cases by the stage they are in. */
    private final double[] inStage;

    /** Those ready by the stage they are in. */
    private final double[] readyIn;

    /** Hours of a case by stage and position of the role. */
    private final double[][] hours;

    private double underWayNow;

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
        inStage = new double[stages];
        readyIn = new double[stages];
        hours = track.stages().stream().map(Desk::hours).toArray(double[][]::new);
        for (Demand.Begun begun : demand.begun()) {
            open[before - begun.weeksAgo()] += begun.cases();
            underWayNow += begun.cases();
            enter(begun.stage(), -begun.weeksAgo(), 0, begun.cases());
        }
    }

    Track track() {
        return track;
    }

    void openWeek(int week, double coming) {
        opening = underWayNow;
        started = coming;
        finished = 0;
        endedEarly = 0;
        inTime = 0;
        weeksTaken = 0;
        open[before + week] += coming;
        underWayNow += coming;
        enter(0, week, week, coming);
        for (int stage = 0; stage < ready.length; stage++) {
            double[] due = underWay[stage][week % underWay[stage].length];
            for (int i = 0; i <= before + week; i++) {
                ready[stage][i] += due[i];
                readyIn[stage] += due[i];
                due[i] = 0;
            }
        }
    }

    private void enter(int stage, int from, int week, double cases) {
        if (cases == 0) {
            return;
        }
        double[] shares = delays.get(stage);
        inStage[stage] += cases;
        double[][] ring = underWay[stage];
        for (int weeks = 0; weeks < shares.length; weeks++) {
            ring[(week + weeks) % ring.length][before + from] += cases * shares[weeks];
        }
    }

    /** Adds the cases that are ready to a list of work. */
    void listReady(int week, List<Work> work) {
        for (int stage = 0; stage < ready.length; stage++) {
            for (int i = 0; i <= before + week; i++) {
                if (ready[stage][i] > DUST) {
                    work.add(new Work(this, stage, i - before, ready[stage][i]));
                }
            }
        }
    }

    /** Finishes a stage of some cases; what goes on may be ready in the next week at best. */
    void finish(Work work, double cases, int week) {
        int began = before + work.from();
        inStage[work.stage()] = Math.max(0, inStage[work.stage()] - cases);
        ready[work.stage()][began] = Math.max(0, work.cases() - cases);
        readyIn[work.stage()] = Math.max(0, readyIn[work.stage()] - cases);
        double goOn = cases * work.of().goesOn();
        endedEarly += cases - goOn;
        open[began] -= cases - goOn;
        underWayNow -= cases - goOn;
        if (work.stage() + 1 < ready.length) {
            enter(work.stage() + 1, work.from(), week + 1, goOn);
        } else {
            int taken = week - work.from();
            open[began] -= goOn;
            underWayNow -= goOn;
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
                Arrays.stream(readyIn).sum(),
                overdue(week),
                underWayNow,
                Arrays.stream(inStage).boxed().toList());
    }

    private double overdue(int week) {
        double cases = 0;
        for (int i = 0; i < before + week - track.deadline(); i++) {
            cases += Math.max(0, open[i]);
        }
        return cases;
    }

    /** Adds the hours of each role that the cases ready would take. */
    void addWanted(double[] wanted) {
        for (int stage = 0; stage < readyIn.length; stage++) {
            for (int role = 0; role < wanted.length; role++) {
                wanted[role] += readyIn[stage] * hours[stage][role];
            }
        }
    }

    private static double[] hours(Stage stage) {
        return Arrays.stream(Role.values()).mapToDouble(stage::hours).toArray();
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

        /** Hours a case takes, by position of the role. */
        double[] hours() {
            return desk.hours[stage];
        }
    }
}
