package highneeds.importer.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An Excel workbook of 2007 or later, read as a stream. */
final class XlsxBook implements Book {

    private final XlsxParts parts;
    private final List<String> remarks;
    private final List<Sheet> sheets = new ArrayList<>();
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private boolean from1904;

    XlsxBook(Path file) throws IOException, UnreadableFile, XMLStreamException {
        this.remarks = ZipGuard.check(file);
        this.parts = new XlsxParts(file);
        try (InputStream in = parts.styles()) {
            this.styles = new XlsxStyles(in);
            this.strings = new XlsxStrings(parts.strings());
            readSheets();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private void readSheets() throws IOException, XMLStreamException {
        try (InputStream in = parts.workbook()) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    from1904 = SafeXml.attribute(xml, "date1904").matches("1|true");
                } else if (xml.getLocalName().equals("sheet")) {
                    sheets.add(
                            sheet(
                                    SafeXml.attribute(xml, "name"),
                                    SafeXml.attribute(xml, "id"),
                                    SafeXml.attribute(xml, "state")));
                }
            }
        }
    }

    private Sheet sheet(String name, String relation, String state) {
        XlsxShape shape = new XlsxShape(parts, relation);
        return new Sheet() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public boolean hidden() {
                return state.equals("hidden") || state.equals("veryHidden");
            }

            @Override
            public Set<Integer> hiddenColumns() throws UnreadableFile {
                try {
                    return shape.hiddenColumns();
                } catch (IOException | XMLStreamException | RuntimeException e) {
                    throw Faults.of(e);
                }
            }

            @Override
            public List<MergedCells> merged() throws UnreadableFile {
                try {
                    return shape.merged();
                } catch (IOException | XMLStreamException | RuntimeException e) {
                    throw Faults.of(e);
                }
            }

            @Override
            public SheetRows rows() throws UnreadableFile {
                try {
                    return new XlsxRows(
                            new UnzipAhead(parts.sheet(relation)),
                            new XlsxCells(styles, strings, from1904));
                } catch (IOException | XMLStreamException | RuntimeException e) {
                    throw Faults.of(e);
                }
            }
        };
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }

    @Override
    public void close() {
        try {
            strings.close();
            parts.close();
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(XlsxBook.class).debug("Workbook did not close");
        }
    }
}
