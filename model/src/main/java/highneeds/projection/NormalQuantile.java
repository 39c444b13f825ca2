package highneeds.projection;

/**
 * Standard normal numbers from uniform draws, by inversion, to about 16 figures.
 *
 * <p>Source: Wichura, Algorithm AS 241, Applied Statistics 37 (1988), 477-484.
 */
final class NormalQuantile {

    private static final double CENTRE = 0.425;
    private static final double TAIL = 5;

    private static final double[] CENTRE_OVER = {
        2509.0809287301226727,
        33430.575583588128105,
        67265.770927008700853,
        45921.953931549871457,
        13731.693765509461125,
        1971.5909503065514427,
        133.14166789178437745,
        3.3871328727963666080
    };
    private static final double[] CENTRE_UNDER = {
        5226.4952788528545610,
        28729.085735721942674,
        39307.895800092710610,
        21213.794301586595867,
        5394.1960214247511077,
        687.18700749205790830,
        42.313330701600911252,
        1
    };
    private static final double[] SIDE_OVER = {
        7.74545014278341407640e-4,
        .0227238449892691845833,
        .241780725177450611770,
        1.27045825245236838258,
        3.64784832476320460504,
        5.76949722146069140550,
        4.63033784615654529590,
        1.42343711074968357734
    };
    private static final double[] SIDE_UNDER = {
        1.05075007164441684324e-9,
        5.475938084995344946e-4,
        .0151986665636164571966,
        .14810397642748007459,
        .68976733498510000455,
        1.6763848301838038494,
        2.05319162663775882187,
        1
    };
    private static final double[] TAIL_OVER = {
        2.01033439929228813265e-7,
        2.71155556874348757815e-5,
        .0012426609473880784386,
        .026532189526576123093,
        .29656057182850489123,
        1.7848265399172913358,
        5.4637849111641143699,
        6.6579046435011037772
    };
    private static final double[] TAIL_UNDER = {
        2.04426310338993978564e-15,
        1.4215117583164458887e-7,
        1.8463183175100546818e-5,
        7.868691311456132591e-4,
        .0148753612908506148525,
        .13692988092273580531,
        .59983220655588793769,
        1
    };

    private NormalQuantile() {}

    /**
     * The number below which a standard normal falls with this probability.
     *
     * @param probability between 0 and 1, neither included
     */
    static double of(double probability) {
        double q = probability - 0.5;
        if (Math.abs(q) <= CENTRE) {
            double r = CENTRE * CENTRE - q * q;
            return q * polynomial(CENTRE_OVER, r) / polynomial(CENTRE_UNDER, r);
        }
        double r = Math.sqrt(-StrictMath.log(q < 0 ? probability : 1 - probability));
        double size =
                r <= TAIL
                        ? polynomial(SIDE_OVER, r - 1.6) / polynomial(SIDE_UNDER, r - 1.6)
                        : polynomial(TAIL_OVER, r - TAIL) / polynomial(TAIL_UNDER, r - TAIL);
        return q < 0 ? -size : size;
    }

    private static double polynomial(double[] coefficients, double x) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * x + coefficient;
        }
        return value;
    }
}
