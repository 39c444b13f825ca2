package highneeds.published.priors;

/**
 * What England shows, to draw a council's thin numbers towards. All rates are of the calendar year
 * 2024, between the censuses of January 2024 and 2025, over the councils whose tables are whole;
 * needs and settings go by the codes of the standard catalogue, so that any catalogue that keeps a
 * code can use its rate. The counts they rest on are shipped ready made from the published tables.
 *
 * @param leavers how many plans cease
 * @param joiners how many plans start, and where
 * @param movers how many change setting, and to which
 */
public record NationalPriors(LeaverPriors leavers, JoinerPriors joiners, MoverPriors movers) {

    /** Priors of England; read on first use. */
    public static NationalPriors england() {
        return Holder.ENGLAND;
    }

    private static NationalPriors read() {
        LeaverPriors leavers = new LeaverPriors();
        return new NationalPriors(leavers, new JoinerPriors(), new MoverPriors(leavers));
    }

    private static final class Holder {
        static final NationalPriors ENGLAND = read();
    }
}
