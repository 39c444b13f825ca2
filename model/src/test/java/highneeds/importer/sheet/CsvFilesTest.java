package highneeds.importer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Encodings × separators × ends of line: 60 files, one table. */
class CsvFilesTest {

    private static final List<List<String>> TABLE =
            List.of(
                    List.of("Pupil ID", "School", "Cost", "Note"),
                    List.of("000123", "St Zoë's; \"Oak\", unit", "£1,234.50", "two\nlines"),
                    List.of("A9", "Ynys Môn", "(500)", "n/a"),
                    List.of("A10", "Dash – school", "#REF!", "|x|"));

    /**
     * One way to write a text file.
     *
     * @param encoding name of the encoding
     * @param mark bytes in front, if any
     */
    record Writing(String encoding, byte[] mark, char separator, String lineEnd) {
        @Override
        public String toString() {
            return encoding
                    + (mark.length > 0 ? " marked" : "")
                    + " '"
                    + (int) separator
                    + "' "
                    + lineEnd.length();
        }
    }

    @TempDir Path folder;

    static List<Writing> writings() {
        List<Writing> all = new ArrayList<>();
        byte[] none = {};
        for (char separator : new char[] {',', ';', '\t', '|'}) {
            for (String lineEnd : new String[] {"\n", "\r\n", "\r"}) {
                all.add(new Writing("UTF-8", none, separator, lineEnd));
                all.add(
                        new Writing(
                                "UTF-8",
                                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                                separator,
                                lineEnd));
                all.add(new Writing("windows-1252", none, separator, lineEnd));
                all.add(
                        new Writing(
                                "UTF-16LE",
                                new byte[] {(byte) 0xFF, (byte) 0xFE},
                                separator,
                                lineEnd));
                all.add(
                        new Writing(
                                "UTF-16BE",
                                new byte[] {(byte) 0xFE, (byte) 0xFF},
                                separator,
                                lineEnd));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("writings")
    void aTextFileIsReadWhateverItsEncodingSeparatorAndEndOfLine(Writing writing) throws Exception {
        StringBuilder text = new StringBuilder();
        for (List<String> row : TABLE) {
            List<String> quoted =
                    row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList();
            text.append(String.join(String.valueOf(writing.separator()), quoted))
                    .append(writing.lineEnd());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(writing.mark());
        bytes.write(text.toString().getBytes(Charset.forName(writing.encoding())));
        Path file = Files.write(folder.resolve("table.csv"), bytes.toByteArray());
        assertThat(rows(file)).isEqualTo(TABLE);
    }

    @org.junit.jupiter.api.Test
    void aLineThatNamesTheSeparatorIsObeyed() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("sep.csv"), "sep=;\nA,B;C\n1,2;3\n", StandardCharsets.UTF_8);
        assertThat(rows(file).getLast()).containsExactly("1,2", "3");
    }

    private static List<List<String>> rows(Path file) throws UnreadableFile {
        List<List<String>> rows = new ArrayList<>();
        try (Book book = BookFile.open(file);
                SheetRows source = book.sheets().getFirst().rows()) {
            for (SheetRow row = source.next(); row != null; row = source.next()) {
                rows.add(row.cells().stream().map(Cell::text).toList());
            }
        }
        return rows;
    }
}
