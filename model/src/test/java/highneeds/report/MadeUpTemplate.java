package highneeds.report;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Word templates of councils that do not exist. */
final class MadeUpTemplate {

    static final String GREEN = "2E7D32";

    private MadeUpTemplate() {}

    /** A template with these paragraphs; names are cut into runs as Word cuts them. */
    static Path word(Path file, String... paragraphs) throws IOException {
        return word(file, false, paragraphs);
    }

    /** The same with headings in the council's green, a header, and a content control. */
    static Path styled(Path file, String... paragraphs) throws IOException {
        return word(file, true, paragraphs);
    }

    private static Path word(Path file, boolean styled, String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            if (styled) {
                style(document);
                XWPFParagraph header =
                        document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
                cut(header, "{{council}} council: {{status}}");
            }
            for (String words : paragraphs) {
                if (words.startsWith("control:")) {
                    control(document, words.substring("control:".length()));
                } else {
                    XWPFParagraph paragraph = document.createParagraph();
                    if (words.startsWith("# ")) {
                        paragraph.setStyle("Rubrik1");
                    }
                    cut(paragraph, words.replaceFirst("^# ", ""));
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                document.write(out);
            }
        }
        return file;
    }

    /** Word begins a new run in the middle of what was typed. */
    private static void cut(XWPFParagraph paragraph, String words) {
        for (String piece : words.split("(?<=\\{)(?=[a-z])|(?<=[a-z])(?=\\})|(?=:)")) {
            XWPFRun run = paragraph.createRun();
            run.setText(piece);
        }
    }

    private static void style(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTStyle heading = CTStyle.Factory.newInstance();
        heading.setStyleId("Rubrik1");
        heading.setType(STStyleType.PARAGRAPH);
        heading.addNewName().setVal("heading 1");
        heading.addNewRPr().addNewColor().setVal(GREEN);
        heading.getRPr().addNewB();
        styles.addStyle(new XWPFStyle(heading));
    }

    private static void control(XWPFDocument document, String tag) {
        CTSdtBlock control = document.getDocument().getBody().addNewSdt();
        control.addNewSdtPr().addNewTag().setVal(tag);
        control.addNewSdtContent().addNewP().addNewR().addNewT().setStringValue("Click here");
    }

    /** Makes a document say it is a template, as .dotx and .potx do. */
    static Path asTemplate(Path document, String from, String to) throws Exception {
        try (OPCPackage pack = OPCPackage.open(document.toFile())) {
            pack.replaceContentType(from, to);
        }
        return document;
    }

    /** Adds a part of a kind that a template should not have. */
    static Path withPart(Path document, String name, String type) throws Exception {
        try (OPCPackage pack = OPCPackage.open(document.toFile())) {
            try (OutputStream out =
                    pack.createPart(PackagingURIHelper.createPartName(name), type)
                            .getOutputStream()) {
                out.write(1);
            }
        }
        return document;
    }

    /** Adds something that is drawn from outside the file. */
    static Path withLink(Path document, String main, String relation, String target)
            throws Exception {
        try (OPCPackage pack = OPCPackage.open(document.toFile())) {
            pack.getPart(PackagingURIHelper.createPartName(main))
                    .addRelationship(
                            new java.net.URI(target),
                            TargetMode.EXTERNAL,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                    + relation);
        }
        return document;
    }

    static List<String> words(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
}
