package highneeds.importer.sheet;

import org.apache.poi.ss.usermodel.DateUtil;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of an Excel workbook by the type the file gives each (ECMA-376 18.3.1.4). */
final class XlsxCells {

    private static final int ISO_DAY = "2026-01-31".length();

    /** Days from the spreadsheet's day 0 to 1 January 1970, in the calendar from 1900. */
    private static final int DAYS_TO_1970 = 25_569;

    /** How much later the calendar from 1904 begins. */
    private static final int DAYS_TO_1904 = 1_462;

    /** From here on the calendars differ no more by the 29 February 1900 that never was. */
    private static final int MARCH_1900 = 61;

    private static final int LAST_DAY = 2_958_465;

    /** Days kept to be met again, 45 years of them; a power of two. */
    private static final int DAYS = 16_384;

    private final XlsxStyles styles;
    private final XlsxStrings strings;
    private final boolean from1904;
    private final CellText value = new CellText();
    private final Cell.Date[] days = new Cell.Date[DAYS];

    /**
     * @param from1904 true if days are counted from 1904
     */
    XlsxCells(XlsxStyles styles, XlsxStrings strings, boolean from1904) {
        this.styles = styles;
        this.strings = strings;
        this.from1904 = from1904;
    }

    /**
     * Reads to the end of a cell that has begun.
     *
     * @param type what the file says it holds
     * @param style which of the styles it is shown in, -1 if none
     */
    Cell read(XMLStreamReader xml, XlsxType type, int style) throws XMLStreamException {
        Cell inline = null;
        boolean formula = false;
        boolean cached = false;
        value.clear();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> {
                        value.clear();
                        value.add(xml);
                        cached = true;
                    }
                    case "is" -> {
                        XlsxStrings.text(xml, "is", value);
                        inline = value.cell();
                    }
                    case "f" -> formula = true;
                    default -> {}
                }
            }
        }
        if (inline != null) {
            return inline;
        }
        if (value.length() == 0) {
            // A formula may come to an empty text; one that came to nothing was never worked out.
            return formula && !cached ? new Cell.Fault("formula without a value") : Cell.EMPTY;
        }
        return cell(type, style);
    }

    private Cell cell(XlsxType type, int style) throws XMLStreamException {
        return switch (type) {
            case NUMBER -> number(style);
            case SHARED_TEXT -> strings.get(index());
            case FORMULA_TEXT ->
                    value.startsWith('#') ? new Cell.Fault(value.toString()) : value.cell();
            case INLINE_TEXT -> value.cell();
            case TRUTH -> truth(value.toString());
            case DATE -> isoDate(value.toString());
            case FAULT -> new Cell.Fault(value.toString());
            case UNKNOWN -> throw new XMLStreamException("A cell is of a type that is not known");
        };
    }

    private int index() throws XMLStreamException {
        double index = value.number();
        if (index >= 0 && index < Integer.MAX_VALUE) {
            return (int) index;
        }
        throw new XMLStreamException("A cell refers to no text");
    }

    private Cell number(int style) {
        double number = value.number();
        if (Double.isNaN(number)) {
            return new Cell.Fault(value.toString());
        }
        XlsxStyles.Shown shown = styles.of(style);
        return shown == XlsxStyles.Shown.DATE
                ? date(number)
                : Cell.of(number, shown == XlsxStyles.Shown.PERCENT);
    }

    private Cell date(double number) {
        double whole = Math.floor(number) + (from1904 ? DAYS_TO_1904 : 0);
        if (number >= 0
                && number == Math.rint(number)
                && whole >= MARCH_1900
                && whole <= LAST_DAY) {
            return day((int) whole - DAYS_TO_1970);
        }
        LocalDateTime date = DateUtil.getLocalDateTime(number, from1904);
        return date == null ? new Cell.Fault("#NUM!") : new Cell.Date(date.toLocalDate());
    }

    /** One instance for a day that comes again and again, by days since 1 January 1970. */
    private Cell day(int sinceEpoch) {
        int place = sinceEpoch & DAYS - 1;
        if (days[place] == null || days[place].date().toEpochDay() != sinceEpoch) {
            days[place] = new Cell.Date(LocalDate.ofEpochDay(sinceEpoch));
        }
        return days[place];
    }

    private static Cell truth(String text) {
        return switch (text) {
            case "1", "true" -> new Cell.Truth(true);
            case "0", "false" -> new Cell.Truth(false);
            default -> new Cell.Fault(text);
        };
    }

    /** Strict workbooks write dates out: 2026-01-31T00:00:00. */
    private static Cell isoDate(String text) {
        try {
            String day = text.length() > ISO_DAY ? text.substring(0, ISO_DAY) : text;
            return new Cell.Date(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return new Cell.Fault(text);
        }
    }
}
