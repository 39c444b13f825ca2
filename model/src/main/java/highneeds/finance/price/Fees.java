package highneeds.finance.price;

import highneeds.domain.AgeGroup;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.SettingValues;
import highneeds.finance.pool.PartialPooling;
import highneeds.finance.pool.Sample;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Yearly top-up or fee of every cell, drawn in three steps towards what is known better: setting
 * towards its typical cost, need within the setting towards the setting, age group within the need
 * towards the need.
 *
 * <p>The cells of a setting are then scaled together, so that the children they were estimated from
 * cost on average what the setting does.
 */
final class Fees {

    /** Spread of fees where no two were observed: the usual one of independent fees. */
    private static final double USUAL_VARIATION = 0.5;

    /** How far a council's average may well be from a typical cost, as a part of it. */
    private static final double USUAL_DISTANCE = 0.25;

    private static final int AGES = AgeGroup.values().length;

    private final Grid grid;
    private final List<PricedPlacement> placements;
    private final ToDoubleFunction<PricedPlacement> fee;
    private final double[] settingFees;
    private final double[][] groupFees;

    private Fees(
            Grid grid,
            List<PricedPlacement> placements,
            ToDoubleFunction<PricedPlacement> fee,
            SettingValues typical) {
        this.grid = grid;
        this.placements = placements;
        this.fee = fee;
        this.settingFees = settingFees(typical);
        this.groupFees = new double[grid.settings()][];
        Arrays.setAll(groupFees, setting -> feesWithin(setting, settingFees[setting]));
    }

    /**
     * Estimates the fee of every cell.
     *
     * @param placements placements whose fees are known
     * @param fee GBP a year of one placement
     * @param typical illustrative GBP a year by setting
     */
    static Fees of(
            Grid grid,
            List<PricedPlacement> placements,
            ToDoubleFunction<PricedPlacement> fee,
            SettingValues typical) {
        return new Fees(grid, placements, fee, typical);
    }

    /** GBP a year by cell. */
    CellValues byCell() {
        return CellValues.of(
                grid,
                cell ->
                        groupFees[grid.setting(cell)][
                                group(grid.need(cell), AgeGroup.ofNcy(grid.ncy(cell)))]);
    }

    /** Average of each setting's children, GBP a year. */
    SettingValues bySetting() {
        return SettingValues.copyOf(settingFees);
    }

    /** What a placement of this kind costs on average, GBP a year. */
    double expected(PricedPlacement placement) {
        return placement
                .child()
                .map(child -> groupFees[placement.setting()][group(child.need(), child.age())])
                .orElse(settingFees[placement.setting()]);
    }

    /** What the placement itself costs, GBP a year. */
    double own(PricedPlacement placement) {
        return fee.applyAsDouble(placement);
    }

    /** A setting's average fee, as a multiple of the typical one drawn towards 1. */
    private double[] settingFees(SettingValues typical) {
        Sample[] multiples = Sample.none(grid.settings());
        for (PricedPlacement placement : placements) {
            int setting = placement.setting();
            double scale = typical.get(setting) > 0 ? typical.get(setting) : 1;
            multiples[setting] = multiples[setting].with(fee.applyAsDouble(placement) / scale);
        }
        Sample[] withTypical = multiples.clone();
        for (int setting = 0; setting < grid.settings(); setting++) {
            if (typical.get(setting) == 0) {
                withTypical[setting] = Sample.NONE;
            }
        }
        double[] ones = new double[grid.settings()];
        Arrays.fill(ones, 1);
        double[] pooled =
                PartialPooling.estimated(withTypical, ones, USUAL_VARIATION * USUAL_VARIATION)
                        .withBetweenAtLeast(USUAL_DISTANCE * USUAL_DISTANCE)
                        .pooled(withTypical, ones);
        double[] fees = new double[grid.settings()];
        Arrays.setAll(
                fees,
                setting ->
                        typical.get(setting) > 0
                                ? pooled[setting] * typical.get(setting)
                                : multiples[setting].mean());
        return fees;
    }

    /** Fees of one setting by need and age group, scaled to the setting's average. */
    private double[] feesWithin(int setting, double settingFee) {
        Sample[] needs = Sample.none(grid.needs());
        Sample[] groups = Sample.none(grid.needs() * AGES);
        for (PricedPlacement placement : placements) {
            Optional<PricedPlacement.Child> child = placement.child();
            if (placement.setting() == setting && child.isPresent()) {
                int need = child.get().need();
                int group = group(need, child.get().age());
                double value = fee.applyAsDouble(placement);
                needs[need] = needs[need].with(value);
                groups[group] = groups[group].with(value);
            }
        }
        double usual = Math.pow(USUAL_VARIATION * settingFee, 2);
        double[] average = new double[needs.length];
        Arrays.fill(average, settingFee);
        double[] needFees = pooled(needs, average, usual);
        double[] expected = new double[groups.length];
        Arrays.setAll(expected, group -> needFees[group / AGES]);
        return scaledTo(settingFee, groups, pooled(groups, expected, usual));
    }

    private static double[] pooled(Sample[] groups, double[] expected, double usual) {
        return PartialPooling.estimated(groups, expected, usual).pooled(groups, expected);
    }

    private static double[] scaledTo(double average, Sample[] groups, double[] fees) {
        double estimated = 0;
        int children = 0;
        for (int i = 0; i < fees.length; i++) {
            estimated += groups[i].count() * fees[i];
            children += groups[i].count();
        }
        double factor = estimated > 0 ? average * children / estimated : 1;
        return Arrays.stream(fees).map(value -> value * factor).toArray();
    }

    private static int group(int need, AgeGroup age) {
        return need * AGES + age.ordinal();
    }
}
