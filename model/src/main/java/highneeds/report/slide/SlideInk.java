package highneeds.report.slide;

import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

import java.util.HexFormat;

/** Colour and language of words on a slide. */
final class SlideInk {

    private SlideInk() {}

    /**
     * @param colour red, green and blue in hexadecimal
     */
    static void set(XSLFTextRun run, String colour) {
        CTRegularTextRun text = (CTRegularTextRun) run.getXmlObject();
        CTTextCharacterProperties letters = text.isSetRPr() ? text.getRPr() : text.addNewRPr();
        letters.setLang("en-GB");
        if (letters.isSetSolidFill()) {
            letters.unsetSolidFill();
        }
        letters.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(colour));
    }
}
