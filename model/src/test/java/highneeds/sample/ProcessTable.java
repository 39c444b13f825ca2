package highneeds.sample;

import highneeds.sample.life.LifeCourse;
import highneeds.sample.life.Request;
import highneeds.sample.life.SchoolYears;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The requests since January 2021; a step that lay ahead on the day of drawing is empty. */
final class ProcessTable {

    private static final LocalDate SINCE = LocalDate.of(Exampleshire.FIRST_CENSUS, 1, 1);

    private ProcessTable() {}

    static Table of(LifeCourse course) {
        List<List<Object>> rows = new ArrayList<>();
        for (Request request : course.requests()) {
            if (!request.requested().isBefore(SINCE)) {
                rows.add(row(request));
            }
        }
        return new Table(
                "Statutory process",
                List.of(
                        "Request date",
                        "Decision",
                        "Decision date",
                        "Assessment outcome",
                        "Assessment outcome date",
                        "Plan date",
                        "NC year"),
                rows);
    }

    private static List<Object> row(Request request) {
        LocalDate decided = known(request.decided());
        LocalDate assessed = known(request.assessed());
        return Table.row(
                request.requested(),
                decided == null ? null : request.decision().label(),
                decided,
                assessed == null ? null : request.issued() ? "Issue" : "No plan",
                assessed,
                known(request.planned()),
                SchoolYears.ncy(request.birth(), request.requested()));
    }

    private static LocalDate known(LocalDate date) {
        return date == null || date.isAfter(Exampleshire.DRAWN) ? null : date;
    }
}
