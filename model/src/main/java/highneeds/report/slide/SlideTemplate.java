package highneeds.report.slide;

import highneeds.report.chart.Chart;
import highneeds.report.office.DocumentProperties;
import highneeds.report.office.PaperProblem;
import highneeds.report.office.Placeholders;
import highneeds.report.office.TemplateFile;
import highneeds.report.paper.Block;
import highneeds.report.paper.PaperTable;
import highneeds.report.paper.TemplateParts;
import highneeds.report.table.SafeReport;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fills a council's slides. A name in double braces is replaced by words; one that stands alone in
 * a box may also be a chart, a table or the sentences of a section, and {@code {{paper}}} is all
 * our slides on the template's pages. A template without any slide gets all of them.
 */
public final class SlideTemplate {

    private static final Placeholders NAMES = Placeholders.ofSlides();
    private static final String PAPER = "paper";

    private final XMLSlideShow show;
    private final SafeReport content;
    private final SlidePage page;
    private final TemplateParts parts;

    private SlideTemplate(XMLSlideShow show, SafeReport content, SlidePage page) {
        this.show = show;
        this.content = content;
        this.page = page;
        this.parts = new TemplateParts(content);
    }

    /**
     * A filled template.
     *
     * @param show open; the caller closes it
     * @param remarks what the person should know of how it was filled, in sentences
     */
    public record Filled(XMLSlideShow show, List<String> remarks) {

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
        XMLSlideShow show = opened(template);
        try {
            SlidePage page =
                    SlidePage.of(show)
                            .orElseThrow(
                                    () ->
                                            new PaperProblem(
                                                    "The template %s has no layout with a title, so slides would have none. Add the layout 'Title Only' in PowerPoint (View, Slide Master), save it, and choose it again."
                                                            .formatted(template)));
            SlideTemplate filling = new SlideTemplate(show, content, page);
            List<String> remarks = filling.fill(template);
            DocumentProperties.set(show.getProperties(), content, "slides");
            return new Filled(show, remarks);
        } catch (IOException | RuntimeException e) {
            show.close();
            throw e;
        }
    }

    private static XMLSlideShow opened(Path template) throws PaperProblem {
        byte[] read = TemplateFile.read(template, TemplateFile.Kind.SLIDES);
        try {
            return new XMLSlideShow(new ByteArrayInputStream(read));
        } catch (IOException | RuntimeException e) {
            throw TemplateFile.damaged(template, TemplateFile.Kind.SLIDES, e);
        }
    }

    private List<String> fill(Path template) throws IOException {
        if (show.getSlides().isEmpty()) {
            SlideDeck.write(show, content, page);
            return List.of();
        }
        Set<String> asked = names();
        if (asked.stream().noneMatch(TemplateParts::isName)) {
            throw new PaperProblem(
                    "The template %s has slides but no placeholder on them, so nothing could be written. Type a name in double braces where each part belongs, such as {{chart:plans}} alone in a box or {{paper}} on a slide of its own, or take all slides out to get the usual ones. Names: %s."
                            .formatted(template, TemplateParts.vocabulary()));
        }
        for (XSLFSlide slide : List.copyOf(show.getSlides())) {
            if (NAMES.names(slide.getXmlObject().getDomNode()).contains(PAPER)) {
                insertAll(slide);
            } else {
                fill(slide);
            }
        }
        return parts.remarks(asked, names());
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        show.getSlides()
                .forEach(slide -> names.addAll(NAMES.names(slide.getXmlObject().getDomNode())));
        return names;
    }

    /** All our slides in the place of one. */
    private void insertAll(XSLFSlide slide) {
        int at = show.getSlides().indexOf(slide);
        int before = show.getSlides().size();
        SlideDeck.write(show, content, page);
        List<XSLFSlide> added =
                List.copyOf(show.getSlides().subList(before, show.getSlides().size()));
        for (int i = 0; i < added.size(); i++) {
            show.setSlideOrder(added.get(i), at + i);
        }
        show.removeSlide(show.getSlides().indexOf(slide));
    }

    private void fill(XSLFSlide slide) {
        NAMES.fill(slide.getXmlObject().getDomNode(), parts::words);
        SlideCanvas canvas = SlideCanvas.on(show, slide, page);
        for (XSLFShape shape : List.copyOf(slide.getShapes())) {
            if (shape instanceof XSLFTextShape box) {
                Optional<List<Block>> blocks =
                        Placeholders.only(box.getText()).flatMap(parts::blocks);
                blocks.ifPresent(found -> fill(slide, canvas, box, found));
            }
        }
    }

    private void fill(XSLFSlide slide, SlideCanvas canvas, XSLFTextShape box, List<Block> blocks) {
        boolean placed = ((CTShape) box.getXmlObject()).getSpPr().isSetXfrm();
        SlideCanvas.Box room =
                placed
                        ? SlideCanvas.Box.of(
                                ((CTShape) box.getXmlObject()).getSpPr().getXfrm(), page)
                        : canvas.middle();
        if (blocks.getFirst() instanceof Block.Charted(Chart chart, _)) {
            slide.removeShape(box);
            canvas.chart(chart, room);
        } else if (blocks.getFirst() instanceof Block.Tabled(_, _, _, PaperTable table)) {
            slide.removeShape(box);
            canvas.table(table, room);
        } else {
            sentences(box, blocks);
        }
    }

    /** The sentences of a section, each a paragraph like the one that asked for them. */
    private static void sentences(XSLFTextShape box, List<Block> blocks) {
        CTTextBody body = ((CTShape) box.getXmlObject()).getTxBody();
        CTTextParagraph like = (CTTextParagraph) body.getPArray(0).copy();
        while (like.sizeOfRArray() > 1) {
            like.removeR(1);
        }
        while (body.sizeOfPArray() > 0) {
            body.removeP(0);
        }
        for (String sentence : words(blocks)) {
            CTTextParagraph paragraph = body.addNewP();
            paragraph.set(like);
            paragraph.getRArray(0).setT(sentence);
        }
    }

    private static List<String> words(List<Block> blocks) {
        List<String> words = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph(String sentence) -> words.add(sentence);
                case Block.Points(var points) -> words.addAll(points);
                case Block.Heading(_, String heading) -> words.add(heading);
                case Block.Tabled _, Block.Charted _ -> {}
            }
        }
        return words;
    }
}
