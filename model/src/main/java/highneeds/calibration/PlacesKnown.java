package highneeds.calibration;

import highneeds.assumptions.Provision;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.Sector;
import highneeds.domain.Setting;
import highneeds.domain.SettingValues;
import highneeds.evidence.PlacesOffered;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Places commissioned in each September, and where children go when there are none. */
final class PlacesKnown {

    /** Arrivals every stand-in is given beside those seen. */
    private static final double FEW = 1;

    private final Catalogue catalogue;

    /** Plans that started in or moved to each setting in the history. */
    private final double[] arrivals;

    /** Places by setting, provider and September. */
    private final Map<String, Map<String, TreeMap<Integer, Double>>> places = new TreeMap<>();

    PlacesKnown(Training training, List<PlacesOffered> offered) {
        this.catalogue = training.catalogue();
        arrivals = arrivals(training);
        for (PlacesOffered row : offered) {
            places.computeIfAbsent(row.setting(), _ -> new TreeMap<>())
                    .computeIfAbsent(row.provider(), _ -> new TreeMap<>())
                    .merge(row.fromSeptember(), row.places(), Double::sum);
        }
    }

    private static double[] arrivals(Training training) {
        int settings = training.grid().settings();
        double[] arrivals = CellValues.copyOf(training.grid(), training.joiners()).bySetting();
        double[] movers = training.movers();
        for (int i = 0; i < movers.length; i++) {
            arrivals[i % settings] += movers[i];
        }
        return arrivals;
    }

    /** Places and overflow of the flow that opens with a census; places of its September. */
    Provision in(int census) {
        Grid grid = catalogue.grid();
        List<SettingValues> overflow = new ArrayList<>();
        for (Setting setting : catalogue.settings()) {
            overflow.add(overflowOf(setting));
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

    /**
     * As the history shows: in proportion to the arrivals of the settings that stand in for this
     * one, with a little for each; where none stand in, equal shares to all others.
     */
    private SettingValues overflowOf(Setting full) {
        double[] shares = new double[catalogue.settings().size()];
        for (int s = 0; s < shares.length; s++) {
            Setting other = catalogue.settings().get(s);
            boolean standsIn =
                    other.residentialWeeks() == 0
                            && !places.containsKey(other.code())
                            && standIns(full.sector()).contains(other.sector());
            shares[s] = standsIn ? arrivals[s] + FEW : 0;
        }
        double total = SettingValues.copyOf(shares).total();
        return SettingValues.of(
                catalogue.grid(), s -> total == 0 ? 1.0 / shares.length : shares[s] / total);
    }

    /** Sectors in which children are placed when a sector has no place. */
    private static List<Sector> standIns(Sector sector) {
        return switch (sector) {
            case SPECIAL_BASE, EARLY_YEARS, MAINSTREAM -> List.of(Sector.MAINSTREAM);
            case STATE_SPECIAL, INDEPENDENT ->
                    List.of(Sector.STATE_SPECIAL, Sector.INDEPENDENT);
            case POST16 -> List.of(Sector.POST16);
            case ALTERNATIVE, ELSEWHERE -> List.of(Sector.ELSEWHERE, Sector.INDEPENDENT);
        };
    }
}
