package highneeds.importer.sheet;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the formats of a workbook make of a number: a date, a percentage or just a number. */
final class XlsxStyles {

    /** What a format shows. */
    enum Shown {
        NUMBER,
        PERCENT,
        DATE
    }

    private final List<Shown> styles = new ArrayList<>();

    /**
     * @param in the part with the formats, null if there is none
     */
    XlsxStyles(InputStream in) throws XMLStreamException {
        if (in == null) {
            return;
        }
        Map<Integer, String> own = new HashMap<>();
        boolean ofCells = false;
        XMLStreamReader xml = SafeXml.reader(in);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> own.put(format(xml), SafeXml.attribute(xml, "formatCode"));
                    case "cellXfs" -> ofCells = true;
                    case "xf" -> {
                        if (ofCells) {
                            styles.add(shown(format(xml), own));
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                ofCells &= !xml.getLocalName().equals("cellXfs");
            }
        }
    }

    private static int format(XMLStreamReader xml) {
        String id = SafeXml.attribute(xml, "numFmtId");
        return id.isEmpty() ? 0 : Integer.parseInt(id);
    }

    private static Shown shown(int id, Map<Integer, String> own) {
        String format = own.containsKey(id) ? own.get(id) : BuiltinFormats.getBuiltinFormat(id);
        if (format == null) {
            return Shown.NUMBER;
        }
        if (DateUtil.isADateFormat(id, format)) {
            return Shown.DATE;
        }
        return format.contains("%") ? Shown.PERCENT : Shown.NUMBER;
    }

    /** What a style shows; a number if a damaged file has no such style. */
    Shown of(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : Shown.NUMBER;
    }
}
