package highneeds.importer.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;

import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of strangers: no document type, no entity, no other file. */
final class SafeXml {

    private static final XMLInputFactory2 FACTORY = factory();

    private SafeXml() {}

    private static XMLInputFactory2 factory() {
        XMLInputFactory2 factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("The file refers to another file");
                });
        return factory;
    }

    static XMLStreamReader2 reader(InputStream in) throws XMLStreamException {
        return (XMLStreamReader2) FACTORY.createXMLStreamReader(in);
    }

    /** Goes one step on and says whether an element of this name starts there. */
    static boolean starts(XMLStreamReader xml, String element) throws XMLStreamException {
        return xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(element);
    }

    /** An attribute by its name without a prefix; empty if there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A whole number in an attribute, from 0 to a limit; 1 if there is none. */
    static int count(XMLStreamReader xml, String name, int most) {
        String text = attribute(xml, name);
        if (text.isEmpty()) {
            return 1;
        }
        double count = Double.parseDouble(text);
        return (int) Math.clamp(count, 0, most);
    }
}
