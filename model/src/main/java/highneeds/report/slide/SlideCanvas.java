package highneeds.report.slide;

import highneeds.report.chart.Chart;
import highneeds.report.chart.EmbeddedCells;
import highneeds.report.chart.NativeChart;
import highneeds.report.paper.PaperTable;

import org.apache.poi.sl.usermodel.Placeholder;
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

    /** Where the line at the foot begins. */
    private static final double FOOT = 17.5;

    /** What is left free below a table. */
    private static final double BELOW_TABLE = 0.5;

    private static final double POINT_LINE = 0.7;
    private static final double POINT_GAP = 0.4;
    private static final int LETTERS_A_LINE = 105;

    /** Sizes of points tried in turn, and what a line and a letter take of it. */
    private static final double[] POINT_SIZES = {20, 18, 16, 14, 12};

    private static final double LINE_OF_SIZE = 1.2;
    private static final double LETTER_OF_SIZE = 0.5;
    private static final double BETWEEN_POINTS = 10;
    private static final double POINTS_A_CM = 72 / 2.54;
    private static final double NOTE = 3.6;

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final SlidePage page;

    private SlideCanvas(XMLSlideShow show, XSLFSlide slide, SlidePage page) {
        this.show = show;
        this.slide = slide;
        this.page = page;
    }

    /** A new last slide with a title that screen readers find as such. */
    static SlideCanvas add(XMLSlideShow show, SlidePage page, String title) {
        XSLFSlide slide = show.createSlide(page.layout());
        SlideCanvas canvas = new SlideCanvas(show, slide, page);
        XSLFTextShape shape = title(slide);
        if (page.own()) {
            shape.clearText();
            canvas.place(shape, new Box(LEFT, 0.9, WIDTH, 1.9));
            canvas.write(shape, title, 28, true, DARK_BLUE);
        } else {
            shape.setText(title);
            canvas.withoutEmpty(shape);
        }
        return canvas;
    }

    /** A slide of a template as it stands. */
    static SlideCanvas on(XMLSlideShow show, XSLFSlide slide, SlidePage page) {
        return new SlideCanvas(show, slide, page);
    }

    private static XSLFTextShape title(XSLFSlide slide) {
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.TITLE
                    || shape.getTextType() == Placeholder.CENTERED_TITLE) {
                return shape;
            }
        }
        return slide.getPlaceholder(0);
    }

    /** Takes out the layout's boxes that nothing is written in. */
    private void withoutEmpty(XSLFTextShape title) {
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            if (shape != title && shape.getText().isBlank()) {
                slide.removeShape(shape);
            }
        }
    }

    /** Where something stands, in centimetres from the top left corner. */
    record Box(double x, double y, double width, double height) {

        private void set(CTTransform2D place, SlidePage page) {
            (place.isSetOff() ? place.getOff() : place.addNewOff()).setX(emu(x * page.across()));
            place.getOff().setY(emu(y * page.down()));
            (place.isSetExt() ? place.getExt() : place.addNewExt())
                    .setCx(emu(width * page.across()));
            place.getExt().setCy(emu(height * page.down()));
        }

        private static long emu(double exact) {
            return Math.round(exact);
        }

        /** Where a shape of a template stands. */
        static Box of(CTTransform2D place, SlidePage page) {
            return new Box(
                    Double.parseDouble(String.valueOf(place.getOff().getX())) / page.across(),
                    Double.parseDouble(String.valueOf(place.getOff().getY())) / page.down(),
                    place.getExt().getCx() / page.across(),
                    place.getExt().getCy() / page.down());
        }
    }

    /** A line of smaller words under the title. */
    SlideCanvas subtitle(String words) {
        return words(words, new Box(LEFT, page.top(), WIDTH, 1.1), 16);
    }

    /** A line at the foot: where the figures come from. */
    SlideCanvas source(String words) {
        return words(words, new Box(LEFT, FOOT, WIDTH, 0.9), 12);
    }

    /** Points down the slide, and several lines at the foot. */
    SlideCanvas pointsAndNote(List<String> points, String note) {
        Box above = middle();
        points(points, new Box(LEFT, above.y(), WIDTH, above.height() - NOTE));
        return words(note, new Box(LEFT, FOOT - NOTE, WIDTH, NOTE + 0.7), 12);
    }

    private SlideCanvas words(String words, Box box, double points) {
        XSLFAutoShape shape = slide.createTextBox();
        shape.clearText();
        place(shape, box);
        write(shape, words, points, false, DARK_GREY);
        return this;
    }

    /** From below the subtitle to the foot. */
    Box middle() {
        return middle(page);
    }

    private static Box middle(SlidePage page) {
        double from = page.top() + 1.2;
        return new Box(LEFT, from, WIDTH, FOOT - 0.2 - from);
    }

    /** Points down the slide. */
    SlideCanvas points(List<String> points) {
        return points(points, middle());
    }

    /** Points as large as there is room for. */
    private SlideCanvas points(List<String> points, Box box) {
        double size = POINT_SIZES[POINT_SIZES.length - 1];
        for (int i = POINT_SIZES.length - 1; i >= 0; i--) {
            if (height(points, POINT_SIZES[i], box.width()) <= box.height()) {
                size = POINT_SIZES[i];
            }
        }
        XSLFAutoShape shape = slide.createTextBox();
        shape.clearText();
        place(shape, box);
        for (String point : points) {
            XSLFTextParagraph paragraph = write(shape, point, size, false, "000000");
            paragraph.setBullet(true);
            paragraph.setBulletCharacter("•");
            paragraph.setLeftMargin(22.0);
            paragraph.setIndent(-20.0);
            paragraph.setSpaceAfter(-BETWEEN_POINTS * page.letters());
        }
        return this;
    }

    /** A native chart that fills the slide. */
    SlideCanvas chart(Chart chart) {
        return chart(chart, middle());
    }

    SlideCanvas chart(Chart chart, Box box) {
        XSLFChart target = show.createChart(slide);
        EmbeddedCells.draw(target, chart, LETTERS.narrowedTo(page.letters() * box.width() / WIDTH));
        slide.addChart(target);
        CTGraphicalObjectFrame frame = lastFrame();
        box.set(frame.getXfrm(), page);
        frame.getNvGraphicFramePr().getCNvPr().setName(chart.name());
        frame.getNvGraphicFramePr().getCNvPr().setDescr(chart.summary());
        return this;
    }

    /** A native table below the subtitle. */
    SlideCanvas table(PaperTable table) {
        return table(table, middle());
    }

    SlideCanvas table(PaperTable table, Box box) {
        double share = Math.min(box.width() / WIDTH, box.height() / height(table));
        double drawn = page.letters() * Math.min(1, share);
        SlideTable.add(slide, table, box.width() * page.across(), drawn);
        new Box(box.x(), box.y(), box.width(), height(table) * drawn)
                .set(lastFrame().getXfrm(), page);
        return this;
    }

    /** A native table with points below it. */
    void tableAndPoints(PaperTable table, List<String> points) {
        table(table, middle());
        double end = end(page, table);
        points(points, new Box(LEFT, end, WIDTH, FOOT - end));
    }

    /** True if there is room for a table with points below it. */
    static boolean fits(SlidePage page, PaperTable table, List<String> points) {
        return end(page, table) + POINT_LINE * lines(points) + POINT_GAP * points.size() <= FOOT;
    }

    /** Where what stands below a table begins. */
    private static double end(SlidePage page, PaperTable table) {
        return middle(page).y() + height(table) + BELOW_TABLE;
    }

    /** Height of a table across our own page, centimetres. */
    private static double height(PaperTable table) {
        return SlideTable.height(table, WIDTH * POINTS_A_CM) / POINTS_A_CM;
    }

    /** Height of points in letters of a size, on our own page, centimetres. */
    private static double height(List<String> points, double size, double width) {
        double lettersALine = width * POINTS_A_CM / (size * LETTER_OF_SIZE);
        double lines =
                points.stream()
                        .mapToDouble(words -> Math.ceil(words.length() / lettersALine))
                        .sum();
        return (lines * size * LINE_OF_SIZE + points.size() * BETWEEN_POINTS) / POINTS_A_CM;
    }

    private static double lines(List<String> points) {
        return points.stream().mapToLong(point -> 1 + point.length() / LETTERS_A_LINE).sum();
    }

    private CTGraphicalObjectFrame lastFrame() {
        var tree = slide.getXmlObject().getCSld().getSpTree();
        return tree.getGraphicFrameArray(tree.sizeOfGraphicFrameArray() - 1);
    }

    private void place(XSLFTextShape shape, Box box) {
        CTShapeProperties properties = ((CTShape) shape.getXmlObject()).getSpPr();
        box.set(properties.isSetXfrm() ? properties.getXfrm() : properties.addNewXfrm(), page);
    }

    private XSLFTextParagraph write(
            XSLFTextShape shape, String words, double points, boolean bold, String colour) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(org.apache.poi.sl.usermodel.TextParagraph.TextAlign.LEFT);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontSize(points * page.letters());
        run.setBold(bold);
        if (page.own()) {
            run.setFontFamily(FONT);
            SlideInk.set(run, colour);
        }
        return paragraph;
    }
}
