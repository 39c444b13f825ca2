package highneeds.workload;

import java.util.List;

/**
 * What one kind of work came to in one week or several.
 *
 * <p>closing = opening + started − finished − ended early.
 *
 * @param opening cases under way before
 * @param started cases that came
 * @param finished cases that went through all stages
 * @param endedEarly cases that left on the way, such as requests not assessed
 * @param inTime of those finished, within the deadline
 * @param weeksTaken weeks that those finished had taken together
 * @param waiting cases at the end that wait for nothing but staff
 * @param overdue cases at the end that are past their deadline
 * @param closing cases under way at the end
 * @param stages the same by the stage they are in; empty if there never were any
 */
public record Flow(
        double opening,
        double started,
        double finished,
        double endedEarly,
        double inTime,
        double weeksTaken,
        double waiting,
        double overdue,
        double closing,
        List<Double> stages) {

    static final Flow NOTHING = new Flow(0, 0, 0, 0, 0, 0, 0, 0, 0, List.of());

    public Flow {
        stages = List.copyOf(stages);
    }

    /** By how many cases what came less what went misses the change of what is under way. */
    public double imbalance() {
        return Math.abs(opening + started - finished - endedEarly - closing);
    }

    /** This and what came after it. */
    Flow then(Flow next) {
        return new Flow(
                opening,
                started + next.started,
                finished + next.finished,
                endedEarly + next.endedEarly,
                inTime + next.inTime,
                weeksTaken + next.weeksTaken,
                next.waiting,
                next.overdue,
                next.closing,
                next.stages);
    }

    /** Share of those finished that were in time, 0 to 1; 1 if none was finished. */
    public double shareInTime() {
        return finished > 0 ? inTime / finished : 1;
    }

    /** Weeks from start to end of those finished; 0 if none was. */
    public double averageWeeks() {
        return finished > 0 ? weeksTaken / finished : 0;
    }
}
