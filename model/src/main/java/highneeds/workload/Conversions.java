package highneeds.workload;

import highneeds.workload.Demand.Begun;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Older statements and assessments that are turned into plans by a day. */
public final class Conversions {

    private Conversions() {}

    /**
     * Conversions begun at an even pace, the last early enough to be done in time.
     *
     * @param cases to be converted, those begun among them
     * @param begun begun already, and taken to have begun this week
     * @param start the first Monday
     * @param by day by which all are to be done
     * @throws IllegalArgumentException if there is no time left to begin
     */
    public static Demand by(double cases, double begun, LocalDate start, LocalDate by) {
        Track track = Track.usual(WorkKind.CONVERSION);
        long weeks = ChronoUnit.WEEKS.between(start, by) - track.deadline();
        if (weeks < 1) {
            throw new IllegalArgumentException(
                    "Conversions take %d weeks, so none can begin after %s and be done by %s"
                            .formatted(track.deadline(), start, by));
        }
        List<Double> perWeek =
                new ArrayList<>(
                        Collections.nCopies((int) weeks, Math.max(0, cases - begun) / weeks));
        return new Demand(track, perWeek, List.of(new Begun(0, 0, begun)));
    }

    /** Conversions that all begin in the first week, as there is no time left for anything else. */
    static Demand atOnce(double cases) {
        return new Demand(
                Track.usual(WorkKind.CONVERSION), List.of(), List.of(new Begun(0, 0, cases)));
    }
}
