package highneeds.importer.sheet;

import java.util.Arrays;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of one element after the other, as characters: a sheet of 100,000 rows has millions of
 * them, and most become a number or a word met before, for which no string is made.
 */
final class CellText {

    private static final int FEW = 64;

    /** Words kept to be met again; a power of two. */
    private static final int WORDS = 4096;

    private static final int LONGEST_WORD = 40;

    private final Cell[] words = new Cell[WORDS];
    private char[] characters = new char[FEW];
    private int length;

    /** Forgets what was read. */
    void clear() {
        length = 0;
    }

    /** Adds the text up to the end of the element that has begun. */
    void add(XMLStreamReader xml) throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    int more = xml.getTextLength();
                    if (length + more > characters.length) {
                        characters = Arrays.copyOf(characters, 2 * (length + more));
                    }
                    System.arraycopy(
                            xml.getTextCharacters(), xml.getTextStart(), characters, length, more);
                    length += more;
                }
                case XMLStreamReader.END_ELEMENT -> {
                    return;
                }
                case XMLStreamReader.COMMENT, XMLStreamReader.PROCESSING_INSTRUCTION -> {}
                default -> throw new XMLStreamException("There is more than text in a cell");
            }
        }
    }

    int length() {
        return length;
    }

    boolean startsWith(char first) {
        return length > 0 && characters[0] == first;
    }

    /** The number it is, NaN if it is none. */
    double number() {
        return Figures.parse(characters, length);
    }

    /** The cell with this text; one instance for a word that comes again and again. */
    Cell cell() {
        if (length > LONGEST_WORD) {
            return Cell.of(XlsxStrings.decoded(toString()));
        }
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + characters[i];
        }
        int place = (hash ^ hash >>> 12) & WORDS - 1;
        if (!(words[place] instanceof Cell.Text(String word)) || !is(word)) {
            words[place] = Cell.of(XlsxStrings.decoded(toString()));
        }
        return words[place];
    }

    private boolean is(String word) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != characters[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
