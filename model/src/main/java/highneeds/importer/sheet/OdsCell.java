package highneeds.importer.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one cell of an OpenDocument sheet: its value from the attributes, its text from the
 * paragraphs. Comments and drawings in it are passed over.
 *
 * <p>Source: OpenDocument 1.3, part 3, 19.385 office:value-type; LibreOffice marks errors with a
 * value type of its own.
 */
final class OdsCell {

    private static final int LONGEST_TEXT = 100_000;

    private OdsCell() {}

    /** The cell the reader stands at the start of; it is left at its end. */
    static Cell read(XMLStreamReader xml) throws XMLStreamException {
        String type = SafeXml.attribute(xml, "value-type");
        boolean fault = isFault(xml);
        String value = SafeXml.attribute(xml, "value");
        String date = SafeXml.attribute(xml, "date-value");
        String truth = SafeXml.attribute(xml, "boolean-value");
        String string = SafeXml.attribute(xml, "string-value");
        String shown = text(xml);
        if (fault) {
            return new Cell.Fault(shown);
        }
        return switch (type) {
            case "float", "currency" -> number(value, false);
            case "percentage" -> number(value, true);
            case "boolean" -> new Cell.Truth(truth.equals("true"));
            case "date" -> date(date);
            default -> Cell.of(string.isEmpty() ? shown : string);
        };
    }

    private static boolean isFault(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("value-type")
                    && xml.getAttributeValue(i).equals("error")) {
                return true;
            }
        }
        return false;
    }

    private static Cell number(String value, boolean percent) {
        return Cell.of(Double.parseDouble(value), percent);
    }

    private static Cell date(String value) {
        try {
            return new Cell.Date(
                    LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value));
        } catch (DateTimeException e) {
            return new Cell.Fault("#NUM!");
        }
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    if (name.equals("annotation") || name.equals("frame") || name.equals("table")) {
                        passOver(xml);
                        continue;
                    }
                    depth++;
                    switch (name) {
                        case "p" -> text.append(paragraphs++ > 0 ? "\n" : "");
                        case "s" -> text.repeat(' ', SafeXml.count(xml, "c", 1000));
                        case "tab" -> text.append('\t');
                        case "line-break" -> text.append('\n');
                        default -> {}
                    }
                }
                case XMLStreamReader.END_ELEMENT -> depth--;
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                    if (depth > 1 && text.length() < LONGEST_TEXT) {
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    /** Passes over an element with all in it; the reader is left at its end. */
    static void passOver(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth +=
                    event == XMLStreamReader.START_ELEMENT
                            ? 1
                            : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }
}
