package highneeds.importer.table;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the January census a whole table belongs to: the user's choice, else a year in the name of
 * its sheet, in the title above it or in the name of its file. "2025-26" is the census of January
 * 2026.
 */
final class CensusOfTable {

    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)(20\\d{2})(?:\\s?[-/_]\\s?(?:20)?(\\d{2}))?(?!\\d)");

    private CensusOfTable() {}

    static OptionalInt of(FoundTable table) {
        if (table.mapping().census() > 0) {
            return OptionalInt.of(table.mapping().census());
        }
        for (String text :
                new String[] {table.sheet(), table.layout().title(), table.file().name()}) {
            OptionalInt census = in(text);
            if (census.isPresent()) {
                return census;
            }
        }
        return OptionalInt.empty();
    }

    static OptionalInt in(String text) {
        Matcher year = YEAR.matcher(text);
        if (!year.find()) {
            return OptionalInt.empty();
        }
        int first = Integer.parseInt(year.group(1));
        boolean schoolYear =
                year.group(2) != null && (first + 1) % 100 == Integer.parseInt(year.group(2));
        return OptionalInt.of(schoolYear ? first + 1 : first);
    }
}
