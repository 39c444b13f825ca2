package highneeds.sample.money;

import highneeds.domain.Catalogue;
import highneeds.domain.FinancialYear;
import highneeds.domain.Setting;
import highneeds.sample.life.Child;
import highneeds.sample.life.Placement;

/**
 * Yearly prices: bands for schools and colleges, a fee of its own for each child with an
 * independent provider.
 *
 * <p>Base prices are those of 2025-26. Bands rise by 3% a year, fees by 5% and a little more or
 * less from one provider to the next; place funding has stood still.
 */
public final class Prices {

    private static final int BASE_YEAR = 2025;
    private static final double BAND_RISE = 0.03;
    private static final double FEE_RISE = 0.05;
    private static final double FEE_RISE_SPREAD = 0.015;

    /** Standard deviation of the log fee of children with the same provider. */
    private static final double FEE_SPREAD = 0.42;

    private final Catalogue catalogue = Catalogue.standard();
    private final Bands bands = new Bands();

    /** What a placement costs for a full year at the prices of a financial year, whole pounds. */
    public Cost cost(Child child, Placement placement, FinancialYear year) {
        Setting setting = catalogue.setting(placement.setting());
        double place = setting.typicalCost().placeFunding();
        if (bands.covers(setting.code())) {
            String band = bands.of(child, placement);
            double topUp = bandValue(band, placement, year);
            return withJointFunding(new Cost(band, place, topUp, 0, 0, 0), placement);
        }
        double fee = fee(setting, placement, year);
        Cost cost = place > 0 ? new Cost("", place, fee, 0, 0, 0) : new Cost("", 0, 0, fee, 0, 0);
        return withJointFunding(cost, placement);
    }

    private double bandValue(String band, Placement placement, FinancialYear year) {
        double value = bands.value(band) * placement.provider().priceLevel();
        return 10 * Math.round(value * rise(BAND_RISE, year) / 10);
    }

    private double fee(Setting setting, Placement placement, FinancialYear year) {
        double drawn =
                StrictMath.exp(FEE_SPREAD * placement.priceDraw() - FEE_SPREAD * FEE_SPREAD / 2);
        double own = Math.floorMod(placement.provider().name().hashCode(), 1000) / 500.0 - 1;
        double value = setting.typicalCost().topUp() * placement.provider().priceLevel() * drawn;
        return Math.round(value * rise(FEE_RISE + FEE_RISE_SPREAD * own, year));
    }

    private static double rise(double yearly, FinancialYear year) {
        return StrictMath.pow(1 + yearly, year.startYear() - BASE_YEAR);
    }

    /** Health and social care pay a part of some residential and complex placements. */
    private static Cost withJointFunding(Cost cost, Placement placement) {
        double draw = placement.jointDraw();
        double health = 0;
        double care = 0;
        switch (placement.setting()) {
            case "ISSR52" -> {
                health = draw < 0.7 ? 0.08 + 0.1 * draw : 0;
                care = 0.25 + 0.15 * draw;
            }
            case "ISSR", "SPIR" -> {
                health = draw < 0.3 ? 0.08 : 0;
                care = draw < 0.6 ? 0.2 + 0.15 * draw : 0;
            }
            case "NMSS", "ISS", "ISSO", "SPI" -> health = draw < 0.05 ? 0.06 + draw : 0;
            case "SS" -> health = draw < 0.03 ? 0.1 : 0;
            default -> health = 0;
        }
        return new Cost(
                cost.band(),
                cost.placeFunding(),
                cost.topUp(),
                cost.fee(),
                hundreds(health * cost.total()),
                hundreds(care * cost.total()));
    }

    private static double hundreds(double amount) {
        return 100 * Math.round(amount / 100);
    }
}
