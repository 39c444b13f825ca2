package highneeds.calibration;

import highneeds.caseload.Flows;
import highneeds.domain.Catalogue;
import highneeds.domain.Sector;
import highneeds.domain.Setting;
import highneeds.domain.SettingValues;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where children go when a setting is full: to the settings that stand in for it, in the shares in
 * which children arrived there in the years seen, drawn towards equal shares of the independent day
 * settings.
 */
final class OverflowShares {

    /** Arrivals that the equal shares of independent day settings weigh as much as, together. */
    private static final double USUAL_ARRIVALS = 20;

    private static final Set<Sector> SPECIALIST =
            EnumSet.of(Sector.STATE_SPECIAL, Sector.INDEPENDENT);

    private static final Map<Sector, Set<Sector>> STAND_INS =
            new EnumMap<>(
                    Map.of(
                            Sector.STATE_SPECIAL, SPECIALIST,
                            Sector.INDEPENDENT, SPECIALIST,
                            Sector.SPECIAL_BASE,
                                    EnumSet.of(
                                            Sector.SPECIAL_BASE,
                                            Sector.MAINSTREAM,
                                            Sector.STATE_SPECIAL),
                            Sector.MAINSTREAM, EnumSet.of(Sector.MAINSTREAM, Sector.SPECIAL_BASE),
                            Sector.EARLY_YEARS, EnumSet.of(Sector.EARLY_YEARS, Sector.MAINSTREAM),
                            Sector.POST16, EnumSet.of(Sector.POST16),
                            Sector.ALTERNATIVE, EnumSet.of(Sector.INDEPENDENT, Sector.ELSEWHERE),
                            Sector.ELSEWHERE, EnumSet.of(Sector.ELSEWHERE)));

    private final Catalogue catalogue;
    private final double[] arrivals;

    OverflowShares(Catalogue catalogue, List<Flows> flows) {
        this.catalogue = catalogue;
        this.arrivals = new double[catalogue.settings().size()];
        for (Flows flow : flows) {
            double[] joined = flow.joiners().bySetting();
            double[] moved = flow.movedIn().bySetting();
            for (int s = 0; s < arrivals.length; s++) {
                arrivals[s] += joined[s] + moved[s];
            }
        }
    }

    /**
     * Shares, adding up to 1, in which the settings of the catalogue take those a full one has no
     * place for.
     */
    SettingValues of(Setting full) {
        double[] weights = new double[arrivals.length];
        double independentDay =
                catalogue.settings().stream().filter(OverflowShares::independentDay).count();
        for (int s = 0; s < weights.length; s++) {
            Setting other = catalogue.settings().get(s);
            if (other.equals(full)) {
                continue;
            }
            weights[s] = STAND_INS.get(full.sector()).contains(other.sector()) ? arrivals[s] : 0;
            weights[s] += independentDay(other) ? USUAL_ARRIVALS / independentDay : 0;
        }
        double total = SettingValues.copyOf(weights).total();
        return SettingValues.of(
                catalogue.grid(), s -> total == 0 ? 1.0 / weights.length : weights[s] / total);
    }

    private static boolean independentDay(Setting setting) {
        return setting.sector() == Sector.INDEPENDENT && setting.residentialWeeks() == 0;
    }
}
