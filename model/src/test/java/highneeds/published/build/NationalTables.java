package highneeds.published.build;

import highneeds.caseload.Flows;
import highneeds.caseload.Move;
import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;
import highneeds.domain.Need;
import highneeds.domain.Setting;
import highneeds.published.area.AreaFit;
import highneeds.published.area.National;
import highneeds.published.area.PublishedPopulation;
import highneeds.published.tables.Ages;
import highneeds.published.tables.AreaTables;
import highneeds.published.tables.Councils;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/**
 * England's flows of 2024 on the standard catalogue, from the shipped tables of all councils whose
 * tables are whole: the counts national rates rest on.
 */
public final class NationalTables {

    private static final int YEAR = 2024;
    private static final int DECIMALS = 12;

    private final AreaTables tables = National.pattern().tables();
    private final Catalogue catalogue = Catalogue.standard();
    private final Grid grid = catalogue.grid();
    private final List<String> settings = catalogue.settings().stream().map(Setting::code).toList();

    public void write(Path resources) {
        Flows found = found();
        flows(found).write(resources, "national-flows", DECIMALS);
        moves(found).write(resources, "national-moves", DECIMALS);
        needs(found).write(resources, "national-needs", DECIMALS);
        starts().write(resources, "national-starts", DECIMALS);
    }

    /** The flows between January 2024 and 2025. */
    public Flows found() {
        return new AreaFit(
                        tables,
                        National.byNcy(tables.caseload(YEAR)),
                        National.byNcy(tables.caseload(YEAR + 1)))
                .flows();
    }

    private WideTable flows(Flows found) {
        WideTable table = new WideTable(List.of("kind", "ncy"), settings);
        add(table, "plans", found.aged());
        add(table, "ceased", found.leavers());
        add(table, "started", found.joiners());
        return table;
    }

    private void add(WideTable table, String kind, CellValues plans) {
        for (int cell = 0; cell < grid.size(); cell++) {
            table.add(
                    setting(cell),
                    OptionalDouble.of(plans.get(cell)),
                    kind,
                    Integer.toString(grid.ncy(cell)));
        }
    }

    private WideTable moves(Flows found) {
        WideTable table = new WideTable(List.of("ncy", "from"), settings);
        for (Move move : found.moves()) {
            table.add(
                    setting(move.to()),
                    OptionalDouble.of(move.plans()),
                    Integer.toString(grid.ncy(move.from())),
                    setting(move.from()));
        }
        return table;
    }

    private WideTable needs(Flows found) {
        List<String> needs = catalogue.needs().stream().map(Need::code).toList();
        WideTable table = new WideTable(List.of("setting", "age_group"), needs);
        for (int cell = 0; cell < grid.size(); cell++) {
            table.add(
                    needs.get(grid.need(cell)),
                    OptionalDouble.of(found.joiners().get(cell)),
                    setting(cell),
                    AgeGroup.ofNcy(grid.ncy(cell)).label());
        }
        return table;
    }

    /** Plans that started for each resident, by the NCY of their holders at the year's end. */
    private WideTable starts() {
        WideTable table = new WideTable(List.of("ncy"), List.of("per_resident"));
        double[] started =
                Ages.toCohorts(
                        National.totals(tables.newPlans(YEAR)), National.pattern().started());
        for (int n = 0; n < started.length; n++) {
            int ncy = Ncy.at(n);
            double residents =
                    tables.areas().stream()
                            .flatMap(code -> Councils.shipped().withCode(code).stream())
                            .mapToDouble(
                                    council -> PublishedPopulation.of(council).in(YEAR).get(ncy))
                            .sum();
            double perResident = residents > 0 ? started[n] / residents : 0;
            table.add("per_resident", OptionalDouble.of(perResident), Integer.toString(ncy));
        }
        return table;
    }

    private String setting(int cell) {
        return settings.get(grid.setting(cell));
    }
}
