package highneeds.importer.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLStreamException;

/** Opens a spreadsheet file by what it is, whatever it is called. */
public final class BookFile {

    private static final String SAVE_AS =
            "Open it in Excel and save it as an Excel workbook (.xlsx) or CSV.";

    private BookFile() {}

    /**
     * Opens a workbook or text file.
     *
     * @throws UnreadableFile if it is missing, protected, damaged or of a format that is not read
     */
    public static Book open(Path file) throws UnreadableFile {
        try {
            if (!Files.exists(file)) {
                throw Faults.missing(null);
            }
            if (Files.isDirectory(file)) {
                throw notRead("folder", "This is a folder, not a file.", "Choose a file in it.");
            }
            return open(file, FileType.of(file));
        } catch (IOException
                | XMLStreamException
                | RuntimeException
                | StackOverflowError
                | OutOfMemoryError e) {
            throw Faults.of(e);
        }
    }

    private static Book open(Path file, FileType type)
            throws IOException, UnreadableFile, XMLStreamException {
        return switch (type) {
            case XLSX -> new XlsxBook(file);
            case OLE2 -> Apart.open(() -> new XlsBook(file));
            case ODS -> new OdsBook(file);
            case TEXT -> new CsvBook(file);
            case OLD_EXCEL -> throw Faults.oldExcel(null);
            case EMPTY ->
                    throw notRead(
                            "empty-file",
                            "The file is empty.",
                            "Run the export again and read it.");
            case XLSB ->
                    throw notRead(
                            "xlsb",
                            "The file is a binary Excel workbook (.xlsb), which is not read.",
                            SAVE_AS);
            case HTML ->
                    throw notRead(
                            "html",
                            "The file is a web page that was given the name of a workbook.",
                            SAVE_AS);
            case XML ->
                    throw notRead(
                            "xml", "The file is an XML file, not a workbook or CSV.", SAVE_AS);
            case PDF ->
                    throw notRead(
                            "pdf",
                            "The file is a PDF, which holds no table that can be read.",
                            "Ask for the same list as a workbook or CSV.");
            case OTHER_ZIP, BINARY ->
                    throw notRead(
                            "not-a-spreadsheet",
                            "The file is not a workbook or a CSV file.",
                            "Choose the workbook or CSV file with the table.");
        };
    }

    private static UnreadableFile notRead(String code, String what, String remedy) {
        return new UnreadableFile(code, what, remedy);
    }
}
