package highneeds.report.slide;

import highneeds.report.chart.Chart;
import highneeds.report.chart.EmbeddedCells;
import highneeds.report.chart.NativeChart;

import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import java.util.List;

/** One slide, 33.9 by 19 cm: a title, words, a chart, and a line at the foot. */
final class SlideCanvas {

    /** Letters of charts are read from across a room. */
    private static final NativeChart.Letters LETTERS = new NativeChart.Letters(14, false);

    private static final String FONT = "Arial";
    private static final String DARK_BLUE = "12436D";
    private static final String DARK_GREY = "3D3D3D";
    private static final double LEFT = 1.5;
    private static final double WIDTH = 30.8;

    private final XMLSlideShow show;
    private final XSLFSlide slide;

    private SlideCanvas(XMLSlideShow show, XSLFSlide slide) {
        this.show = show;
        this.slide = slide;
    }

    /** A new last slide with a title that screen readers find as such. */
    static SlideCanvas add(XMLSlideShow show, String title) {
        XSLFSlide slide =
                show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
        SlideCanvas canvas = new SlideCanvas(show, slide);
        XSLFTextShape shape = slide.getPlaceholder(0);
        shape.clearText();
        canvas.place(shape, new Box(LEFT, 0.9, WIDTH, 1.9));
        canvas.write(shape, title, 28, true, DARK_BLUE);
        return canvas;
    }

    /**
     * Where something stands, in centimetres from the top left corner.
     */
    record Box(double x, double y, double width, double height) {

        private static final int EMU_PER_CENTIMETRE = 360_000;

        private void set(CTTransform2D place) {
            (place.isSetOff() ? place.getOff() : place.addNewOff()).setX(emu(x));
            place.getOff().setY(emu(y));
            (place.isSetExt() ? place.getExt() : place.addNewExt()).setCx(emu(width));
            place.getExt().setCy(emu(height));
        }

        private static long emu(double centimetres) {
            return Math.round(centimetres * EMU_PER_CENTIMETRE);
        }
    }

    /** A line of smaller words under the title. */
    SlideCanvas subtitle(String words) {
        return words(words, new Box(LEFT, 2.8, WIDTH, 1.1), 16);
    }

    /** A line at the foot: where the figures come from. */
    SlideCanvas source(String words) {
        return words(words, new Box(LEFT, 17.7, WIDTH, 0.9), 12);
    }

    private SlideCanvas words(String words, Box box, double points) {
        XSLFAutoShape shape = slide.createTextBox();
        shape.clearText();
        place(shape, box);
        write(shape, words, points, false, DARK_GREY);
        return this;
    }

    /** Points down the slide. */
    SlideCanvas points(List<String> points) {
        XSLFAutoShape shape = slide.createTextBox();
        shape.clearText();
        place(shape, new Box(LEFT, 4.2, WIDTH, 13));
        double size = points.size() > 6 ? 16 : 20;
        for (String point : points) {
            XSLFTextParagraph paragraph = write(shape, point, size, false, "000000");
            paragraph.setBullet(true);
            paragraph.setBulletCharacter("•");
            paragraph.setLeftMargin(22.0);
            paragraph.setIndent(-20.0);
            paragraph.setSpaceAfter(-10.0);
        }
        return this;
    }

    /** A native chart that fills the slide. */
    SlideCanvas chart(Chart chart) {
        XSLFChart target = show.createChart(slide);
        EmbeddedCells.draw(target, chart, LETTERS);
        slide.addChart(target);
        CTGraphicalObjectFrame frame = lastFrame();
        new Box(LEFT, 4, WIDTH, 13.5).set(frame.getXfrm());
        frame.getNvGraphicFramePr().getCNvPr().setName(chart.name());
        frame.getNvGraphicFramePr().getCNvPr().setDescr(chart.summary());
        return this;
    }

    /** A native table below the subtitle. */
    SlideCanvas table(highneeds.report.paper.PaperTable table) {
        SlideTable.add(slide, table);
        new Box(LEFT, 4.2, WIDTH, 1.1 * (table.rows().size() + 1)).set(lastFrame().getXfrm());
        return this;
    }

    private CTGraphicalObjectFrame lastFrame() {
        var tree = slide.getXmlObject().getCSld().getSpTree();
        return tree.getGraphicFrameArray(tree.sizeOfGraphicFrameArray() - 1);
    }

    private void place(XSLFTextShape shape, Box box) {
        CTShapeProperties properties = ((CTShape) shape.getXmlObject()).getSpPr();
        box.set(properties.isSetXfrm() ? properties.getXfrm() : properties.addNewXfrm());
    }

    private XSLFTextParagraph write(
            XSLFTextShape shape, String words, double points, boolean bold, String colour) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(org.apache.poi.sl.usermodel.TextParagraph.TextAlign.LEFT);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontFamily(FONT);
        run.setFontSize(points);
        run.setBold(bold);
        SlideInk.set(run, colour);
        return paragraph;
    }
}
