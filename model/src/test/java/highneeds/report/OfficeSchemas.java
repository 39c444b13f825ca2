package highneeds.report;

import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

import java.util.ArrayList;
import java.util.List;

/** The published schemas of Office Open XML (ECMA-376), which POI brings along. */
final class OfficeSchemas {

    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    private OfficeSchemas() {}

    /** What of a part of a document does not hold to its schema; empty if all of it does. */
    static List<String> faults(String xml) {
        try {
            XmlObject part = SCHEMAS.parse(xml, null, new XmlOptions());
            if (part.schemaType().isNoType()) {
                return List.of("There is no schema for it");
            }
            List<XmlError> errors = new ArrayList<>();
            part.validate(new XmlOptions().setErrorListener(errors));
            return errors.stream().map(XmlError::getMessage).distinct().toList();
        } catch (XmlException e) {
            return List.of("It is not XML: " + e.getMessage());
        }
    }
}
