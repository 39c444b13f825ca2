package highneeds.projection;

import highneeds.assumptions.GrowthUncertainty;
import highneeds.assumptions.MixUncertainty;
import highneeds.assumptions.RateUncertainty;
import highneeds.assumptions.Uncertainty;
import highneeds.domain.AgeGroup;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;

/**
 * Draws how a simulation differs from what is assumed, year after year. Levels and growth are drawn
 * before the first year; drifts and year effects in each. Every factor has mean 1.
 */
final class EffectPath {

    private static final int JOINERS = 20;
    private static final int LEAVERS = 21;
    private static final int MOVERS = 22;
    private static final int SETTINGS = 23;
    private static final int NEEDS = 24;
    private static final int COSTS = 25;
    private static final int LEVEL = 0;
    private static final int YEAR = 1;
    private static final int GROWTH = 2;
    private static final int FIRST_AGE_GROUP = 10;

    private static final int AGE_GROUPS = AgeGroup.values().length;
    private static final int[] AGE_GROUP = ageGroups();

    private final Uncertainty uncertainty;
    private final Uniforms uniforms;
    private final JoinerPath joiners;
    private final double[] leaverAges = new double[AGE_GROUPS];
    private final double[] joinerAges = new double[AGE_GROUPS];
    private final double[] ofAgeGroup = new double[AGE_GROUPS];
    private final double[] settings;
    private final double[] needs;
    private double leavers;
    private double movers;
    private double costs;

    EffectPath(Grid grid, Uncertainty uncertainty, Uniforms uniforms) {
        this.uncertainty = uncertainty;
        this.uniforms = uniforms;
        joiners = new JoinerPath(uncertainty.joiners(), uncertainty.growth());
        settings = new double[grid.settings()];
        needs = new double[grid.needs()];
    }

    private static int[] ageGroups() {
        int[] groups = new int[Ncy.COUNT];
        for (int n = 0; n < groups.length; n++) {
            groups[n] = AgeGroup.ofNcy(Ncy.at(n)).ordinal();
        }
        return groups;
    }

    /** Draws what holds for the whole simulation. The uniforms stand before the first year. */
    void start() {
        joiners.start(normal(JOINERS, LEVEL), normal(JOINERS, GROWTH));
        leavers = normal(LEAVERS, LEVEL) * uncertainty.leavers().level();
        movers = normal(MOVERS, LEVEL) * uncertainty.movers().level();
        costs = normal(COSTS, LEVEL) * uncertainty.costLevel();
        for (int group = 0; group < joinerAges.length; group++) {
            joinerAges[group] = 0;
            leaverAges[group] = 0;
        }
        startMix(SETTINGS, uncertainty.settings(), settings);
        startMix(NEEDS, uncertainty.needs(), needs);
    }

