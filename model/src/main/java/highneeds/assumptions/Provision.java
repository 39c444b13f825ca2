package highneeds.assumptions;

import highneeds.domain.Grid;
import highneeds.domain.SettingValues;

import java.util.ArrayList;
import java.util.List;

/**
 * What places there are, and where children go when there are none.
 *
 * @param places places by setting at the closing census; infinite where there is no limit
 * @param overflow for each setting, the shares of those it has no place for that go to each
 *     setting; a row adds up to 1 where the setting has a limit
 * @param redirections arrivals sent elsewhere, applied in order before the places are filled
 */
public record Provision(
        SettingValues places, List<SettingValues> overflow, List<Redirection> redirections) {

    public Provision {
        overflow = List.copyOf(overflow);
        redirections = List.copyOf(redirections);
        if (overflow.size() != places.size()) {
            throw new IllegalArgumentException(
                    "There must be a row of overflow shares for every setting");
        }
    }

    /** No limits and no redirections. */
    public static Provision unlimited(Grid grid) {
        SettingValues nowhere = SettingValues.of(grid, setting -> 0);
        return new Provision(
                SettingValues.of(grid, setting -> Double.POSITIVE_INFINITY),
                java.util.Collections.nCopies(grid.settings(), nowhere),
                List.of());
    }

    public boolean limited(int setting) {
        return !Double.isInfinite(places.get(setting));
    }

    public Provision withPlaces(SettingValues changed) {
        return new Provision(changed, overflow, redirections);
    }

    /** Adds places to a setting that has a limit; a setting without one stays without. */
    public Provision withMorePlaces(int setting, double more) {
        return withPlaces(places.with(setting, Math.max(0, places.get(setting) + more)));
    }

    /** Adds a redirection after those already there. */
    public Provision with(Redirection redirection) {
        List<Redirection> all = new ArrayList<>(redirections);
        all.add(redirection);
        return new Provision(places, overflow, all);
    }
}
