package highneeds.report.slide;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideSize;

import java.util.Optional;

/**
 * The page new slides are made on: of our own, or of a council's template, whose letters, colours
 * and place of the title are kept. Centimetres are those of a page of 33.87 by 19.05.
 *
 * @param layout layout with a title
 * @param own true if letters and colours are ours
 * @param across English Metric Units of the page for one centimetre across
 * @param down the same down
 * @param top centimetres from the top at which the title ends
 */
record SlidePage(XSLFSlideLayout layout, boolean own, double across, double down, double top) {

    private static final double WIDTH = 33.867;
    private static final double HEIGHT = 19.05;
    private static final double OWN_TOP = 2.8;
    private static final double EMU = 360_000;

    /** A title that ends further down is that of a title page. */
    private static final double LOWEST_TOP = 6;

    static SlidePage own(XMLSlideShow show) {
        XSLFSlideLayout layout =
                show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
        return new SlidePage(layout, true, EMU, EMU, OWN_TOP);
    }

    /** The page of a template; empty if it has no layout with a title. */
    static Optional<SlidePage> of(XMLSlideShow template) {
        return layout(template)
                .map(
                        layout -> {
                            CTSlideSize size = template.getCTPresentation().getSldSz();
                            double across = size.getCx() / WIDTH;
                            double down = size.getCy() / HEIGHT;
                            return new SlidePage(layout, false, across, down, top(layout, down));
                        });
    }

    /** The layout of a title alone, else the first with a title. */
    private static Optional<XSLFSlideLayout> layout(XMLSlideShow template) {
        Optional<XSLFSlideLayout> any = Optional.empty();
        for (XSLFSlideMaster master : template.getSlideMasters()) {
            for (XSLFSlideLayout layout : master.getSlideLayouts()) {
                if (layout.getType() == SlideLayout.TITLE_ONLY) {
                    return Optional.of(layout);
                }
                if (any.isEmpty() && title(layout) != null) {
                    any = Optional.of(layout);
                }
            }
        }
        return any;
    }

    private static XSLFTextShape title(XSLFSheet sheet) {
        for (XSLFTextShape shape : sheet.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.TITLE) {
                return shape;
            }
        }
        return null;
    }

    /** The title stands where the layout says, or else where its master does. */
    private static double top(XSLFSlideLayout layout, double down) {
        for (XSLFSheet sheet : new XSLFSheet[] {layout, layout.getSlideMaster()}) {
            XSLFTextShape title = title(sheet);
            if (title != null && ((CTShape) title.getXmlObject()).getSpPr().isSetXfrm()) {
                CTTransform2D place = ((CTShape) title.getXmlObject()).getSpPr().getXfrm();
                double end = (number(place.getOff().getY()) + place.getExt().getCy()) / down;
                return end > LOWEST_TOP ? OWN_TOP : end;
            }
        }
        return OWN_TOP;
    }

    /** Size of letters against those of our own page: a narrower page has smaller ones. */
    double letters() {
        return Math.min(across, down) / EMU;
    }

    private static double number(Object emu) {
        return Double.parseDouble(String.valueOf(emu));
    }
}
