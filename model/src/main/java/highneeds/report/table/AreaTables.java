package highneeds.report.table;

import highneeds.area.AreaFlow;
import highneeds.area.AreaForecast;
import highneeds.area.AreaSplit;
import highneeds.area.NearerHome;
import highneeds.report.disclosure.Disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Demand, places and travel by area of the council, where its files tell of areas. */
final class AreaTables {

    private static final String AREA = "Area";

    private AreaTables() {}

    /**
     * Plans by home area, now and forecast. Where small counts are withheld together with what
     * would give them away, these are left out: areas cross every other table.
     */
    static Optional<ReportTable> demand(ReportContent content) {
        List<AreaForecast> forecasts =
                content.around().areas().map(AroundForecast.ByArea::forecasts).orElse(List.of());
        Disclosure disclosure = content.disclosure();
        boolean withheld =
                disclosure.isPublic()
                        && (disclosure.applied().withholds()
                                || disclosure.release().rules().withholds());
        if (forecasts.isEmpty() || withheld) {
            return Optional.empty();
        }
        List<Integer> years = List.copyOf(forecasts.getFirst().years().keySet());
        YearTable table =
                new YearTable(Headings.scenarioAnd(AREA), years, year -> Integer.toString(year));
        for (int i = 0; i < forecasts.size(); i++) {
            String scenario = content.scenarios().get(i).name();
            AreaForecast split = forecasts.get(i);
            int first = table.nextRow();
            for (String area : split.areas()) {
                table.add(Unit.COUNT, year -> split.plans(area, year), scenario, area);
            }
            table.addSum(Unit.COUNT, first, split::total, scenario, "All areas");
        }
        return Optional.of(
                table.build(
                        "Plans by area",
                        "Plans by the area children live in",
                        "Plans in January. The forecast of each setting, split as its plans of the"
                                + " last census are; areas add up to the council."));
    }

    /** Who is taught where: exact, so never in a public paper. */
    static List<ReportTable> exact(ReportContent content) {
        List<ReportTable> tables = new ArrayList<>();
        content.around()
                .areas()
                .map(AroundForecast.ByArea::split)
                .ifPresent(
                        split -> {
                            tables.add(flows(split));
                            tables.add(places(split));
                            tables.add(travel(split));
                        });
        return tables;
    }

    private static ReportTable flows(AreaSplit split) {
        List<ReportTable.Row> rows = new ArrayList<>();
        for (AreaFlow flow : split.flows().flows()) {
            rows.add(
                    new ReportTable.Row(
                            false,
                            List.of(
                                    Cell.text(flow.home()),
                                    Cell.text(flow.school()),
                                    Cell.figure(flow.children(), Unit.COUNT),
                                    Cell.figure(flow.travellers(), Unit.COUNT),
                                    Cell.figure(flow.travelCost(), Unit.POUNDS),
                                    Cell.figure(
                                            flow.travellers() == 0
                                                    ? Double.NaN
                                                    : flow.travelCost() / flow.travellers(),
                                            Unit.POUNDS))));
        }
        return new ReportTable(
                "Area flows",
                "Where children live and where they are taught",
                "Plans in January "
                        + split.flows().census()
                        + " by home area and area of the school, and their transport in a full"
                        + " year, GBP.",
                2,
                List.of(
                        new ReportTable.Column("Home area", 24),
                        new ReportTable.Column("Area of the school", 24),
                        new ReportTable.Column("Children", 12),
                        new ReportTable.Column("With transport", 14),
                        new ReportTable.Column("Transport, £", 16),
                        new ReportTable.Column("Transport of one, £", 18)),
                rows);
    }

    private static ReportTable places(AreaSplit split) {
        TreeSet<String> areas = new TreeSet<>(split.places().keySet());
        areas.addAll(split.flows().homes());
        List<ReportTable.Row> rows = new ArrayList<>();
        for (String area : areas) {
            int living = split.flows().living(area);
            int taught = split.flows().taught(area);
            rows.add(
                    new ReportTable.Row(
                            false,
                            List.of(
                                    Cell.text(area),
                                    Cell.figure(living, Unit.COUNT),
                                    Cell.figure(taught, Unit.COUNT),
                                    Cell.figure((double) taught - living, Unit.COUNT),
                                    Cell.figure(
                                            split.places().getOrDefault(area, 0.0), Unit.COUNT))));
        }
        return new ReportTable(
                "Area places",
                "Children and places by area",
                "Children with a plan who live in an area, those taught there, and the places"
                        + " commissioned of providers there, January "
                        + split.flows().census()
                        + ".",
                1,
                List.of(
                        new ReportTable.Column(AREA, 24),
                        new ReportTable.Column("Live there", 12),
                        new ReportTable.Column("Taught there", 14),
                        new ReportTable.Column("Net to the area", 16),
                        new ReportTable.Column("Places commissioned", 20)),
                rows);
    }

    private static ReportTable travel(AreaSplit split) {
        List<ReportTable.Row> rows = new ArrayList<>();
        for (NearerHome area : split.nearerHome()) {
            rows.add(
                    new ReportTable.Row(
                            false,
                            List.of(
                                    Cell.text(area.home()),
                                    Cell.figure(area.within(), Unit.COUNT),
                                    Cell.figure(area.across(), Unit.COUNT),
                                    Cell.figure(area.outside(), Unit.COUNT),
                                    Cell.figure(area.costWithin(), Unit.POUNDS),
                                    Cell.figure(area.costAcross(), Unit.POUNDS),
                                    Cell.figure(area.savedForEach(), Unit.POUNDS))));
        }
        return new ReportTable(
                "Area travel",
                "What travel between areas costs",
                "Transport of a child who has any, a full year, and how much more the transport of"
                        + " a child taught elsewhere costs than that of one taught in the area,"
                        + " travellers and others together. [x]: fewer than five travel on one"
                        + " side.",
                1,
                List.of(
                        new ReportTable.Column("Home area", 24),
                        new ReportTable.Column("Taught there", 14),
                        new ReportTable.Column("In another area", 16),
                        new ReportTable.Column("Outside the council", 18),
                        new ReportTable.Column("Transport of one there, £", 24),
                        new ReportTable.Column("Transport of one elsewhere, £", 28),
                        new ReportTable.Column("More for each elsewhere, £", 26)),
                rows);
    }
}
