package highneeds.finance.transport;

import highneeds.domain.Ncy;

/** Age bands that the accounts keep transport in, each with its section 251 line. */
public enum TransportBand {
    PRE_16("2.1.4", "Transport to the end of Year 11", Ncy.FIRST, 11),
    AGE_16_TO_18("2.1.6", "Transport, ages 16 to 18", 12, 14),
    AGE_19_TO_25("2.1.7", "Transport, ages 19 to 25", 15, Ncy.LAST);

    private final String line;
    private final String label;
    private final int firstNcy;
    private final int lastNcy;

    TransportBand(String line, String label, int firstNcy, int lastNcy) {
        this.line = line;
        this.label = label;
        this.firstNcy = firstNcy;
        this.lastNcy = lastNcy;
    }

    /** Section 251 line; all three are paid by the general fund. */
    public String line() {
        return line;
    }

    public String label() {
        return label;
    }

    /** The band of a national curriculum year. */
    public static TransportBand ofNcy(int ncy) {
        for (TransportBand band : values()) {
            if (ncy >= band.firstNcy && ncy <= band.lastNcy) {
                return band;
            }
        }
        throw new IllegalArgumentException("No transport band holds NC year " + ncy);
    }
}
