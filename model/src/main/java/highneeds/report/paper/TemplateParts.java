package highneeds.report.paper;

import highneeds.report.chart.Chart;
import highneeds.report.chart.ReportCharts;
import highneeds.report.office.Placeholders;
import highneeds.report.table.Findings;
import highneeds.report.table.SafeReport;
import highneeds.report.table.ShownScenario;
import highneeds.report.table.Words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a council's template can ask for by name: words, sections, tables and charts. */
public final class TemplateParts {

    private static final String CHART = "chart:";
    private static final String TABLE = "table:";
    private static final String PAPER = "paper";
    private static final String SUMMARY = "summary";
    private static final String METHOD = "method";
    private static final String MADE = "made";

    private static final List<String> WORDS =
            List.of(
                    "council",
                    "title",
                    "as at",
                    "opening census",
                    "last census",
                    "status",
                    "standing",
                    "profile",
                    "scenarios",
                    "version",
                    "seed",
                    "simulations",
                    "inputs",
                    MADE);

    private static final List<String> SECTIONS =
            List.of(
                    "purpose",
                    "recommendations",
                    "background",
                    "position",
                    "movement",
                    "trends",
                    "medium term",
                    "options",
                    "risks",
                    "implications",
                    "appendix");

    /** Sections without which a board cannot decide. */
    private static final List<String> EXPECTED = List.of("recommendations", "position", "risks");

    /** Short names of charts and tables, and the names they stand for. */
    private static final Map<String, String> PICTURES = pictures();

    /** Where the paper points at one of its sections. */
    private static final String SECTION_NAMED = " \\(section \\d+\\)| in section \\d+";

    private final SafeReport content;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, List<Block>> blocks = new LinkedHashMap<>();

    public TemplateParts(SafeReport content) {
        this.content = content;
        words();
        blocks.put(PAPER, BoardPaper.of(content));
        blocks.put(
                SUMMARY,
                Findings.of(content).stream()
                        .map(BoardPaper::asWritten)
                        .map(sentence -> (Block) new Block.Paragraph(sentence))
                        .toList());
        blocks.put(METHOD, List.of(new Block.Paragraph(content.method())));
        BoardPaper.sections(content).forEach((name, section) -> blocks.put(name, body(section)));
        blocks.get(PAPER).forEach(this::named);
        String source = new PaperSource(content).source();
        for (Chart chart : ReportCharts.of(content)) {
            blocks.putIfAbsent(
                    CHART + Placeholders.plain(chart.name()),
                    List.of(new Block.Charted(chart.inWords(BoardPaper::asWritten), source)));
        }
    }

    private static Map<String, String> pictures() {
        Map<String, String> pictures = new LinkedHashMap<>();
        pictures.put("chart:plans", "chart:plans forecast");
        pictures.put("chart:settings", "chart:plans by sector");
        pictures.put("chart:spend", "chart:spend and income");
        pictures.put("chart:bridge", "chart:spend bridge");
        pictures.put("chart:balance", "chart:cumulative balance");
        pictures.put("chart:scenarios", "chart:plans by scenario");
        pictures.put("chart:sensitivity", "chart:sensitivity");
        pictures.put("table:plans", "table:corkscrew");
        pictures.put("table:settings", "table:plans by sector");
        pictures.put("table:needs", "table:plans by need");
        pictures.put("table:ages", "table:plans by age group");
        pictures.put("table:spend", "table:spend by s251 line");
        pictures.put("table:balance", "table:balance");
        pictures.put("table:transport", "table:transport");
        pictures.put("table:options", "table:options");
        pictures.put("table:sensitivity", "table:one per cent");
        pictures.put("table:accuracy", "table:accuracy");
        pictures.put("table:assumptions", "table:assumptions");
        return pictures;
    }

    private void words() {
        var run = content.run();
        words.put("council", content.council());
        words.put("title", "High needs forecast to " + content.lastCensus());
        words.put("as at", Words.date(content.asAt()));
        words.put("opening census", "January " + content.openingCensus());
        words.put("last census", "January " + content.lastCensus());
        words.put("status", content.mark().toUpperCase(Locale.UK));
        words.put("standing", content.standing());
        words.put("profile", content.disclosure().profile().meaning());
        words.put(
                "scenarios",
                content.scenarios().stream()
                        .map(ShownScenario::name)
                        .collect(Collectors.joining("; ")));
        words.put("version", run.programVersion());
        words.put("seed", Long.toString(run.choices().seed()));
        words.put("simulations", Words.count(run.choices().simulations()));
        words.put("inputs", content.inputs());
        words.put(MADE, made());
    }

