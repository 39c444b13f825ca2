package highneeds.report.paper;

import highneeds.report.table.SafeReport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The paper in the standard shape of council boards, its sections numbered one to ten. */
public final class BoardPaper {

    private BoardPaper() {}

    /** All blocks in reading order. */
    public static List<Block> of(SafeReport content) {
        return numbered(sections(content).values().stream().flatMap(List::stream).toList());
    }

    /** The sections by the names that a template asks for them with, in reading order. */
    public static Map<String, List<Block>> sections(SafeReport content) {
        PaperSource source = new PaperSource(content);
        Map<String, List<Block>> sections = new LinkedHashMap<>();
        sections.put("purpose", OpeningSections.purpose(source));
        sections.put("recommendations", OpeningSections.recommendations(source));
        sections.put("background", OpeningSections.background(source));
        sections.put("position", OpeningSections.position(source));
        sections.put("movement", TrendSections.movement(source));
        sections.put("trends", TrendSections.trends(source));
        sections.put("medium term", TrendSections.mediumTerm(source));
        sections.put("options", ClosingSections.mitigations(source));
        sections.put("risks", ClosingSections.risks(source));
        sections.put("implications", ClosingSections.implications());
        sections.put("appendix", ClosingSections.appendix(source));
        return sections;
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
