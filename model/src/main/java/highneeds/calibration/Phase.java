package highneeds.calibration;

/**
 * National curriculum years whose plans move and cease alike. The years children change school in
 * (into Year 7, 12, and 14 or 15) are phases of their own.
 */
enum Phase {
    EARLY_YEARS(-4, -1),
    INTO_SCHOOL(0, 0),
    PRIMARY(1, 6),
    INTO_SECONDARY(7, 7),
    SECONDARY(8, 11),
    INTO_POST_16(12, 12),
    SIXTH_FORM(13, 13),
    INTO_ADULT_LEARNING(14, 15),
    ADULT(16, 20);

    private final int firstNcy;
    private final int lastNcy;

    Phase(int firstNcy, int lastNcy) {
        this.firstNcy = firstNcy;
        this.lastNcy = lastNcy;
    }

    static Phase ofNcy(int ncy) {
        for (Phase phase : values()) {
            if (ncy >= phase.firstNcy && ncy <= phase.lastNcy) {
                return phase;
            }
        }
        throw new IllegalArgumentException("No phase holds NC year " + ncy);
    }
}
