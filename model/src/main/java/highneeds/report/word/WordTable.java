package highneeds.report.word;

import highneeds.report.paper.PaperTable;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

/** A table of the paper: headings repeated on each page, rows kept whole, figures at the right. */
final class WordTable {

    private static final String HEADING_FILL = "DCE6F0";
    private static final String RULE = "BFBFBF";

    /** Width of a bold digit of table text. */
    private static final int LETTER_WIDTH = 108;

    private static final int CELL_MARGINS = 230;

    /** A column of words needs more room than one of figures. */
    private static final int WORDS = 14;

    private static final Pattern FIGURE =
            Pattern.compile("[-\u2212+\u00a3]?[\\d,.]+%?|\\[\\w<]+]|\u2013|");

    /** Longer tables may run over a page. */
    private static final int MOST_KEPT_TOGETHER = 20;

    /** Letters of a line in a wide column. */
    private static final int LINE = 60;

    private final PaperTable table;
    private final WordPlace place;
    private final int[] widths;
    private final boolean words;
    private final boolean[] figures;
    private final boolean keptTogether;

    private WordTable(PaperTable table, WordPlace place) {
        this.table = table;
        this.place = place;
        this.words =
                table.rows().stream()
                        .flatMap(row -> row.cells().stream().skip(1))
                        .anyMatch(cell -> cell.length() > WORDS);
        this.figures = new boolean[table.headings().size()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = i > 0 && (!words || isFigures(i));
        }
        this.widths = widths();
        this.keptTogether = lines() <= MOST_KEPT_TOGETHER;
    }

    /** Lines of text in the rows, as far as their longest cells tell. */
    private int lines() {
        return table.rows().stream()
                .mapToInt(
                        row ->
                                row.cells().stream().mapToInt(String::length).max().orElse(0) / LINE
                                        + 1)
                .sum();
    }

    /**
     * @param caption what it shows, as its alternative text
     */
    static void add(WordPlace place, PaperTable table, String caption) {
        new WordTable(table, place).write(caption);
    }

    private void write(String caption) {
        XWPFTable written = place.table(table.rows().size() + 1, table.headings().size());
        properties(written, caption);
        row(written.getRow(0), table.headings(), true);
        written.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < table.rows().size(); i++) {
            PaperTable.Row row = table.rows().get(i);
            row(written.getRow(i + 1), row.cells(), row.strong());
        }
        for (XWPFTableCell cell : written.getRow(0).getTableCells()) {
            cell.setColor(HEADING_FILL);
        }
    }

    private void properties(XWPFTable written, String caption) {
        written.setWidth(Integer.toString(place.width()));
        CTTblPr properties = written.getCTTbl().getTblPr();
        properties.addNewTblCaption().setVal(caption);
        properties
                .addNewTblLayout()
                .setType(
                        org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType
                                .FIXED);
        written.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, WordStyles.DARK_BLUE);
        written.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, WordStyles.DARK_BLUE);
        written.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        written.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, RULE);
        written.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, RULE);
        written.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, RULE);
        var grid = written.getCTTbl().getTblGrid();
        if (grid == null) {
            grid = written.getCTTbl().addNewTblGrid();
        }
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private void row(XWPFTableRow row, List<String> cells, boolean strong) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(Integer.toString(widths[i]));
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            paragraph.setStyle(place.style(WordStyles.CELL));
            paragraph.setKeepNext(keptTogether);
            paragraph.setAlignment(
                    i == 0 || !figures[i] ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
            XWPFRun run = paragraph.createRun();
            run.setText(cells.get(i));
            run.setBold(strong);
        }
    }

    /** The labels take what the figures leave; words share the page. */
    private int[] widths() {
        int columns = table.headings().size();
        int[] all = new int[columns];
        if (words) {
            return widthsOfWords(columns);
        }
        all[0] = place.width();
        for (int i = 1; i < columns; i++) {
            all[i] = longestWord(i) * LETTER_WIDTH + CELL_MARGINS;
            all[0] -= all[i];
        }
        return all;
    }

    /**
     * A column of nothing but figures and signs for what is not there, with one figure at least.
     */
    private boolean isFigures(int column) {
        List<String> cells = table.rows().stream().map(row -> row.cells().get(column)).toList();
        return cells.stream().allMatch(cell -> FIGURE.matcher(cell).matches())
                && cells.stream().anyMatch(cell -> cell.chars().anyMatch(Character::isDigit));
    }

    /** Longer words get more room, though less than in proportion, for they may have more lines. */
    private int[] widthsOfWords(int columns) {
        double[] weights = new double[columns];
        int[] all = new int[columns];
        int room = place.width();
        double sum = 0;
        for (int i = 0; i < columns; i++) {
            int column = i;
            if (figures[i]) {
                all[i] = (longestWord(i) + 1) * LETTER_WIDTH + CELL_MARGINS;
                room -= all[i];
                continue;
            }
            double longest =
                    table.rows().stream()
                            .mapToInt(row -> row.cells().get(column).length())
                            .max()
                            .orElse(1);
            weights[i] = Math.sqrt(Math.max(longest, table.headings().get(i).length()));
            sum += weights[i];
        }
        for (int i = 0; i < columns; i++) {
            all[i] = figures[i] ? all[i] : (int) (room * weights[i] / sum);
        }
        return all;
    }

    /** As many digits as a word is wide: an M or a W has the width of one and a half. */
    private static int digits(String word) {
        int wide = (int) word.chars().filter(letter -> "MmWw".indexOf(letter) >= 0).count();
        return word.length() + (wide + 1) / 2;
    }

    private int longestWord(int column) {
        int longest = 0;
        for (String word : table.headings().get(column).split(" ")) {
            longest = Math.max(longest, digits(word));
        }
        for (PaperTable.Row row : table.rows()) {
            longest = Math.max(longest, row.cells().get(column).length());
        }
        return longest;
    }
}
