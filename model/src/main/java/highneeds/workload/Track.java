package highneeds.workload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How one kind of work goes from its start to its end.
 *
 * @param kind what it is
 * @param stages in their order
 * @param deadline weeks from start to end that the law or the council allows
 */
public record Track(WorkKind kind, List<Stage> stages, int deadline) {

    /** Weeks from a request to the final plan. Source: SEND Regulations 2014, regulation 13. */
    public static final int PLAN_WEEKS = 20;

    /** Weeks from a request to the decision to assess. Source: the same, regulation 5. */
    public static final int DECISION_WEEKS = 6;

    /**
     * Weeks from a review meeting to the amended plan. Source: the same, regulation 22, read with
     * the High Court in R (L, M, and P) v Devon County Council, 2022.
     */
    public static final int REVIEW_WEEKS = 12;

    public Track {
        stages = List.copyOf(stages);
        if (stages.isEmpty() || deadline < 1) {
            throw new IllegalArgumentException(
                    kind.label() + " need at least one stage and one week");
        }
    }

    /**
     * A track with the hours of working assumptions and, where not given, the national shares of
     * 2024. Source of the shares: Department for Education, Education, health and care plans, 2025:
     * 65% of requests assessed, 94% of assessments led to a plan.
     */
    public static Track usual(WorkKind kind) {
        return switch (kind) {
            case REQUEST ->
                    new Track(
                            kind,
                            List.of(
                                    stage("Decision to assess", 6, 0, 0, new Delay(3, 5), 0.65),
                                    stage("Assessment", 6, 10, 4, new Delay(6, 9), 0.94),
                                    stage("Plan", 14, 0, 0, new Delay(4, 6), 1)),
                            PLAN_WEEKS);
            case ANNUAL_REVIEW ->
                    new Track(
                            kind,
                            List.of(stage("Review", 5, 0, 0, new Delay(4, 8), 1)),
                            REVIEW_WEEKS);
            case PHASE_TRANSFER ->
                    new Track(
                            kind,
                            List.of(stage("Review", 7, 0, 0, new Delay(6, 10), 1)),
                            PLAN_WEEKS);
            case APPEAL ->
                    new Track(
                            kind,
                            List.of(stage("Mediation and appeal", 25, 4, 0, new Delay(12, 30), 1)),
                            45);
            case CONVERSION ->
                    new Track(
                            kind,
                            List.of(stage("Transfer review", 14, 3, 1, new Delay(8, 12), 1)),
                            PLAN_WEEKS);
        };
    }

    private static Stage stage(
            String name,
            double caseworker,
            double psychologist,
            double health,
            Delay delay,
            double goesOn) {
        return new Stage(
                name,
                Map.of(
                        Role.CASEWORKER,
                        caseworker,
                        Role.PSYCHOLOGIST,
                        psychologist,
                        Role.HEALTH,
                        health),
                delay,
                goesOn);
    }

    /** The same with another stage at a position. */
    public Track with(int position, Stage stage) {
        List<Stage> changed = new ArrayList<>(stages);
        changed.set(position, stage);
        return new Track(kind, changed, deadline);
    }

    /**
     * The same with weeks taken off the stage in which the most go by, and then off the next: each
     * keeps a week.
     *
     * @param weeks in all, not negative
     */
    public Track sooner(double weeks) {
        Track changed = this;
        double left = weeks;
        List<Stage> slowest =
                stages.stream()
                        .sorted(
                                Comparator.comparingDouble(
                                        (Stage stage) -> -stage.delay().median()))
                        .toList();
        for (Stage stage : slowest) {
            double off = Math.clamp(stage.delay().median() - 1, 0, left);
            changed =
                    changed.with(
                            stages.indexOf(stage), stage.withDelay(stage.delay().shorterBy(off)));
            left -= off;
        }
        return changed;
    }

    /** The same with the hours of every stage multiplied. */
    Track withHoursTimes(double factor) {
        if (factor == 1) {
            return this;
        }
        List<Stage> changed = new ArrayList<>();
        for (Stage stage : stages) {
            Map<Role, Double> hours = new EnumMap<>(Role.class);
            stage.hours().forEach((role, each) -> hours.put(role, each * factor));
            changed.add(new Stage(stage.name(), hours, stage.delay(), stage.goesOn()));
        }
        return new Track(kind, changed, deadline);
    }

    /** Share of those who start that end as they should: plans of requests. */
    public double yield() {
        return stages.stream().mapToDouble(Stage::goesOn).reduce(1, (a, b) -> a * b);
    }

    /**
     * The same of those in a stage.
     *
     * @param from position of the stage
     */
    double yield(int from) {
        return stages.subList(from, stages.size()).stream()
                .mapToDouble(Stage::goesOn)
                .reduce(1, (a, b) -> a * b);
    }

    /** Hours of a role that a case takes on average, with what ends early counted so far. */
    public double hours(Role role) {
        return hours(role, 0);
    }

    /**
     * The same of a case that is under way.
     *
     * @param from position of the stage it is in
     */
    double hours(Role role, int from) {
        double reached = 1;
        double hours = 0;
        for (Stage stage : stages.subList(from, stages.size())) {
            hours += reached * stage.hours(role);
            reached *= stage.goesOn();
        }
        return hours;
    }
}
