package highneeds.report.chart;

import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSRgbColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;

/**
 * Fills, lines and letters. Everything is set, since a new document has no theme to fall back on.
 */
final class Paint {

    static final String FONT = "Arial";

    private static final int POINT = 12_700;
    private static final int OPAQUE = 100_000;

    private Paint() {}

    static void fill(CTShapeProperties shape, Colour colour) {
        shape.addNewSolidFill().addNewSrgbClr().setVal(colour.rgb());
    }

    /**
     * @param opacity 0 for invisible to 1 for solid
     */
    static void fill(CTShapeProperties shape, Colour colour, double opacity) {
        CTSRgbColor rgb = shape.addNewSolidFill().addNewSrgbClr();
        rgb.setVal(colour.rgb());
        rgb.addNewAlpha().setVal((int) Math.round(opacity * OPAQUE));
    }

    static void noFill(CTShapeProperties shape) {
        shape.addNewNoFill();
    }

    static void noLine(CTShapeProperties shape) {
        shape.addNewLn().addNewNoFill();
    }

    /**
     * @param points width in points
     */
    static CTLineProperties line(CTShapeProperties shape, Colour colour, double points) {
        CTLineProperties line = shape.addNewLn();
        line.setW((int) Math.round(points * POINT));
        line.addNewSolidFill().addNewSrgbClr().setVal(colour.rgb());
        return line;
    }

    /** A dash of its own for each colour, so that lines stay apart without colour. */
    static void dashed(CTLineProperties line, Colour colour) {
        STPresetLineDashVal.Enum dash =
                switch (colour) {
                    case TURQUOISE -> STPresetLineDashVal.DASH;
                    case DARK_PINK -> STPresetLineDashVal.SYS_DASH;
                    case ORANGE -> STPresetLineDashVal.LG_DASH_DOT;
                    case DARK_GREY -> STPresetLineDashVal.SYS_DOT;
                    default -> STPresetLineDashVal.LG_DASH;
                };
        line.addNewPrstDash().setVal(dash);
    }

    /**
     * Letters of an axis, legend or label.
     *
     * @param size size in points
     */
    static void letters(CTTextBody body, Colour colour, double size, boolean bold) {
        body.addNewBodyPr();
        body.addNewLstStyle();
        letters(body.addNewP().addNewPPr().addNewDefRPr(), colour, size, bold);
    }

    static void letters(
            CTTextCharacterProperties letters, Colour colour, double size, boolean bold) {
        letters.setLang("en-GB");
        letters.setSz((int) Math.round(size * 100));
        letters.setB(bold);
        letters.addNewSolidFill().addNewSrgbClr().setVal(colour.rgb());
        letters.addNewLatin().setTypeface(FONT);
    }
}
