package highneeds.app.results;

import highneeds.app.AtHand;
import highneeds.app.Format;
import highneeds.area.AreaForecast;
import highneeds.area.AreaSplit;
import highneeds.area.AreaTrend;
import highneeds.area.Crossing;
import highneeds.evidence.Evidence;
import highneeds.forecast.Forecast;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.Optional;

/** The chosen scenario by the area children live in, and travel between areas. */
public final class AreasViewModel {

    private final AtHand at;
    private final ObjectProperty<AreaTrend> trend =
            new SimpleObjectProperty<>(this, "trend", AreaTrend.TREND);
    private final ReadOnlyObjectWrapper<List<AreaRow>> rows =
            new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private Forecast shown;
    private AreaTrend shownBy;

    /** What was worked out for one forecast. */
    private record Split(AreaSplit areas, AreaForecast forecast) {}

    public AreasViewModel(AtHand at) {
        this.at = at;
        trend.subscribe(_ -> ask());
        at.whenToShow(this::ask);
    }

    private void ask() {
        Optional<Forecast> now = at.forecast();
        if (!at.seen()
                || at.workspace().project() == null
                || now.isEmpty()
                || now.get() == shown && trend.get() == shownBy) {
            return;
        }
        shown = now.get();
        shownBy = trend.get();
        Forecast asked = shown;
        AreaTrend by = shownBy;
        Evidence evidence = at.workspace().project().evidence();
        at.quietly(
                "Splitting the forecast by area",
                _ ->
                        AreaSplit.of(evidence)
                                .map(
                                        areas ->
                                                new Split(
                                                        areas,
                                                        AreaForecast.of(evidence, asked, by))),
                found -> {
                    if (asked == shown && by == shownBy) {
                        show(found);
                    }
                });
    }

    private void show(Optional<Split> found) {
        rows.set(
                found.map(
                                split ->
                                        split.areas().nearerHome().stream()
                                                .map(area -> row(area.home(), split))
                                                .toList())
                        .orElse(List.of()));
        said.set(
                found.map(split -> words(split.areas()))
                        .orElse(
                                "No file tells where children live. Map a column of districts or"
                                    + " quadrants to \u201cHome district\u201d in the cohort, and"
                                    + " one to \u201cProvider district\u201d in placements or"
                                    + " places."));
    }

    private static AreaRow row(String home, Split split) {
        return new AreaRow(
                split.areas().nearerHome().stream()
                        .filter(area -> area.home().equals(home))
                        .findFirst()
                        .orElseThrow(),
                split.forecast(),
                split.areas().places().getOrDefault(home, 0.0));
    }

    private static String words(AreaSplit areas) {
        if (!areas.knowsSchools()) {
            return "Homes are known by area, schools are not: map a column to \u201cProvider"
                    + " district\u201d in placements or places.";
        }
        Crossing crossing = areas.crossing();
        String children =
                "%s of %s children whose home and school are known are taught outside their own area"
                        .replaceFirst("%s", Format.count(crossing.across()))
                        .replaceFirst(
                                "%s", Format.count((double) crossing.across() + crossing.within()));
        return Double.isNaN(crossing.costShare()) || Double.isNaN(crossing.costLeft())
                ? children + "."
                : children
                        + ". Their transport takes "
                        + Format.wholePercent(crossing.costShare())
                        + " of the cost; taught in their own area, "
                        + Format.wholePercent(crossing.costLeft())
                        + " of theirs would be left. The lever \u201cPlaces in children's own"
                        + " area\u201d takes these two figures.";
    }

    /** The council's areas; none if no file tells of any. */
    ReadOnlyObjectProperty<List<AreaRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** How shares of areas go on. */
    ObjectProperty<AreaTrend> trendProperty() {
        return trend;
    }

    /** The main message, or what is missing, in sentences. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }
}
