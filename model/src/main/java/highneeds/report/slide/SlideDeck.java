package highneeds.report.slide;

import highneeds.report.office.DocumentProperties;
import highneeds.report.paper.Block;
import highneeds.report.paper.BoardPaper;
import highneeds.report.paper.TemplateParts;
import highneeds.report.table.BridgeTable;
import highneeds.report.table.Findings;
import highneeds.report.table.LeverSteps;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SectorTable;
import highneeds.report.table.SensitivityTables;
import highneeds.report.table.Words;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideSize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Eight to ten slides from the same blocks as the board paper, so that no figure can differ: title,
 * findings, a slide for each chart, the options, what is asked, and in public how figures are
 * protected.
 */
public final class SlideDeck {

    /** Sixteen by nine, in English Metric Units. */
    private static final int WIDTH = 12_192_000;

    private static final int HEIGHT = 6_858_000;

    /** Where the paper points at one of its sections; slides have none. */
    private static final String SECTION_NAMED = " \\(section \\d+\\)| in section \\d+";

    private static final String SENTENCES = "(?<=\\.) (?=[A-Z\\[])";

    /** Chart whose figures the table of options shows. */
    private static final String IN_OPTIONS_TABLE = "Plans by scenario";

    /** Slides at most. */
    private static final int MOST = 10;

    /** Charts that are left to the paper if there is no room for all, the first of them first. */
    private static final List<String> LEFT_TO_PAPER =
            List.of(BridgeTable.NAME, SensitivityTables.NAME, SectorTable.NAME);

    private final XMLSlideShow show;
    private final SafeReport content;
    private final SlidePage page;
    private final List<Block> paper;

    private SlideDeck(XMLSlideShow show, SafeReport content, SlidePage page) {
        this.show = show;
        this.content = content;
        this.page = page;
        this.paper = BoardPaper.of(content);
    }

    /**
     * The slides.
     *
     * @return an open slide show; the caller closes it
     */
    public static XMLSlideShow of(SafeReport content) {
        XMLSlideShow show = new XMLSlideShow();
        CTSlideSize size = show.getCTPresentation().getSldSz();
        size.setCx(WIDTH);
        size.setCy(HEIGHT);
        if (size.isSetType()) {
            size.unsetType();
        }
        write(show, content, SlidePage.own(show));
        DocumentProperties.set(show.getProperties(), content, "slides");
        DocumentProperties.removeThumbnail(show.getPackage());
        return show;
    }

    /** Adds all slides to the end of a show. */
    static void write(XMLSlideShow show, SafeReport content, SlidePage page) {
        new SlideDeck(show, content, page).write();
    }

    private void write() {
        List<String> findings = Findings.of(content);
        add("High needs forecast: " + content.council())
                .subtitle(
                        "%s, %s. Figures as at %s, if nothing is changed (baseline)"
                                .formatted(
                                        content.mark(),
                                        content.disclosure()
                                                .profile()
                                                .label()
                                                .toLowerCase(Locale.UK),
                                        Words.date(content.asAt())))
                .pointsAndNote(
                        findings.subList(0, 4).stream().map(BoardPaper::asWritten).toList(),
                        new TemplateParts(content).made());
        charts();
        options(levers());
        points("9 Risks", "How far it could be wrong");
        points("2 Recommendations", "What you are asked to do");
        if (content.disclosure().isPublic()) {
            add("How figures are protected").points(List.of(content.method().split(SENTENCES)));
        }
    }

    private SlideCanvas add(String title) {
        return SlideCanvas.add(show, page, title);
    }

    private void charts() {
        List<Block.Charted> shown = new ArrayList<>();
        for (Block block : paper) {
            if (block instanceof Block.Charted charted
                    && !charted.chart().name().equals(IN_OPTIONS_TABLE)
                    && !charted.chart().name().startsWith(LeverSteps.NAME)) {
                shown.add(charted);
            }
        }
        for (String name : LEFT_TO_PAPER) {
            if (shown.size() > roomForCharts()) {
                shown.removeIf(charted -> charted.chart().name().equals(name));
            }
        }
        for (Block.Charted charted : shown) {
            add(charted.chart().title())
                    .subtitle(charted.chart().subtitle())
                    .chart(charted.chart())
                    .source(charted.source());
        }
    }

    /** What the title, the options, the risks, the requests and the protection leave. */
    private int roomForCharts() {
        int options = optionsTable().isEmpty() ? 0 : leversFit() ? 1 : 2;
        return MOST - 3 - options - (content.disclosure().isPublic() ? 1 : 0);
    }

    private Optional<Block.Tabled> optionsTable() {
        return paper.stream()
                .filter(Block.Tabled.class::isInstance)
                .map(Block.Tabled.class::cast)
                .filter(block -> block.name().equals("Options"))
                .findFirst();
    }

    private boolean leversFit() {
        return optionsTable()
                .filter(options -> SlideCanvas.fits(page, options.table(), levers()))
                .isPresent();
    }

    /** The options and what they are, on one slide if there is room. */
    private void options(List<String> levers) {
        if (optionsTable().isEmpty()) {
            return;
        }
        Block.Tabled options = optionsTable().get();
        SlideCanvas compared =
                add("What the options change").subtitle(options.caption()).source(options.source());
        if (levers.isEmpty()) {
            compared.table(options.table());
        } else if (leversFit()) {
            compared.tableAndPoints(options.table(), levers);
        } else {
            compared.table(options.table());
            add("What the options are")
                    .subtitle("Each is the baseline with these changes; none is decided")
                    .points(levers);
        }
    }

    private List<String> levers() {
        List<String> lines = new ArrayList<>();
        content.scenarios().stream()
                .skip(1)
                .forEach(
                        scenario ->
                                scenario.levers()
                                        .forEach(
                                                lever ->
                                                        lines.add(scenario.name() + ": " + lever)));
        return lines;
    }

    /** A slide with the sentences of a section of the paper. */
    private void points(String section, String title) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (Block block : paper) {
            if (block instanceof Block.Heading(int level, String words) && level == 1) {
                inside = words.startsWith(section);
            } else if (inside && block instanceof Block.Paragraph(String words)) {
                if (!words.endsWith(":")) {
                    lines.add(words);
                }
            } else if (inside && block instanceof Block.Points(var points)) {
                points.forEach(words -> lines.add(words.replaceAll(SECTION_NAMED, "")));
            }
        }
        add(title).points(lines);
    }
}
