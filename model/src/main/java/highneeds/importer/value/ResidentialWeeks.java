package highneeds.importer.value;

import highneeds.importer.sheet.Cell;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many weeks a year a child boards: 0, 38, 44, 52, "38 weeks", "Day", "Residential". */
public final class ResidentialWeeks {

    /** Weeks of a school year, taken where a cell only says "residential". */
    public static final int SCHOOL_YEAR = 38;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private ResidentialWeeks() {}

    /** Weeks from 0 to 52, or nothing if the cell says none of this. */
    public static OptionalInt of(Cell cell) {
        OptionalDouble number = Amounts.of(cell);
        if (number.isPresent()) {
            double weeks = number.getAsDouble();
            // A yes-or-no column in figures says 1 for residential.
            return weeks < 0 || weeks > 53
                    ? OptionalInt.empty()
                    : OptionalInt.of(weeks == 1 ? SCHOOL_YEAR : (int) Math.min(52, weeks));
        }
        String plain = Words.plain(cell.text());
        if (plain.isEmpty()) {
            return OptionalInt.of(0);
        }
        Matcher weeks = NUMBER.matcher(plain);
        if (weeks.find()) {
            int found = Integer.parseInt(weeks.group());
            return found <= 53 ? OptionalInt.of(Math.min(52, found)) : OptionalInt.empty();
        }
        if (plain.equals("n")
                || plain.equals("no")
                || plain.startsWith("day")
                || plain.startsWith("non res")
                || plain.equals("none")
                || plain.equals("d")) {
            return OptionalInt.of(0);
        }
        boolean boards =
                plain.equals("y")
                        || plain.equals("yes")
                        || plain.equals("r")
                        || plain.contains("res")
                        || plain.contains("board");
        return boards ? OptionalInt.of(SCHOOL_YEAR) : OptionalInt.empty();
    }
}
