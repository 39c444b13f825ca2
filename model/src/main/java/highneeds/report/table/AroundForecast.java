package highneeds.report.table;

import highneeds.area.AreaForecast;
import highneeds.area.AreaSplit;
import highneeds.indicator.IndicatorSheet;
import highneeds.project.MonitorRun;
import highneeds.workload.Track;
import highneeds.workload.WorkKind;
import highneeds.workload.WorkloadForecast;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.util.List;
import java.util.Optional;

/**
 * What a report tells of the council beside its forecast.
 *
 * @param indicators the council's indicators; none if a report has no project
 * @param monitor the year under way; none if nothing of it was imported
 * @param areas the council by area; none if its files do not tell of areas
 * @param work the statutory process
 */
@RecordBuilder
public record AroundForecast(
        List<IndicatorSheet> indicators,
        Optional<MonitorRun> monitor,
        Optional<ByArea> areas,
        StatutoryWork work)
        implements AroundForecastBuilder.With {

    /** Nothing is known of the council. */
    public static final AroundForecast NONE =
            new AroundForecast(
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    new StatutoryWork(Track.usual(WorkKind.REQUEST), List.of()));

    /**
     * The council by area.
     *
     * @param split who lives and is taught where
     * @param forecasts plans by home area, in the order of the scenarios
     */
    public record ByArea(AreaSplit split, List<AreaForecast> forecasts) {

        public ByArea {
            forecasts = List.copyOf(forecasts);
        }
    }

    /**
     * The statutory process.
     *
     * @param requests how requests for an assessment go, with the council's own shares if known
     * @param forecasts work of each scenario in order; none where nothing is known of it
     */
    public record StatutoryWork(Track requests, List<WorkloadForecast> forecasts) {

        public StatutoryWork {
            forecasts = List.copyOf(forecasts);
        }
    }

    public AroundForecast {
        indicators = List.copyOf(indicators);
    }
}
