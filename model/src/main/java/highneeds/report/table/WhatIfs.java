package highneeds.report.table;

import highneeds.compare.OnePercentTable;
import highneeds.compare.Tornado;
import highneeds.compare.Waterfall;

import java.util.List;

/**
 * What moves the cumulative balance at the end of the forecast: assumptions of the baseline, and
 * the levers of each scenario.
 *
 * @param tornado assumptions moved to their low and to their high
 * @param onePercent what one and two per cent of each are worth
 * @param levers one waterfall for each scenario with levers
 */
public record WhatIfs(Tornado tornado, OnePercentTable onePercent, List<Levers> levers) {

    public WhatIfs {
        levers = List.copyOf(levers);
    }

    /**
     * Levers of a scenario one by one.
     *
     * @param place position of the scenario in the report, from 1
     * @param waterfall what each adds to the balance, given those before it
     */
    public record Levers(int place, Waterfall waterfall) {}
}
