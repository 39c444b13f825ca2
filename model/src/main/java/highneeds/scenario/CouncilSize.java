package highneeds.scenario;

import highneeds.assumptions.Baseline;
import highneeds.domain.Sector;

import java.util.Optional;

/**
 * What ready-made scenarios need to know of a council: how many plans it has, when a change could
 * start, and where children are placed there.
 *
 * @param baseline the council's baseline
 */
record CouncilSize(Baseline baseline) {

    private static final double NEAREST = 5;

    /** A share of the plans at the last census, to the nearest 5 and at least 5. */
    double places(double shareOfPlans) {
        double plans = baseline.opening().plans().total();
        return Math.max(NEAREST, Math.round(plans * shareOfPlans / NEAREST) * NEAREST);
    }

    /** From the September some years after the one that follows the last census. */
    Phasing from(int yearsAhead) {
        return Phasing.from(baseline.opening().census() + yearsAhead);
    }

    /** Code of the first setting of a sector in the council's own area. */
    Optional<String> setting(Sector sector) {
        return baseline.years().stream()
                .flatMap(
                        year ->
                                year
                                        .catalogue()
                                        .settingCodes(
                                                setting ->
                                                        setting.sector() == sector
                                                                && setting.inArea())
                                        .stream())
                .findFirst();
    }
}
