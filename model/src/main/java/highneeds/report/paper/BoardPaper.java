package highneeds.report.paper;

import highneeds.report.table.SafeReport;

import java.util.ArrayList;
import java.util.List;

/** The paper in the standard shape of council boards, its sections numbered one to ten. */
public final class BoardPaper {

    private BoardPaper() {}

    /** All blocks in reading order. */
    public static List<Block> of(SafeReport content) {
        PaperSource source = new PaperSource(content);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(OpeningSections.purpose(source));
        blocks.addAll(OpeningSections.recommendations(source));
        blocks.addAll(OpeningSections.background(source));
        blocks.addAll(OpeningSections.position(source));
        blocks.addAll(TrendSections.movement(source));
        blocks.addAll(TrendSections.trends(source));
        blocks.addAll(TrendSections.mediumTerm(source));
        blocks.addAll(ClosingSections.mitigations(source));
        blocks.addAll(ClosingSections.risks(source));
        blocks.addAll(ClosingSections.implications());
        blocks.addAll(ClosingSections.appendix(source));
        return numbered(blocks);
    }

    /** A sentence with financial years as papers write them: 2026/27. */
    public static String asWritten(String words) {
        return PaperSource.slashed(words);
    }

    /** Sections are numbered, since members speak of "section 8"; the appendix is not. */
    private static List<Block> numbered(List<Block> blocks) {
        List<Block> numbered = new ArrayList<>();
        int section = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading(int level, String words)
                    && level == 1
                    && !words.startsWith("Appendix")) {
                numbered.add(new Block.Heading(1, ++section + " " + words));
            } else {
                numbered.add(block);
            }
        }
        return numbered;
    }
}
