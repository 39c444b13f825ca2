package highneeds.workload;

import highneeds.importer.sheet.Book;
import highneeds.importer.sheet.BookFile;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.Sheet;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;
import highneeds.importer.sheet.UnreadableFile;
import highneeds.importer.value.Amounts;
import highneeds.importer.value.DateOrder;
import highneeds.importer.value.Dates;
import highneeds.importer.value.Words;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Reads the posts of a team from a spreadsheet with a row for each and the headings Role, Posts,
 * From, Until, Yearly cost and Note, of which all but Role and Posts may be missing or empty.
 */
public final class TeamFile {

    /** Rows above the headings that are looked through. */
    private static final int MOST_ABOVE = 20;

    private static final String HEADINGS = "Role, Posts, From, Until, Yearly cost, Note";

    private final Path file;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final List<Post> posts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private TeamFile(Path file) {
        this.file = file;
    }

    private enum Column {
        ROLE("Role", "role", "post", "job"),
        POSTS("Posts", "posts", "fte", "full time posts", "wte"),
        FROM("From", "from", "start", "starts", "start date"),
        UNTIL("Until", "until", "end", "ends", "end date"),
        COST("Yearly cost", "yearly cost", "cost", "annual cost", "cost a year"),
        NOTE("Note", "note", "notes", "comment");

        private final String heading;
        private final List<String> names;

        Column(String heading, String... names) {
            this.heading = heading;
            this.names = List.of(names);
        }
    }

    /**
     * Reads a file: the first sheet with the headings.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if rows do not say what they must; the message has a line
     *     for each with file, row, column, why and what to do
     */
    public static Team read(Path file) throws IOException {
        TeamFile reading = new TeamFile(file);
        try (Book book = BookFile.open(file)) {
            for (Sheet sheet : book.sheets()) {
                if (reading.columns.isEmpty() && !sheet.hidden()) {
                    reading.read(sheet);
                }
            }
        } catch (UnreadableFile e) {
            throw new IOException(file.getFileName() + ": " + e.getMessage() + " " + e.remedy(), e);
        }
        return reading.team();
    }

    private Team team() {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(
                    file.getFileName()
                            + " has no row with the headings Role and Posts. Give a row for each"
                            + " role under the headings "
                            + HEADINGS);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(".\n", faults));
        }
        if (posts.isEmpty()) {
            throw new IllegalArgumentException(
                    file.getFileName()
                            + " has no posts. Give a row for each role under the headings "
                            + HEADINGS);
        }
        return Team.of(posts);
    }

    private void read(Sheet sheet) throws UnreadableFile {
        try (SheetRows rows = sheet.rows()) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                if (columns.isEmpty()) {
                    if (row.number() > MOST_ABOVE) {
                        return;
                    }
                    headings(row);
                } else if (row.filled() > 0) {
                    post(row).ifPresent(posts::add);
                }
            }
        }
    }

    private void headings(SheetRow row) {
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            String plain = Words.plain(row.cell(i).text());
            for (Column column : Column.values()) {
                if (column.names.contains(plain)) {
                    found.putIfAbsent(column, i);
                }
            }
        }
        if (found.containsKey(Column.ROLE) && found.containsKey(Column.POSTS)) {
            columns.putAll(found);
        }
    }

    private Optional<Post> post(SheetRow row) {
        int before = faults.size();
        Optional<Role> role = role(row);
        OptionalDouble fte = number(row, Column.POSTS);
        OptionalDouble cost =
                cell(row, Column.COST).blank() ? OptionalDouble.of(0) : number(row, Column.COST);
        Optional<LocalDate> from = day(row, Column.FROM);
        Optional<LocalDate> until = day(row, Column.UNTIL);
        if (faults.size() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Post(
                            role.orElseThrow(),
                            fte.orElseThrow(),
                            from,
                            until,
                            cost.orElseThrow(),
                            cell(row, Column.NOTE).text().strip()));
        } catch (IllegalArgumentException e) {
            fault(row, Column.POSTS, e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Role> role(SheetRow row) {
        String written = cell(row, Column.ROLE).text().strip();
        Optional<Role> role = Role.named(written);
        if (role.isEmpty()) {
            fault(
                    row,
                    Column.ROLE,
                    "'"
                            + written
                            + "' is no role. Write one of: "
                            + Arrays.stream(Role.values())
                                    .map(Role::label)
                                    .collect(Collectors.joining(", ")));
        }
        return role;
    }

    private OptionalDouble number(SheetRow row, Column column) {
        OptionalDouble number = Amounts.of(cell(row, column));
        if (number.isEmpty()) {
            fault(row, column, "'" + cell(row, column).text() + "' is no number. Write one");
        }
        return number;
    }

    private Optional<LocalDate> day(SheetRow row, Column column) {
        Cell cell = cell(row, column);
        Optional<LocalDate> day = Dates.of(cell, DateOrder.DAY_FIRST);
        if (day.isEmpty() && !cell.blank()) {
            fault(row, column, "'" + cell.text() + "' is no day. Write it as 2026-09-01");
        }
        return day;
    }

    private Cell cell(SheetRow row, Column column) {
        Integer position = columns.get(column);
        return position == null ? Cell.EMPTY : row.cell(position);
    }

    private void fault(SheetRow row, Column column, String why) {
        faults.add(
                "%s, row %d, column '%s': %s"
                        .formatted(file.getFileName(), row.number(), column.heading, why));
    }
}
