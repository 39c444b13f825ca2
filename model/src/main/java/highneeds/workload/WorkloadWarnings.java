package highneeds.workload;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What about a council's choices or list of requests makes the figures less than they seem. */
final class WorkloadWarnings {

    private static final int MOST_NAMED = 6;

    private WorkloadWarnings() {}

    static List<String> of(WorkloadForecast forecast) {
        List<String> all = new ArrayList<>();
        WorkloadPlan plan = forecast.outcome().plan();
        if (!forecast.choices().teamIsKnown()) {
            all.add(
                    "Nobody has said who is there: the posts are those that keep pace with the"
                            + " first year. Type or import your own.");
        }
        for (Role role : Role.values()) {
            if (!isEverThere(plan, role)) {
                all.add(
                        role.label()
                                + ": there are none in the years looked at, so work that needs"
                                + " them is not finished. Add posts to see when it is.");
            }
        }
        forecast.choices().legacy().whyNot(plan.start()).ifPresent(why -> all.add(why + "."));
        if (forecast.process().isEmpty()) {
            all.add(
                    "No list of requests was imported: the national shares of 2024 stand in, and"
                            + " no case is under way at the start.");
        }
        forecast.process().flatMap(WorkloadWarnings::missing).ifPresent(all::add);
        return all;
    }

    private static boolean isEverThere(WorkloadPlan plan, Role role) {
        for (int week = 0; week < plan.weeks(); week++) {
            if (plan.team().hours(role, plan.monday(week)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> missing(ProcessRecord process) {
        List<YearMonth> months = process.missingMonths();
        if (months.isEmpty()) {
            return Optional.empty();
        }
        String named =
                months.stream()
                        .sorted(Comparator.naturalOrder())
                        .limit(MOST_NAMED)
                        .map(YearMonth::toString)
                        .collect(Collectors.joining(", "));
        String more =
                months.size() > MOST_NAMED
                        ? " and %d more".formatted(months.size() - MOST_NAMED)
                        : "";
        return Optional.of(
                "The list of requests has none received in "
                        + named
                        + more
                        + ". If rows are missing there, import the whole list; the calendar of"
                        + " requests leans on the months there are.");
    }
}
