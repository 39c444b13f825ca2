package highneeds.importer.sheet;

import highneeds.domain.Progress;

import org.apache.poi.ss.util.CellRangeAddress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the reader of rows does not say of a sheet of an Excel workbook: its hidden columns, which
 * stand before the rows, and its merged cells, which stand after them.
 */
final class XlsxShape {

    private static final Pattern MERGED =
            Pattern.compile("mergeCell ref=\"([A-Z]{1,3}\\d+:[A-Z]{1,3}\\d+)\"");

    /** The rows are passed over in pieces; a reference cut in two is found with the next one. */
    private static final int PIECE = 1 << 16;

    private static final int LONGEST_REFERENCE = 64;

    private final XlsxParts parts;
    private final String relation;

    /**
     * @param relation identifier of the sheet's relation to the workbook
     */
    XlsxShape(XlsxParts parts, String relation) {
        this.parts = parts;
        this.relation = relation;
    }

    Set<Integer> hiddenColumns() throws IOException, XMLStreamException {
        Set<Integer> hidden = new TreeSet<>();
        try (InputStream in = parts.sheet(relation)) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("sheetData")) {
                    break;
                }
                String isHidden = SafeXml.attribute(xml, "hidden");
                if (xml.getLocalName().equals("col") && isHidden.matches("1|true")) {
                    int first = SafeXml.count(xml, "min", SheetRow.MOST_COLUMNS) - 1;
                    int last = SafeXml.count(xml, "max", SheetRow.MOST_COLUMNS) - 1;
                    for (int column = first; column <= last; column++) {
                        hidden.add(column);
                    }
                }
            }
        }
        return hidden;
    }

    List<MergedCells> merged() throws IOException, XMLStreamException {
        List<MergedCells> merged = new ArrayList<>();
        try (InputStream in = parts.sheet(relation)) {
            byte[] piece = new byte[PIECE];
            String rest = "";
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                Progress.stopIfInterrupted();
                String all = rest + new String(piece, 0, n, StandardCharsets.ISO_8859_1);
                int seen = Math.max(0, all.length() - LONGEST_REFERENCE);
                if (all.contains("mergeCell ")) {
                    Matcher found = MERGED.matcher(all);
                    while (found.find()) {
                        merged.add(cells(found.group(1)));
                        seen = Math.max(seen, found.end());
                    }
                }
                rest = all.substring(seen);
            }
        }
        return merged;
    }

    private static MergedCells cells(String reference) {
        CellRangeAddress cells = CellRangeAddress.valueOf(reference);
        return new MergedCells(
                cells.getFirstRow() + 1,
                cells.getLastRow() + 1,
                cells.getFirstColumn(),
                cells.getLastColumn());
    }
}
