package highneeds.calibration;

import highneeds.assumptions.Provision;
import highneeds.domain.Catalogue;
import highneeds.domain.Grid;
import highneeds.domain.Setting;
import highneeds.domain.SettingValues;
import highneeds.evidence.PlacesOffered;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Places commissioned in each September, and where children go when there are none. */
final class PlacesKnown {

    private final Catalogue catalogue;
    private final OverflowShares overflowShares;

    /** Places by setting, provider and September. */
    private final Map<String, Map<String, TreeMap<Integer, Double>>> places = new TreeMap<>();

    PlacesKnown(Training training, List<PlacesOffered> offered) {
        this.catalogue = training.catalogue();
        this.overflowShares = new OverflowShares(catalogue, training.flows());
        for (PlacesOffered row : offered) {
            places.computeIfAbsent(row.setting(), _ -> new TreeMap<>())
                    .computeIfAbsent(row.provider(), _ -> new TreeMap<>())
                    .merge(row.fromSeptember(), row.places(), Double::sum);
        }
    }

    /** Places and overflow of the flow that opens with a census; places of its September. */
    Provision in(int census) {
        Grid grid = catalogue.grid();
        List<SettingValues> overflow = new ArrayList<>();
        for (Setting setting : catalogue.settings()) {
            overflow.add(overflowShares.of(setting));
        }
        return new Provision(
                SettingValues.of(grid, s -> placesOf(catalogue.settings().get(s).code(), census)),
                overflow,
                List.of());
    }

    private double placesOf(String setting, int september) {
        Map<String, TreeMap<Integer, Double>> providers = places.get(setting);
        if (providers == null) {
            return Double.POSITIVE_INFINITY;
        }
        return providers.values().stream()
                .map(byYear -> byYear.floorEntry(september))
                .mapToDouble(entry -> entry == null ? 0 : entry.getValue())
                .sum();
    }
}
