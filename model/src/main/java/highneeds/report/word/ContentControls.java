package highneeds.report.word;

import highneeds.report.office.Placeholders;
import highneeds.report.paper.TemplateParts;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.List;

/**
 * Content controls of a template whose tag is the name of a part: the first paragraph in one
 * becomes that name in double braces, so that they are filled like any other.
 */
final class ContentControls {

    private ContentControls() {}

    static void open(XWPFDocument document) {
        List<Element> controls = new ArrayList<>();
        collect(document.getDocument().getDomNode(), controls);
        for (Element control : controls) {
            String tag = tag(control);
            if (TemplateParts.isName(Placeholders.plain(tag))) {
                write(control, "{{" + tag + "}}");
            }
        }
    }

    private static void collect(Node node, List<Element> found) {
        if (node instanceof Element element && element.getNodeName().equals("w:sdt")) {
            found.add(element);
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            collect(children.item(i), found);
        }
    }

    private static String tag(Element control) {
        NodeList tags = control.getElementsByTagName("w:tag");
        return tags.getLength() == 0 ? "" : ((Element) tags.item(0)).getAttribute("w:val");
    }

    private static void write(Element control, String words) {
        NodeList texts = control.getElementsByTagName("w:t");
        for (int i = 0; i < texts.getLength(); i++) {
            Node text = texts.item(i);
            while (text.getFirstChild() != null) {
                text.removeChild(text.getFirstChild());
            }
            if (i == 0) {
                text.appendChild(text.getOwnerDocument().createTextNode(words));
            }
        }
        unwrap(control);
    }

    /** What is in it takes its place. */
    private static void unwrap(Element control) {
        Node parent = control.getParentNode();
        NodeList children = control.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeName().equals("w:sdtContent")) {
                Node content = children.item(i);
                while (content.getFirstChild() != null) {
                    parent.insertBefore(content.getFirstChild(), control);
                }
            }
        }
        parent.removeChild(control);
    }
}
