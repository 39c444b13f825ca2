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
    private static final double THOUSAND = 1_000;

    /**
     * A share of the plans at the last census, to the nearest 5, at least 5 and at most what a dial
     * goes to.
     */
    double places(double shareOfPlans, double most) {
        return Math.clamp(Math.round(plans() * shareOfPlans / NEAREST) * NEAREST, NEAREST, most);
    }

    /** An amount for every plan at the last census, to the nearest thousand pounds. */
    double pounds(double forEachPlan) {
        return Math.round(plans() * forEachPlan / THOUSAND) * THOUSAND;
    }

    private double plans() {
        return baseline.opening().plans().total();
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
