package highneeds.domain;

import java.util.List;

/**
 * A type of placement in the catalogue, with what the money and the returns need to know of it.
 *
 * @param code short code, unique in the catalogue, for example "SS"
 * @param name name for people
 * @param sector the kind of setting it is
 * @param inArea true if its places lie in the council's own area (or the question does not arise)
 * @param residentialWeeks 0 for day placements, else 38 to 52
 * @param fundingRoute how a placement is paid for
 * @param returns the lines and rows of the national returns it belongs to
 * @param firstNcy first national curriculum year it takes
 * @param lastNcy last national curriculum year it takes
 * @param publishedNames the setting names of the published SEN2 tables it stands for; may be empty
 * @param typicalCost illustrative yearly cost where a council has none of its own
 * @param aliases other spellings found in spreadsheets
 */
public record Setting(
        String code,
        String name,
        Sector sector,
        boolean inArea,
        int residentialWeeks,
        FundingRoute fundingRoute,
        ReturnLines returns,
        int firstNcy,
        int lastNcy,
        List<String> publishedNames,
        TypicalCost typicalCost,
        List<String> aliases) {

    public Setting {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A setting has a code and a name");
        }
        if (!Ncy.valid(firstNcy) || !Ncy.valid(lastNcy) || firstNcy > lastNcy) {
            throw new IllegalArgumentException(
                    "Setting " + code + " has no valid range of NC years");
        }
        if (residentialWeeks < 0 || residentialWeeks > 52) {
            throw new IllegalArgumentException(
                    "Setting " + code + " must have 0 to 52 residential weeks");
        }
        publishedNames = List.copyOf(publishedNames);
        aliases = List.copyOf(aliases);
    }

    /** True if the setting takes children of this national curriculum year. */
    public boolean takes(int ncy) {
        return ncy >= firstNcy && ncy <= lastNcy;
    }

    /**
     * Where a setting is reported.
     *
     * @param placeLine section 251 line of its place funding; empty if it has none
     * @param topUpLine section 251 line of its top-ups or fees; empty if it costs nothing
     * @param dsgCategory placement category of the DSG management plan
     * @param lsrpRow row of table 6 of the Local SEND Reform Plan
     * @param scapRow category of the SCAP forecast; empty if none
     */
    public record ReturnLines(
            String placeLine,
            String topUpLine,
            String dsgCategory,
            String lsrpRow,
            String scapRow) {}

    /**
     * Illustrative yearly cost of one full-year placement, GBP at 2025-26 prices.
     *
     * @param placeFunding the part paid for the place
     * @param topUp the part paid for the child, or the whole fee
     */
    public record TypicalCost(double placeFunding, double topUp) {

        public TypicalCost {
            if (placeFunding < 0 || topUp < 0) {
                throw new IllegalArgumentException("A typical cost is not negative");
            }
        }
    }
}
