package highneeds.importer.table;

import highneeds.domain.FinancialYear;
import highneeds.importer.FileToRead;
import highneeds.importer.mapping.Area;
import highneeds.importer.mapping.Layout;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.mapping.Proposer;
import highneeds.importer.sen2.Sen2Book;
import highneeds.importer.sheet.Book;
import highneeds.importer.sheet.BookFile;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.Sheet;
import highneeds.importer.sheet.UnreadableFile;
import highneeds.importer.value.Years;

import org.apache.poi.ss.util.CellReference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table found in a file, with how the program would read it. The user may change the layout and
 * the mapping before it is read.
 *
 * @param file the file
 * @param sha256 hash of the file's bytes, hexadecimal
 * @param sheet name of the sheet; empty for a text file
 * @param layout where the headings are
 * @param mapping what the columns are read as
 * @param certainty for each mapped heading how sure the program is, 0 to 1
 * @param missing names of required columns that no heading is read as
 * @param wide true if it is a population table with a column for every year or age, or a ledger
 *     with columns for every financial year or month
 * @param hidden headings of columns the file hides
 * @param modules files joined to make the sheet, if it is one of a SEN2 return; else empty
 */
public record FoundTable(
        FileToRead file,
        String sha256,
        String sheet,
        Layout layout,
        Mapping mapping,
        Map<String, Double> certainty,
        List<String> missing,
        boolean wide,
        List<String> hidden,
        List<Path> modules) {

    public FoundTable {
        hidden = List.copyOf(hidden);
        missing = List.copyOf(missing);
        modules = List.copyOf(modules);
    }

    /**
     * Opens the file, or the joined files, the table is in.
     *
     * @throws UnreadableFile if it cannot be read
     */
    public Book open() throws UnreadableFile {
        return modules.isEmpty() ? BookFile.open(file.path()) : Sen2Book.open(modules);
    }

    /**
     * Headings its columns are found by: those of the file, or of the long form of a wide table.
     */
    List<String> columnHeadings() {
        return wide ? WideTables.headings(mapping.kind()) : layout.headings();
    }

    /** What the table takes of its sheet, with a row for each value, as the mapping reads it. */
    public Sheet rowsOf(Sheet sheet) {
        Sheet part = layout.area().whole() ? sheet : new SheetPart(sheet, layout.area());
        return wide ? WideTables.inLongForm(mapping.kind(), part, layout) : part;
    }

    /** The financial year that sheet, title or file are named after. */
    Optional<FinancialYear> yearNamed() {
        for (String text :
                (sheet + "\n" + layout.title() + "\n" + file.name()).split("[\\s_()]+")) {
            Optional<FinancialYear> year =
                    Years.financial(Cell.of(text.replaceAll("\\.\\w+$", "")));
            if (year.isPresent()) {
                return year;
            }
        }
        return Optional.empty();
    }

    /** Where it is, for people: "sheet 'Plans', rows 12 to 40, columns F to K". */
    public String where() {
        Area area = layout.area();
        List<String> words = new ArrayList<>();
        if (!sheet.isEmpty()) {
            words.add("sheet '" + sheet + "'");
        }
        if (area.lastRow() < Integer.MAX_VALUE) {
            words.add("rows " + area.firstRow() + " to " + area.lastRow());
        } else if (area.firstRow() > 1) {
            words.add("from row " + area.firstRow());
        }
        if (area.endColumn() < Integer.MAX_VALUE) {
            words.add(
                    "columns "
                            + CellReference.convertNumToColString(area.firstColumn())
                            + " to "
                            + CellReference.convertNumToColString(area.endColumn() - 1));
        }
        return String.join(", ", words);
    }

    /** Headings that are not read. */
    public List<String> notRead() {
        return columnHeadings().stream()
                .filter(heading -> !heading.isEmpty())
                .filter(heading -> !mapping.columns().containsKey(heading))
                .toList();
    }

    /** The same table, made of the modules of a SEN2 return. */
    public FoundTable ofModules(List<Path> joined) {
        return new FoundTable(
                file, sha256, sheet, layout, mapping, certainty, missing, wide, hidden, joined);
    }

    /** The same table read as the user says. */
    public FoundTable withMapping(Mapping changed) {
        return new FoundTable(
                file,
                sha256,
                sheet,
                layout,
                changed,
                certainty,
                List.copyOf(Proposer.missing(changed)),
                wide,
                hidden,
                modules);
    }
}
