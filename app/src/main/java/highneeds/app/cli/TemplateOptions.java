package highneeds.app.cli;

import highneeds.report.DocxReport;
import highneeds.report.Pack;
import highneeds.report.PptxReport;
import highneeds.report.table.SafeReport;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The council's own templates that papers are written on. */
final class TemplateOptions {

    @Option(
            names = "--docx-template",
            paramLabel = "F",
            description = {
                "Writes the paper on a council's own .docx or .dotx with names in double braces,"
                        + " such as {{paper}}, {{summary}}, {{table:spend}} or {{chart:plans}}."
            })
    private Path docx;

    @Option(
            names = "--pptx-template",
            paramLabel = "F",
            description = "Writes the slides on a council's own .pptx or .potx.")
    private Path pptx;

    /** Refuses a template without the paper that is to be written on it. */
    void check(boolean paper, boolean slides) throws CommandProblem {
        if (docx != null && !paper || pptx != null && !slides) {
            throw new CommandProblem(
                    "report: a template was named but no paper to write on it. Add --docx F for"
                            + " --docx-template, --pptx F for --pptx-template.");
        }
    }

    /** Writes the paper; returns what is to be known of how a template was filled. */
    List<String> paper(SafeReport report, Path file) throws IOException {
        if (docx != null) {
            return DocxReport.write(report, docx, file);
        }
        DocxReport.write(report, file);
        return List.of();
    }

    /** Writes the slides; returns what is to be known of how a template was filled. */
    List<String> slides(SafeReport report, Path file) throws IOException {
        if (pptx != null) {
            return PptxReport.write(report, pptx, file);
        }
        PptxReport.write(report, file);
        return List.of();
    }

    /** The templates of a pack. */
    Map<Pack.Paper, Path> chosen() {
        Map<Pack.Paper, Path> templates = new EnumMap<>(Pack.Paper.class);
        if (docx != null) {
            templates.put(Pack.Paper.BOARD_PAPER, docx);
        }
        if (pptx != null) {
            templates.put(Pack.Paper.SLIDES, pptx);
        }
        return templates;
    }
}
