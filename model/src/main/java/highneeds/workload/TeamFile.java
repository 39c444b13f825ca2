package highneeds.workload;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the posts of a team from a CSV file with the headings Role, Posts, From, Until, Yearly cost
 * and Note. From, Until (as 2026-09-01), Yearly cost and Note may be empty or missing.
 */
public final class TeamFile {

    private TeamFile() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a row does not say what it must; the message says file,
     *     row, column, why and what to do
     */
    public static Team read(Path file) throws IOException {
        List<Post> posts = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                posts.add(post(file, row));
            }
        }
        if (posts.isEmpty()) {
            throw new IllegalArgumentException(
                    file.getFileName()
                            + " has no posts. Give a row for each role under the headings Role,"
                            + " Posts, From, Until, Yearly cost, Note.");
        }
        return Team.of(posts);
    }

    private static Post post(Path file, NamedCsvRecord row) {
        try {
            return new Post(
                    role(file, row),
                    number(file, row, "Posts", true),
                    day(file, row, "From"),
                    day(file, row, "Until"),
                    number(file, row, "Yearly cost", false),
                    cell(row, "Note"));
        } catch (TeamProblem e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new TeamProblem(file, row, "Posts", e.getMessage());
        }
    }

    private static Role role(Path file, NamedCsvRecord row) {
        String written = cell(row, "Role").toLowerCase(Locale.UK);
        for (Role role : Role.values()) {
            if (!written.isEmpty() && role.label().toLowerCase(Locale.UK).startsWith(written)) {
                return role;
            }
        }
        throw new TeamProblem(
                file,
                row,
                "Role",
                "'"
                        + cell(row, "Role")
                        + "' is no role. Write one of: "
                        + Arrays.stream(Role.values())
                                .map(Role::label)
                                .collect(Collectors.joining(", ")));
    }

    private static double number(Path file, NamedCsvRecord row, String column, boolean needed) {
        String written = cell(row, column).replaceAll("[£,\\s]", "");
        if (written.isEmpty() && !needed) {
            return 0;
        }
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException _) {
            throw new TeamProblem(
                    file, row, column, "'" + cell(row, column) + "' is no number. Write one");
        }
    }

    private static Optional<LocalDate> day(Path file, NamedCsvRecord row, String column) {
        String written = cell(row, column);
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException _) {
            throw new TeamProblem(
                    file, row, column, "'" + written + "' is no day. Write it as 2026-09-01");
        }
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }

    private static final class TeamProblem extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        TeamProblem(Path file, NamedCsvRecord row, String column, String why) {
            super(
                    "%s, row %d, column '%s': %s."
                            .formatted(
                                    file.getFileName(), row.getStartingLineNumber(), column, why));
        }
    }
}
