package highneeds.sample;

import highneeds.domain.Catalogue;
import highneeds.domain.FinancialYear;
import highneeds.domain.Setting;
import highneeds.sample.life.Child;
import highneeds.sample.life.LifeCourse;
import highneeds.sample.life.Placement;
import highneeds.sample.life.SchoolYears;
import highneeds.sample.money.Cost;
import highneeds.sample.money.Prices;
import highneeds.sample.money.Spells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The placement episodes since September 2020, at the prices of their latest financial year. */
final class PlacementTable {

    private static final LocalDate SINCE = SchoolYears.firstDay(2020);

    private static final String WHOLE_COUNCIL = "Exampleshire";

    private PlacementTable() {}

    static Table of(LifeCourse course) {
        return of(course, placement -> placement.end() == null || !placement.end().isBefore(SINCE));
    }

    /** The episodes that meet a condition. */
    static Table of(LifeCourse course, Predicate<Placement> which) {
        Prices prices = new Prices();
        List<List<Object>> rows = new ArrayList<>();
        for (Child child : course.children()) {
            for (Placement placement : child.placements()) {
                if (which.test(placement)) {
                    rows.add(row(child, placement, prices));
                }
            }
        }
        return new Table(
                "Placements",
                List.of(
                        "Pupil ID",
                        "Provision type",
                        "Provider",
                        "Provider authority",
                        "Start date",
                        "End date",
                        "Annual cost",
                        "Place funding",
                        "Top-up",
                        "Band",
                        "Residential weeks",
                        "Health contribution",
                        "Social care contribution",
                        "Provider district"),
                rows);
    }

    private static List<Object> row(Child child, Placement placement, Prices prices) {
        Setting setting = Catalogue.standard().setting(placement.setting());
        LocalDate latest = placement.end() == null ? Exampleshire.DRAWN : placement.end();
        FinancialYear year = Spells.of(latest);
        Cost cost = prices.cost(child, placement, year);
        boolean splits = cost.placeFunding() + cost.topUp() > 0;
        return Table.row(
                child.id(),
                setting.name(),
                placement.provider().name(),
                placement.provider().authority(),
                placement.start(),
                placement.end(),
                cost.total(),
                splits ? cost.placeFunding() : null,
                splits ? cost.topUp() : null,
                cost.band(),
                setting.residentialWeeks(),
                cost.health() > 0 ? cost.health() : null,
                cost.socialCare() > 0 ? cost.socialCare() : null,
                district(placement));
    }

    /** District of a school inside the council; nothing for one of the whole council or outside. */
    private static String district(Placement placement) {
        String district = placement.provider().district();
        return district.isEmpty() || district.equals(WHOLE_COUNCIL) ? null : district;
    }
}