    private void startMix(int purpose, MixUncertainty mix, double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = mix.level(i) == 0 ? 0 : normal(purpose, i) * mix.level(i);
        }
    }

    /**
     * Draws one year.
     *
     * @param year its position, from 0; the uniforms stand in it
     */
    void year(int year, YearEffects effects) {
        joiners.year(normal(JOINERS, LEVEL), normal(JOINERS, GROWTH), normal(JOINERS, YEAR), year);
        fillJoiners(year, effects);
        fillLeavers(year, effects);
        movers += normal(MOVERS, LEVEL) * uncertainty.movers().drift();
        effects.movingOdds =
                factor(
                        movers + normal(MOVERS, YEAR) * uncertainty.movers().year(),
                        variance(uncertainty.movers(), year));
        fillMix(SETTINGS, uncertainty.settings(), settings, year, effects.settingWeight);
        fillMix(NEEDS, uncertainty.needs(), needs, year, effects.needWeight);
        double cost = uncertainty.costLevel() * (year + 1);
        effects.costs = factor(costs * (year + 1), cost * cost);
    }

    private void fillJoiners(int year, YearEffects effects) {
        double ageDrift = uncertainty.joiners().ageDrift();
        driftAges(JOINERS, ageDrift, joinerAges);
        double all = joiners.factor();
        for (int group = 0; group < AGE_GROUPS; group++) {
            ofAgeGroup[group] = all * factor(joinerAges[group], ageDrift * ageDrift * (year + 1));
        }
        spread(ofAgeGroup, effects.joiners);
    }

    private void fillLeavers(int year, YearEffects effects) {
        RateUncertainty rate = uncertainty.leavers();
        driftAges(LEAVERS, rate.ageDrift(), leaverAges);
        leavers += normal(LEAVERS, LEVEL) * rate.drift();
        double ofYear = leavers + normal(LEAVERS, YEAR) * rate.year();
        double variance = variance(rate, year) + rate.ageDrift() * rate.ageDrift() * (year + 1);
        for (int group = 0; group < AGE_GROUPS; group++) {
            ofAgeGroup[group] = factor(ofYear + leaverAges[group], variance);
        }
        spread(ofAgeGroup, effects.leavingOdds);
    }

    private static void spread(double[] ofAgeGroup, double[] byNcy) {
        for (int n = 0; n < Ncy.COUNT; n++) {
            byNcy[n] = ofAgeGroup[AGE_GROUP[n]];
        }
    }

    private void driftAges(int purpose, double drift, double[] ages) {
        if (drift == 0) {
            return;
        }
        for (int group = 0; group < ages.length; group++) {
            ages[group] += normal(purpose, FIRST_AGE_GROUP + group) * drift;
        }
    }

    private void fillMix(
            int purpose, MixUncertainty mix, double[] weights, int year, double[] factors) {
        for (int i = 0; i < weights.length; i++) {
            if (mix.drift() > 0) {
                weights[i] += normal(purpose, i) * mix.drift();
            }
            double variance = mix.level(i) * mix.level(i) + mix.drift() * mix.drift() * (year + 1);
            factors[i] = factor(weights[i], variance);
        }
    }

    private static double variance(RateUncertainty rate, int year) {
        return rate.level() * rate.level()
                + rate.drift() * rate.drift() * (year + 1)
                + rate.year() * rate.year();
    }

    /** The exponential of a normal number with mean 0, made to have mean 1. */
    static double factor(double normal, double variance) {
        return variance == 0 ? 1 : StrictMath.exp(normal - variance / 2);
    }

    private double normal(int purpose, int index) {
        return NormalQuantile.of(uniforms.draw(purpose, index, 0));
    }

    /**
     * The logarithm of the joiner rate beyond what is assumed: a level and a damped growth, both
     * drifting. level′ = level + growth′, growth′ = damping · growth.
     */
    private static final class JoinerPath {

        private final RateUncertainty rate;
        private final GrowthUncertainty growthRate;
        private double level;
        private double growth;
        private double factor;
        private double levelVariance;
        private double growthVariance;
        private double covariance;

        JoinerPath(RateUncertainty rate, GrowthUncertainty growthRate) {
            this.rate = rate;
            this.growthRate = growthRate;
        }

        void start(double first, double second) {
            double with = growthRate.withLevel();
            level = rate.level() * first;
            growth = growthRate.growth() * (with * first + Math.sqrt(1 - with * with) * second);
            levelVariance = rate.level() * rate.level();
            growthVariance = growthRate.growth() * growthRate.growth();
            covariance = with * rate.level() * growthRate.growth();
        }

        void year(double levelDraw, double growthDraw, double yearDraw, int year) {
            double damping = growthRate.damping();
            // The first year's drift of growth is part of its standard deviation already.
            double drift = year == 0 ? 0 : growthRate.drift();
            growth = damping * growth + drift * growthDraw;
            level += growth + rate.drift() * levelDraw;
            growthVariance = damping * damping * growthVariance + drift * drift;
            covariance = damping * covariance + growthVariance;
            levelVariance =
                    levelVariance + 2 * covariance - growthVariance + rate.drift() * rate.drift();
            factor =
                    EffectPath.factor(
                            level + rate.year() * yearDraw,
                            levelVariance + rate.year() * rate.year());
        }

        double factor() {
            return factor;
        }
    }
}
