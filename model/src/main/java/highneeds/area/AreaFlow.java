package highneeds.area;

/**
 * Children who live in one area and are taught in another, or the same, at a census.
 *
 * @param home area they live in
 * @param school area they are taught in
 * @param children how many
 * @param travellers how many of them have transport on census day
 * @param travelCost what that transport costs for a full year, GBP
 */
public record AreaFlow(
        String home, String school, int children, int travellers, double travelCost) {

    /** True if they are taught in the area they live in. */
    public boolean within() {
        return home.equals(school);
    }

    /** True if they are taught in another area of the council, or outside it. */
    public boolean crosses() {
        return !within()
                && !home.equals(AreaNames.UNKNOWN)
                && !school.equals(AreaNames.UNKNOWN)
                && !school.equals(AreaNames.NOWHERE);
    }
}
