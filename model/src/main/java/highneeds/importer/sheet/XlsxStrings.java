package highneeds.importer.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells of a workbook share, read as far as they are asked for. */
final class XlsxStrings implements AutoCloseable {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final InputStream in;
    private final XMLStreamReader xml;
    private final List<Cell> cells = new ArrayList<>();
    private final CellText text = new CellText();

    /**
     * @param in the part with the texts, null if there is none
     */
    XlsxStrings(InputStream in) throws XMLStreamException {
        this.in = in;
        this.xml = in == null ? null : SafeXml.reader(in);
    }

    /** The cell with a text; a damaged file may ask for one that is not there. */
    Cell get(int index) throws XMLStreamException {
        while (index >= cells.size()) {
            if (xml == null || !xml.hasNext()) {
                throw new XMLStreamException("A text of the workbook is missing");
            }
            if (SafeXml.starts(xml, "si")) {
                text(xml, "si", text);
                cells.add(Cell.of(decoded(text.toString())));
            }
        }
        return cells.get(index);
    }

    /**
     * Reads the text up to the end of an element, its pieces of several formats together; how
     * Japanese words are spoken is no part of it.
     */
    static void text(XMLStreamReader xml, String element, CellText text) throws XMLStreamException {
        text.clear();
        boolean spoken = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("t") && !spoken) {
                    text.add(xml);
                }
                spoken |= name.equals("rPh");
            } else if (event == XMLStreamReader.END_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals(element)) {
                    return;
                }
                spoken &= !name.equals("rPh");
            }
        }
    }

    /** Undoes the escapes in which Excel keeps control characters, such as _x000D_. */
    static String decoded(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        String.valueOf(
                                                (char) Integer.parseInt(found.group(1), 16))));
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
