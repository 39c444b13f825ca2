package highneeds.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.BadFiles;
import highneeds.app.Fixture;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A file that gives nothing says so where the files are listed, with what to do about it. */
class FilesThatFailTest {

    /** More rows than are looked at before the file is read. */
    private static final int MANY = 6_000;

    private static final String HEADINGS = "Pupil ID,NC year,Primary need,Provision type\n";

    @TempDir Path folder;

    /** Each file with a word of what is wrong and a word of what to do, in lower case. */
    private Map<Path, String[]> files() throws Exception {
        Map<Path, String[]> files = new LinkedHashMap<>();
        BadFiles.in(folder.resolve("bad"))
                .forEach((file, word) -> files.put(file, new String[] {word, ""}));
        put(files, "rows 2026.csv", HEADINGS, "no rows", "filters off");
        put(files, "other.csv", "Colour,Size\nred,1\nblue,2\n", "no table", "right file");
        put(files, "few 2026.csv", "Pupil ID,NC year\nP1,7\nP2,8\n", "needed", "primary need");
        put(files, "years 2026.csv", HEADINGS + "P1,99,ASD,Special\n", "none of the", "correct");
        put(files, "page.xls", "<?xml version='1.0'?><a/>", "xml", "save it as");
        files.put(folder.resolve("gone.xlsx"), new String[] {"no such file", "check its name"});
        files.put(
                Files.createDirectory(folder.resolve("folder.xlsx")),
                new String[] {"folder", "choose a file"});
        files.put(empty(), new String[] {"empty", "export again"});
        files.put(damagedFarDown(), new String[] {"damaged", "export it again"});
        return files;
    }

    private void put(Map<Path, String[]> files, String name, String text, String... words)
            throws IOException {
        files.put(Files.writeString(folder.resolve(name), text), words);
    }

    private Path empty() throws IOException {
        Path file = folder.resolve("nothing on it.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Sheet1");
            book.write(out);
        }
        return file;
    }

    /** Its first rows are whole, so it is only when it is read that the damage is met. */
    private Path damagedFarDown() throws IOException {
        Path file = folder.resolve("damaged 2026.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Plans");
            for (int i = 0; i < MANY; i++) {
                Row row = sheet.createRow(i);
                String[] cells = (i == 0 ? HEADINGS : "P" + i + ",7,ASD,Special").split(",");
                for (int cell = 0; cell < cells.length; cell++) {
                    row.createCell(cell).setCellValue(cells[cell].strip());
                }
            }
            book.write(out);
        }
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path sheet = zip.getPath("xl/worksheets/sheet1.xml");
            Files.writeString(
                    sheet, Files.readString(sheet).replace("</sheetData>", "<row></sheetData>"));
        }
        return file;
    }

    @Test
    void eachSaysWhatIsWrongAndWhatToDoAndNothingIsImported() throws Exception {
        for (Map.Entry<Path, String[]> file : files().entrySet()) {
            String name = file.getKey().getFileName().toString();
            Fixture fixture = new Fixture(folder.resolve("own " + name));
            fixture.projects.take(java.util.List.of(file.getKey()));
            IntakeViewModel intake = fixture.intake;
            assertThat(intake.stepProperty().get()).as(name).isEqualTo(Step.FOUND);
            assertThat(intake.openings().none()).as(name).isFalse();
            FoundViewModel found = new FoundViewModel(intake);
            assertThat(found.sheets()).as(name).isNotEmpty().anyMatch(found::needsCare);
            String said =
                    found.sheets().stream().map(found::remarks).collect(Collectors.joining(" "));
            assertThat(said)
                    .as(name)
                    .containsIgnoringCase(file.getValue()[0])
                    .containsIgnoringCase(file.getValue()[1])
                    .doesNotContain("Exception")
                    .hasSizeGreaterThan(30);
            assertThat(new ReviewViewModel(intake).possibleProperty().get()).as(name).isFalse();
            intake.go(Step.REVIEW);
            intake.accept();
            assertThat(fixture.workspace.project()).as(name).isNull();
        }
    }
}
