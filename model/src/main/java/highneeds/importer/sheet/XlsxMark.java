package highneeds.importer.sheet;

import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;

import javax.xml.stream.XMLStreamException;

/**
 * What stands in the mark a cell of an Excel workbook begins with: its column, type and style. Read
 * as characters, for which no string is made: a sheet of 100,000 rows has millions of them.
 */
final class XlsxMark {

    private static final int LETTERS = 26;

    private final Characters characters = new Characters();
    private int column;
    private XlsxType type;
    private int style;

    /** The characters of an attribute, where the reader has them. */
    private static final class Characters extends TypedValueDecoder {
        private char[] text;
        private int from;
        private int to;

        @Override
        public void decode(String whole) {
            decode(whole.toCharArray(), 0, whole.length());
        }

        @Override
        public void decode(char[] buffer, int start, int end) {
            text = buffer;
            from = start;
            to = end;
        }

        @Override
        public void handleEmptyValue() {
            from = 0;
            to = 0;
        }
    }

    /**
     * Reads the mark the XML stands at.
     *
     * @param next column of a cell that names none, from 0
     */
    void read(XMLStreamReader2 xml, int next) throws XMLStreamException {
        column = next;
        type = XlsxType.NUMBER;
        style = -1;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> {
                    xml.getAttributeAs(i, characters);
                    column = columnOfReference();
                }
                case "t" -> {
                    xml.getAttributeAs(i, characters);
                    type = XlsxType.of(characters.text, characters.from, characters.to);
                }
                case "s" -> style = xml.getAttributeAsInt(i);
                default -> {}
            }
        }
    }

    /** Position of a column, from 0, by a reference such as "AB12". */
    private int columnOfReference() throws XMLStreamException {
        int number = 0;
        for (int at = characters.from;
                at < characters.to && number <= SheetRow.MOST_COLUMNS;
                at++) {
            int letter = Character.toUpperCase(characters.text[at]) - 'A';
            if (letter < 0 || letter >= LETTERS) {
                break;
            }
            number = number * LETTERS + letter + 1;
        }
        if (number == 0) {
            throw new XMLStreamException("A cell stands in no column");
        }
        return number - 1;
    }

    /** Its column, from 0. */
    int column() {
        return column;
    }

    /** What it holds; a number if it does not say. */
    XlsxType type() {
        return type;
    }

    /** Which of the styles it is shown in, -1 if none. */
    int style() {
        return style;
    }
}
