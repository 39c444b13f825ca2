package highneeds.workload;

import highneeds.evidence.StatutoryRequest;
import highneeds.evidence.StatutoryRequest.Decision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a council's list of requests says of its process.
 *
 * @param requests requests for an assessment, any order
 * @param asAt day the list is of: the last anything happened
 */
public record ProcessRecord(List<StatutoryRequest> requests, LocalDate asAt) {

    /** Fewer decisions than this say too little; the national share stands in. */
    private static final int ENOUGH = 30;

    /** Added to every month, so that one of few requests is not taken for one of none. */
    private static final double SMOOTHING = 5;

    /**
     * Cases older than this without an end are not waited for: nobody wrote down how they ended.
     */
    private static final int FORGOTTEN_WEEKS = 104;

    public ProcessRecord {
        requests = List.copyOf(requests);
    }

    /** The record of a list; empty if there is none. */
    public static Optional<ProcessRecord> of(List<StatutoryRequest> requests) {
        return requests.stream()
                .map(ProcessRecord::last)
                .max(LocalDate::compareTo)
                .map(day -> new ProcessRecord(requests, day));
    }

    private static LocalDate last(StatutoryRequest request) {
        LocalDate day = request.received();
        for (Optional<LocalDate> each :
                List.of(request.decided(), request.assessed(), request.planFinal())) {
            day = each.isPresent() && each.get().isAfter(day) ? each.get() : day;
        }
        return day;
    }

    /** Share of requests decided on that are assessed; the national one if there are few. */
    public double assessed() {
        long decided = requests.stream().filter(each -> each.decision().isPresent()).count();
        long assess = requests.stream().filter(ProcessRecord::toAssess).count();
        return decided < ENOUGH
                ? Track.usual(WorkKind.REQUEST).stages().get(0).goesOn()
                : (double) assess / decided;
    }

    /** Share of assessments with an outcome that led to a plan; national if there are few. */
    public double issued() {
        List<StatutoryRequest> known =
                requests.stream().filter(each -> each.assessed().isPresent()).toList();
        long issued = known.stream().filter(StatutoryRequest::issued).count();
        return known.size() < ENOUGH
                ? Track.usual(WorkKind.REQUEST).stages().get(1).goesOn()
                : (double) issued / known.size();
    }

    private static boolean toAssess(StatutoryRequest request) {
        return request.decision().filter(what -> what == Decision.ASSESS).isPresent();
    }

    /** How requests spread over the months of whole calendar years. */
    public MonthPattern months() {
        double[] weights = new double[12];
        java.util.Arrays.fill(weights, SMOOTHING);
        for (StatutoryRequest request : requests) {
            if (request.received().getYear() < asAt.getYear()) {
                weights[request.received().getMonthValue() - 1]++;
            }
        }
        return MonthPattern.of(weights);
    }

    /** Months between the first request and the day of the list in which none was received. */
    public List<YearMonth> missingMonths() {
        Set<YearMonth> known =
                requests.stream()
                        .map(each -> YearMonth.from(each.received()))
                        .collect(Collectors.toSet());
        YearMonth last = YearMonth.from(asAt);
        return Stream.iterate(
                        known.stream().min(Comparator.naturalOrder()).orElse(last),
                        month -> month.isBefore(last),
                        month -> month.plusMonths(1))
                .filter(month -> !known.contains(month))
                .toList();
    }

    /** Requests received by calendar year. */
    public Map<Integer, Integer> received() {
        Map<Integer, Integer> years = new TreeMap<>();
        requests.forEach(each -> years.merge(each.received().getYear(), 1, Integer::sum));
        return years;
    }

    /**
     * Share of the plans made final in a calendar year that took no more than twenty weeks.
     *
     * @return empty if none was made
     */
    public Optional<Double> shareInTime(int year) {
        List<StatutoryRequest> plans =
                requests.stream()
                        .filter(
                                each ->
                                        each.planFinal()
                                                .filter(day -> day.getYear() == year)
                                                .isPresent())
                        .toList();
        long inTime =
                plans.stream()
                        .filter(
                                each ->
                                        !each.planFinal()
                                                .get()
                                                .isAfter(
                                                        each.received()
                                                                .plusWeeks(Track.PLAN_WEEKS)))
                        .count();
        return plans.isEmpty() ? Optional.empty() : Optional.of((double) inTime / plans.size());
    }

    /** Requests under way on the day of the list, by the stage they are in. */
    public List<Demand.Begun> begun() {
        List<Demand.Begun> begun = new ArrayList<>();
        for (StatutoryRequest request : requests) {
            int weeks = (int) ChronoUnit.WEEKS.between(request.received(), asAt);
            int stage = stage(request);
            if (stage >= 0 && weeks <= FORGOTTEN_WEEKS) {
                begun.add(new Demand.Begun(stage, weeks, 1));
            }
        }
        return begun;
    }

    /** Position of the stage a request is in; negative if it has ended. */
    private static int stage(StatutoryRequest request) {
        if (request.planFinal().isPresent()) {
            return -1;
        }
        if (request.decision().isEmpty()) {
            return 0;
        }
        if (!toAssess(request)) {
            return -1;
        }
        if (request.assessed().isEmpty()) {
            return 1;
        }
        return request.issued() ? 2 : -1;
    }
}
