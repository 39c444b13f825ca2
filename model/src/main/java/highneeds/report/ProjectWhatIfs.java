package highneeds.report;

import highneeds.compare.Figure;
import highneeds.compare.OnePercentTable;
import highneeds.compare.Sensitivities;
import highneeds.compare.Tornado;
import highneeds.compare.Waterfall;
import highneeds.compare.Workbench;
import highneeds.domain.Catalogue;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.project.Project;
import highneeds.projection.Projection;
import highneeds.report.table.WhatIfs;
import highneeds.scenario.PlacedLever;

import java.util.ArrayList;
import java.util.List;

/** Moves the assumptions and the levers of a project one by one, for the papers. */
final class ProjectWhatIfs {

    private ProjectWhatIfs() {}

    /**
     * @param forecasts forecasts of the project's scenarios, the baseline first
     */
    static WhatIfs of(Project project, List<Forecast> forecasts) {
        Workbench bench = new Workbench(forecasts.getFirst().assumed(), Projection::run);
        int years = forecasts.getFirst().outcome().years().size();
        int last = forecasts.getFirst().outcome().opening().census() + years - 1;
        Figure balance = new Figure(Measure.CUMULATIVE_BALANCE, last);
        Catalogue catalogue = project.evidence().catalogue();
        List<WhatIfs.Levers> levers = new ArrayList<>();
        for (int i = 1; i < forecasts.size(); i++) {
            List<PlacedLever> placed =
                    project.scenarios()
                            .levers(project.scenarios().named(forecasts.get(i).scenario()));
            if (!placed.isEmpty()) {
                levers.add(new WhatIfs.Levers(i, Waterfall.of(bench, placed, balance, catalogue)));
            }
        }
        return new WhatIfs(
                Tornado.ofAssumptions(bench, List.of(), balance, Sensitivities.standard()),
                OnePercentTable.of(bench, List.of(), balance, Sensitivities.standard()),
                levers);
    }
}
