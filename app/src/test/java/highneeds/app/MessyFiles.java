package highneeds.app;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Made-up files of a council that need a person: titles, unknown words, doubtful dates. */
public final class MessyFiles {

    private static final String[] NEEDS = {"ASC", "SEMH", "SLCN", "Purple", "MLD", "Team B"};
    private static final String[] SETTINGS = {
        "Special school", "Mainstream", "Acorn House", "Mainstream", "Resource base"
    };
    private static final int CHILDREN = 120;

    private MessyFiles() {}

    /** Writes them all; in the order a person would choose them. */
    public static List<Path> in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return List.of(caseload(folder), placements(folder), broken(folder));
    }

    /** A workbook with a title, an unknown heading for the year, unknown words and notes. */
    public static Path caseload(Path folder) throws IOException {
        Path file = folder.resolve("EHC caseload January 2026.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Caseload");
            row(sheet, 0, "EHC plans maintained, January 2026");
            row(sheet, 1, "Run for the data team");
            row(
                    sheet,
                    3,
                    "Child ref",
                    "Surname",
                    "Stage at school",
                    "Primary need",
                    "Provision type",
                    "Name of school",
                    "Date of plan",
                    "Keyworker team");
            for (int i = 0; i < CHILDREN; i++) {
                row(
                        sheet,
                        4 + i,
                        "C" + (1000 + i),
                        "Invented",
                        "Year " + (1 + i % 11),
                        NEEDS[i % NEEDS.length],
                        SETTINGS[i % SETTINGS.length],
                        "School " + i % 7,
                        "2024-0" + (1 + i % 9) + "-15",
                        "Team " + i % 3);
            }
            row(sheet, 5 + CHILDREN, "Total", String.valueOf(CHILDREN));
            row(sheet, 7 + CHILDREN, "Source: the case system");
            Sheet old = book.createSheet("Last year");
            row(old, 0, "Child ref", "Year group", "Primary need", "Provision type", "Census date");
            for (int i = 0; i < CHILDREN; i++) {
                row(
                        old,
                        1 + i,
                        "C" + (1000 + i),
                        "Year " + i % 11,
                        NEEDS[i % 3],
                        "Special school",
                        "2025-01-16");
            }
            book.setSheetHidden(1, true);
            Sheet notes = book.createSheet("Notes");
            row(notes, 0, "Ask the data team about this file.");
            book.write(out);
        }
        return file;
    }

    /** Placements whose dates may be read in two ways; one in ten ends before it starts. */
    public static Path placements(Path folder) throws IOException {
        StringBuilder text =
                new StringBuilder(
                        "Child ref,Provision type,Start date,End date,Annual cost,Band\n");
        for (int i = 0; i < CHILDREN; i++) {
            text.append("C").append(1000 + i).append(",Special school,0").append(1 + i % 9);
            String end = i % 10 == 0 ? "01/02/2023" : "";
            text.append("/0").append(1 + i % 7).append("/2024,").append(end);
            text.append(',').append(18_000 + 50 * i);
            text.append(",B").append(i % 4).append('\n');
        }
        return Files.writeString(folder.resolve("placements.csv"), text);
    }

    /** A file that is no workbook. */
    public static Path broken(Path folder) throws IOException {
        return Files.writeString(folder.resolve("broken.xlsx"), "this is no workbook");
    }

    private static void row(Sheet sheet, int at, String... cells) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
