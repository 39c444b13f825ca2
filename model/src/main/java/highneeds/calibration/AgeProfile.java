package highneeds.calibration;

import highneeds.domain.Ncy;
import highneeds.domain.NcyValues;

import java.util.Arrays;

/**
 * Joiners per resident by national curriculum year: what was seen, drawn towards the national
 * profile at the council's level, or towards the neighbouring years where that is not known.
 */
final class AgeProfile {

    private final double[] joined;
    private final double[] exposed;
    private final NcyValues national;

    /**
     * @param joined joiners by position of the year
     * @param exposed residents they came from
     * @param national national joiners per resident; all 0 if not known
     */
    AgeProfile(double[] joined, double[] exposed, NcyValues national) {
        this.joined = joined;
        this.exposed = exposed;
        this.national = national;
    }

    double[] rates() {
        double[] mean = national.total() > 0 ? nationalAtOwnLevel() : smoothed();
        double[] expected = new double[Ncy.COUNT];
        Arrays.setAll(expected, n -> exposed[n] * mean[n]);
        double[] one = new double[Ncy.COUNT];
        Arrays.fill(one, 1);
        double[] ratios = Pooled.ratios(joined, expected, one);
        double[] rates = new double[Ncy.COUNT];
        Arrays.setAll(rates, n -> mean[n] * ratios[n]);
        return rates;
    }

    private double[] nationalAtOwnLevel() {
        double own = 0;
        double expected = 0;
        for (int n = 0; n < Ncy.COUNT; n++) {
            own += joined[n];
            expected += exposed[n] * national.get(Ncy.at(n));
        }
        double level = expected > 0 && own > 0 ? own / expected : 1;
        double[] rates = new double[Ncy.COUNT];
        Arrays.setAll(rates, n -> national.get(Ncy.at(n)) * level);
        return rates;
    }

    /** Rate of each year and its neighbours together. */
    private double[] smoothed() {
        double[] rates = new double[Ncy.COUNT];
        for (int n = 0; n < Ncy.COUNT; n++) {
            double plans = 0;
            double residents = 0;
            for (int i = Math.max(0, n - 1); i <= Math.min(Ncy.COUNT - 1, n + 1); i++) {
                plans += joined[i];
                residents += exposed[i];
            }
            rates[n] = residents > 0 ? plans / residents : 0;
        }
        return rates;
    }
}