    /** How it was made, in a sentence: what every export states. */
    public String made() {
        return "Made with High Needs %s from the census of %s; scenarios: %s; %s simulations, seed %s%s. %s."
                .formatted(
                        words.get("version"),
                        words.get("opening census"),
                        words.get("scenarios"),
                        words.get("simulations"),
                        words.get("seed"),
                        content.inputs().isEmpty() ? "" : "; inputs, SHA-256: " + content.inputs(),
                        words.get("profile"));
    }

    /** A section without its heading, which the template has, and without its numbers. */
    private static List<Block> body(List<Block> section) {
        return section.stream()
                .filter(block -> !(block instanceof Block.Heading(int level, _) && level == 1))
                .map(
                        block ->
                                block instanceof Block.Points(var points)
                                        ? new Block.Points(
                                                points.stream()
                                                        .map(
                                                                one ->
                                                                        one.replaceAll(
                                                                                SECTION_NAMED, ""))
                                                        .toList())
                                        : block)
                .toList();
    }

    private void named(Block block) {
        if (block instanceof Block.Charted(Chart chart, _)) {
            blocks.put(CHART + Placeholders.plain(chart.name()), List.of(block));
        } else if (block instanceof Block.Tabled tabled) {
            blocks.put(TABLE + Placeholders.plain(tabled.name()), List.of(block));
        }
    }

    /** Every name, for people. */
    public static String vocabulary() {
        List<String> all = new ArrayList<>(List.of(PAPER, SUMMARY, METHOD));
        all.addAll(SECTIONS);
        all.addAll(PICTURES.keySet());
        all.addAll(WORDS);
        return all.stream().map(TemplateParts::braced).collect(Collectors.joining(", "));
    }

    /** True if a name is one of ours. */
    public static boolean isName(String name) {
        return name.equals(PAPER)
                || name.equals(SUMMARY)
                || name.equals(METHOD)
                || WORDS.contains(name)
                || SECTIONS.contains(name)
                || PICTURES.containsKey(name)
                || PICTURES.containsValue(name);
    }

    /** Words in the place of a name. */
    public Optional<String> words(String name) {
        return Optional.ofNullable(words.get(name));
    }

    /** Blocks in the place of a name; a sentence that says so if this report has none. */
    public Optional<List<Block>> blocks(String name) {
        if (!isName(name) || words.containsKey(name)) {
            return Optional.empty();
        }
        return Optional.of(
                blocks.getOrDefault(
                        full(name),
                        List.of(new Block.Paragraph("Not in this report: " + name + "."))));
    }

    private static String full(String name) {
        return PICTURES.getOrDefault(name, name);
    }

    /**
     * What the person should know of how a template was filled.
     *
     * @param asked names it asked for
     * @param left names still in it
     */
    public List<String> remarks(Collection<String> asked, Collection<String> left) {
        List<String> remarks = new ArrayList<>();
        List<String> unknown = left.stream().filter(name -> !isName(name)).toList();
        if (!unknown.isEmpty()) {
            remarks.add(
                    "The template asks for %s, which the program does not know; it stands in the paper as it was. Names are: %s."
                            .formatted(all(unknown), vocabulary()));
        }
        List<String> misplaced = left.stream().filter(TemplateParts::isName).toList();
        if (!misplaced.isEmpty()) {
            remarks.add(
                    "%s could not be filled in: it stands in a table, a header or a sentence, where only words go. Give it a place of its own."
                            .formatted(all(misplaced)));
        }
        List<String> none =
                asked.stream()
                        .filter(name -> isName(name) && !words.containsKey(name))
                        .filter(name -> !blocks.containsKey(full(name)))
                        .toList();
        if (!none.isEmpty()) {
            remarks.add("This report has no %s; the paper says so there.".formatted(all(none)));
        }
        List<String> missing = EXPECTED.stream().filter(name -> !asked.contains(name)).toList();
        if (!asked.contains(PAPER) && !missing.isEmpty()) {
            remarks.add(
                    "The template has no place for %s, so the paper is without. Add %s, or {{paper}} for the whole paper."
                            .formatted(String.join(", ", missing), all(missing)));
        }
        return remarks;
    }

    /** Sentences every paper must have for which a template has no place. */
    public List<String> mustSay(Collection<String> asked) {
        List<String> missing = new ArrayList<>();
        if (!asked.contains("status") && !asked.contains("standing")) {
            missing.add(content.standing() + ".");
        }
        if (!asked.contains(MADE)) {
            missing.add(made());
        }
        boolean whole = asked.contains(PAPER) || asked.contains("appendix");
        if (content.disclosure().isPublic() && !whole && !asked.contains(METHOD)) {
            missing.add(content.method());
        }
        return missing;
    }

    private static String all(Collection<String> names) {
        return names.stream().map(TemplateParts::braced).collect(Collectors.joining(", "));
    }

    private static String braced(String name) {
        return "{{" + name + "}}";
    }
}
