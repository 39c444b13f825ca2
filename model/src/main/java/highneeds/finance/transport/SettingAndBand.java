package highneeds.finance.transport;

import highneeds.finance.pool.Sample;

import java.util.Arrays;

/**
 * What is expected of a setting's age band: the setting's own level × a factor of the band that all
 * settings share. After Year 11 the duty to transport is a narrower one everywhere, which a small
 * group of students in one setting cannot show by itself.
 *
 * <p>Fitted in turns, so that the expected values add up to the level of each setting and to what
 * was observed in each band (proportional fitting).
 */
final class SettingAndBand {

    private static final int TURNS = 20;

    private SettingAndBand() {}

    /**
     * Expected value of every group.
     *
     * @param groups observations by setting, then band
     * @param levels level of each setting
     * @return by setting, then band
     */
    static double[] expected(Sample[] groups, double[] levels) {
        int bands = groups.length / levels.length;
        double[] setting = levels.clone();
        double[] band = new double[bands];
        Arrays.fill(band, 1);
        for (int turn = 0; turn < TURNS; turn++) {
            for (int b = 0; b < bands; b++) {
                band[b] = bandFactor(groups, setting, b, bands);
            }
            for (int s = 0; s < levels.length; s++) {
                setting[s] = levels[s] / averageFactor(groups, band, s);
            }
        }
        double[] result = new double[groups.length];
        Arrays.setAll(result, i -> setting[i / bands] * band[i % bands]);
        return result;
    }

    /** Observed in the band over what the settings' levels make of it; 1 without observations. */
    private static double bandFactor(Sample[] groups, double[] setting, int b, int bands) {
        double observed = 0;
        double made = 0;
        for (int s = 0; s < setting.length; s++) {
            Sample group = groups[s * bands + b];
            observed += group.count() * group.mean();
            made += group.count() * setting[s];
        }
        return observed > 0 && made > 0 ? observed / made : 1;
    }

    /** Mean band factor of a setting's children; 1 without any. */
    private static double averageFactor(Sample[] groups, double[] band, int s) {
        double factors = 0;
        int children = 0;
        for (int b = 0; b < band.length; b++) {
            int count = groups[s * band.length + b].count();
            factors += count * band[b];
            children += count;
        }
        return children == 0 ? 1 : factors / children;
    }
}
