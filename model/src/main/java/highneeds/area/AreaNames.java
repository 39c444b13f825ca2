package highneeds.area;

/** Names of areas that are none of the council's own. */
public final class AreaNames {

    /** A home or a school of which nobody said where it is. */
    public static final String UNKNOWN = "Not known";

    /** A school outside the council's own area. */
    public static final String OUTSIDE = "Outside the council";

    /** No school: at home, or waiting for a place. */
    public static final String NOWHERE = "No school";

    private AreaNames() {}

    static String orUnknown(String name) {
        return name.isBlank() ? UNKNOWN : name.strip();
    }
}
