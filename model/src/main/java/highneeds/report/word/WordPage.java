package highneeds.report.word;

import highneeds.report.table.SafeReport;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Page size, margins, footer and the dots of lists. */
final class WordPage {

    /** Twentieths of a point. */
    private static final long A4_WIDTH = 11_906;

    private static final long A4_HEIGHT = 16_838;
    private static final long MARGIN = 1_133;

    private WordPage() {}

    static void set(XWPFDocument document, SafeReport content) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setAlignment(ParagraphAlignment.RIGHT);
        footer.setStyle(WordStyles.SOURCE);
        footer.createRun()
                .setText(
                        "%s: high needs forecast, %s. Page "
                                .formatted(
                                        content.council(), content.mark().toLowerCase(Locale.UK)));
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    /** Adds a list with dots to a document, whatever lists it has. */
    static BigInteger bullets(XWPFDocument document) {
        XWPFNumbering numbering = document.createNumbering();
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(
                free(numbering.getAbstractNums(), one -> one.getAbstractNum().getAbstractNumId()));
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(400));
        level.getPPr().getInd().setHanging(BigInteger.valueOf(280));
        BigInteger abstractId = numbering.addAbstractNum(new XWPFAbstractNum(list));
        BigInteger id = free(numbering.getNums(), one -> one.getCTNum().getNumId());
        numbering.addNum(abstractId, id);
        return id;
    }

    /** A number above all that are taken. */
    private static <T> BigInteger free(List<T> taken, Function<T, BigInteger> number) {
        return taken.stream()
                .map(number)
                .max(Comparator.naturalOrder())
                .map(BigInteger.ONE::add)
                .orElse(BigInteger.ONE);
    }

    /** Room between the margins of a document's last section, in twentieths of a point. */
    static int width(XWPFDocument document) {
        var body = document.getDocument().getBody();
        if (!body.isSetSectPr()
                || !body.getSectPr().isSetPgSz()
                || !body.getSectPr().isSetPgMar()) {
            return (int) (A4_WIDTH - 2 * MARGIN);
        }
        CTPageMar margins = body.getSectPr().getPgMar();
        return number(body.getSectPr().getPgSz().getW())
                - number(margins.getLeft())
                - number(margins.getRight());
    }

    private static int number(Object twentieths) {
        return new java.math.BigDecimal(String.valueOf(twentieths)).intValue();
    }
}
