package highneeds.sample;

import highneeds.domain.Catalogue;
import highneeds.sample.life.Child;
import highneeds.sample.life.LifeCourse;
import highneeds.sample.life.Placement;
import highneeds.sample.life.SchoolYears;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The plans at each January census, one row per plan. */
final class CohortTable {

    private CohortTable() {}

    static Table of(LifeCourse course) {
        List<List<Object>> rows = new ArrayList<>();
        for (int year = Exampleshire.FIRST_CENSUS; year <= Exampleshire.LAST_CENSUS; year++) {
            LocalDate census = SchoolYears.census(year);
            for (Child child : course.children()) {
                if (child.hasPlan(census)) {
                    rows.add(row(child, census));
                }
            }
        }
        return new Table(
                "EHCP cohort",
                List.of(
                        "Census date",
                        "Pupil ID",
                        "NC year",
                        "Date of birth",
                        "Primary need",
                        "Provision type",
                        "Provider",
                        "Plan start date",
                        "Plan type",
                        "Home district",
                        "Maintaining authority"),
                rows);
    }

    private static List<Object> row(Child child, LocalDate census) {
        Placement placement = child.placement(census);
        return Table.row(
                census,
                child.id(),
                child.ncy(census),
                child.birth(),
                child.need(census),
                Catalogue.standard().setting(placement.setting()).name(),
                placement.provider().name(),
                child.planStart(),
                "EHCP",
                child.district(),
                Exampleshire.NAME);
    }
}
