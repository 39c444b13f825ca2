package highneeds.report.word;

import highneeds.report.office.DocumentProperties;
import highneeds.report.office.PaperProblem;
import highneeds.report.office.Placeholders;
import highneeds.report.office.TemplateFile;
import highneeds.report.paper.Block;
import highneeds.report.paper.TemplateParts;
import highneeds.report.table.SafeReport;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Node;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills a council's Word template. A name in double braces is replaced by words wherever it stands;
 * one that stands alone in a paragraph may also be a section, a table or a chart of the paper.
 */
public final class WordTemplate {

    private static final Placeholders NAMES = Placeholders.ofWord();

    private final XWPFDocument document;
    private final TemplateParts parts;

    private WordTemplate(XWPFDocument document, TemplateParts parts) {
        this.document = document;
        this.parts = parts;
    }

    /**
     * A filled template.
     *
     * @param document open; the caller closes it
     * @param remarks what the person should know of how it was filled, in sentences
     */
    public record Filled(XWPFDocument document, List<String> remarks) {

        public Filled {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Fills a template.
     *
     * @throws PaperProblem if it cannot be used, with why and what to do
     */
    public static Filled of(SafeReport content, Path template) throws IOException {
        byte[] read = TemplateFile.read(template, TemplateFile.Kind.WORD);
        XWPFDocument document = opened(read, template);
        WordTemplate filling = new WordTemplate(document, new TemplateParts(content));
        List<String> asked = filling.names();
        if (asked.stream().noneMatch(TemplateParts::isName)) {
            document.close();
            throw new PaperProblem(
                    "The template %s has no placeholder, so nothing could be written on it. Type a name in double braces where each part belongs, such as {{paper}} for the whole paper, and choose it again. Names: %s."
                            .formatted(template, TemplateParts.vocabulary()));
        }
        filling.fill();
        List<String> remarks = filling.parts.remarks(asked, filling.names());
        filling.complete(asked);
        DocumentProperties.set(document.getProperties(), content, "board paper");
        return new Filled(document, remarks);
    }

    private static XWPFDocument opened(byte[] read, Path template) throws PaperProblem {
        try (XWPFDocument closed = new XWPFDocument(new ByteArrayInputStream(read))) {
            ContentControls.open(closed);
            ByteArrayOutputStream opened = new ByteArrayOutputStream();
            closed.write(opened);
            return new XWPFDocument(new ByteArrayInputStream(opened.toByteArray()));
        } catch (IOException | RuntimeException e) {
            throw TemplateFile.damaged(template, TemplateFile.Kind.WORD, e);
        }
    }

    /** Everything words may stand in: the document, its headers and its footers. */
    private List<Node> roots() {
        List<Node> roots = new ArrayList<>();
        roots.add(document.getDocument().getDomNode());
        for (XWPFHeader header : document.getHeaderList()) {
            roots.add(header._getHdrFtr().getDomNode());
        }
        for (XWPFFooter footer : document.getFooterList()) {
            roots.add(footer._getHdrFtr().getDomNode());
        }
        return roots;
    }

    private List<String> names() {
        return roots().stream().flatMap(root -> NAMES.names(root).stream()).distinct().toList();
    }

    private void fill() throws IOException {
        roots().forEach(root -> NAMES.fill(root, parts::words));
        WordPlace end = WordPlace.atEnd(document, WordStyles.foundIn(document));
        WordPaper paper = new WordPaper(end);
        for (Map.Entry<XWPFParagraph, List<Block>> one : places().entrySet()) {
            paper.moveTo(end.before(one.getKey()));
            paper.addAll(one.getValue());
            document.removeBodyElement(document.getPosOfParagraph(one.getKey()));
        }
    }

    /** Paragraphs of the body that are one name of a part, with that part. */
    private Map<XWPFParagraph, List<Block>> places() {
        Map<XWPFParagraph, List<Block>> places = new LinkedHashMap<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            Optional<List<Block>> blocks =
                    Placeholders.only(paragraph.getText()).flatMap(parts::blocks);
            blocks.ifPresent(found -> places.put(paragraph, found));
        }
        return places;
    }

    /** What every paper must say, at its end if the template has no place for it. */
    private void complete(List<String> asked) {
        List<String> missing = parts.mustSay(asked);
        if (!missing.isEmpty()) {
            WordPlace end = WordPlace.atEnd(document, WordStyles.foundIn(document));
            WordPaper paper = new WordPaper(end);
            missing.forEach(words -> paper.paragraph(WordStyles.SOURCE, words));
        }
    }
}
