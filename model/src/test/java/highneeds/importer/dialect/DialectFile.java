package highneeds.importer.dialect;

import highneeds.importer.Workbooks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes a file in a dialect: its headings over plausible rows, in one of several looks. */
final class DialectFile {

    private static final int ROWS = 12;
    private static final String[] NEEDS = {"ASD", "BESD", "SLCN", "MLD", "Autism", "Hearing"};
    private static final String[] SETTINGS = {
        "Mainstream", "Special", "Independent special", "Resource base", "College", "PRU"
    };
    private static final String[] MODES = {"Taxi", "Minibus", "Bus pass"};

    private DialectFile() {}

    /** Writes the file; its style decides format, title rows, blank rows, notes and totals. */
    static Path write(Path folder, Dialects.Dialect dialect) {
        int width = dialect.columns().size();
        List<Object[]> rows = new ArrayList<>();
        if (dialect.style() % 3 == 1) {
            rows.add(new Object[] {dialect.name() + " - January 2026"});
            rows.add(new Object[] {"Run by the data team on request"});
            rows.add(new Object[] {});
        }
        rows.add(dialect.headings().toArray());
        for (int r = 0; r < ROWS; r++) {
            Object[] row = new Object[width];
            for (int c = 0; c < width; c++) {
                row[c] = value(dialect.field(c), dialect.headings().get(c), r, dialect.style());
            }
            rows.add(row);
            if (dialect.style() % 4 == 2 && r == 5) {
                rows.add(new Object[] {});
            }
        }
        if (dialect.style() % 4 == 3) {
            rows.add(new Object[] {"Total", ROWS});
        }
        if (dialect.style() % 5 == 4) {
            rows.add(new Object[] {"Source: the case system, extracted for the return"});
        }
        Object[][] table = rows.toArray(Object[][]::new);
        String name = dialect.name().replace(' ', '-') + "-2026";
        return switch (dialect.style() % 3) {
            case 0 -> csv(folder.resolve(name + ".csv"), table);
            case 1 -> Workbooks.xlsx(folder.resolve(name + ".xlsx"), "Report", table);
            default -> Workbooks.xls(folder.resolve(name + ".xls"), "Sheet1", table);
        };
    }

    private static Path csv(Path file, Object[][] rows) {
        List<String> lines = new ArrayList<>();
        for (Object[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (Object cell : row) {
                String text =
                        cell instanceof LocalDate date
                                ? "%02d/%02d/%d"
                                        .formatted(
                                                date.getDayOfMonth(),
                                                date.getMonthValue(),
                                                date.getYear())
                                : cell == null ? "" : cell.toString();
                line.append(line.isEmpty() && lines.isEmpty() ? "" : "")
                        .append('"')
                        .append(text)
                        .append("\",");
            }
            lines.add(line.isEmpty() ? "" : line.substring(0, line.length() - 1));
        }
        return Workbooks.text(file, lines.toArray(String[]::new));
    }

    private static Object value(String field, String heading, int r, int style) {
        return switch (field) {
            case "PUPIL_ID" -> style % 2 == 0 ? "P" + (1000 + r) : (Object) (100_000 + r);
            case "DATE_OF_BIRTH" -> LocalDate.of(2012, 3, 13).plusDays(r * 97L);
            case "CENSUS_DATE" -> LocalDate.of(2026, 1, 15);
            case "START", "PLAN_START", "REQUEST_DATE" -> LocalDate.of(2023, 9, 13).plusDays(r);
            case "END", "PLAN_END" -> r % 4 == 0 ? LocalDate.of(2027, 7, 21).plusDays(r) : null;
            case "OUTCOME_DATE" -> LocalDate.of(2024, 1, 13).plusDays(r);
            case "ASSESSMENT_DATE", "PLAN_DATE" -> LocalDate.of(2024, 5, 13).plusDays(r);
            case "NC_YEAR" -> style % 2 == 0 ? (Object) (r % 12) : r % 12 == 0 ? "R" : "Y" + r % 12;
            case "PRIMARY_NEED" -> NEEDS[r % NEEDS.length];
            case "PROVISION_TYPE" -> SETTINGS[r % SETTINGS.length];
            case "PROVIDER" -> "Oak " + (char) ('A' + r) + " School";
            case "PLAN_TYPE" -> "EHCP";
            case "MAINTAINING_AUTHORITY" -> "Exampleshire";
            case "PROVIDER_AUTHORITY" -> r % 3 == 0 ? "Otherton" : "Exampleshire";
            case "ANNUAL_COST", "TOP_UP", "TERMLY_COST" ->
                    style % 2 == 0 ? "£1" + r + ",250.00" : (Object) (12_000.0 + r);
            case "WEEKLY_COST" -> 900.5 + r;
            case "DAILY_COST" -> 45.5 + r;
            case "PLACE_FUNDING" -> 10_000;
            case "HEALTH_CONTRIBUTION", "CARE_CONTRIBUTION" -> heading.contains("%") ? 10 : 500;
            case "RESIDENTIAL_WEEKS" ->
                    heading.contains("Y/N") ? "N" : (Object) (r % 3 == 0 ? 38 : 0);
            case "WEEKS" -> 38;
            case "DAYS" -> 190;
            case "MODE" -> MODES[r % MODES.length];
            case "MILES" -> 2.5 + r;
            case "PASSENGERS" -> 1 + r % 4;
            case "ASSISTANT" -> r % 2 == 0 ? "Y" : "N";
            case "OUTCOME", "ASSESSMENT_OUTCOME" -> r % 3 == 0 ? "N" : "Y";
            case "YEAR" -> 2025;
            case "AGE" -> r;
            case "POPULATION" -> 1000 + r;
            case "FROM" -> "2025/26";
            case "PLACES" -> 60 + r;
            case "LINE" -> "1.2." + (1 + r % 9) + " A line";
            case "FINANCIAL_YEAR" -> "2025-26";
            case "BUDGET", "OUTTURN" -> 1_000_000 + r;
            case "CALENDAR_YEAR" -> 2025;
            case "SETTING_1", "SETTING_2" -> "MS";
            case "NEED_1", "NEED_2" -> "ASD";
            case "ACADEMIC_YEAR_1" -> r % 10;
            case "ACADEMIC_YEAR_2" -> r % 10 + 1;
            case "BAND" -> "B" + r % 4;
            case "DISTRICT" -> "North";
            case "CEASE_REASON" -> r % 4 == 0 ? "2" : null;
            default -> "private " + r;
        };
    }
}
