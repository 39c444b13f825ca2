package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.importer.Issue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * E2: what Office would offer to repair. Every part of thirty papers, and of the workbooks inside
 * their charts, holds to the published schemas, and every part it leads to is there.
 */
class OfficeSchemaTest {

    private static final List<Pack.Paper> PAPERS =
            List.of(Pack.Paper.WORKBOOK, Pack.Paper.BOARD_PAPER, Pack.Paper.SLIDES);

    /** Their schemas are those of packages, not of documents, and do not come with POI. */
    private static final Set<String> OF_PACKAGES = Set.of("[Content_Types].xml", "core.xml");

    private static final Pattern RELATION = Pattern.compile("<Relationship [^>]*>");
    private static final Pattern TARGET = Pattern.compile("Target=\"([^\"]*)\"");

    @TempDir Path folder;

    @Test
    void thirtyPapersHoldToTheSchemasOfOffice() throws IOException {
        int papers = 0;
        for (TenPacks.OnePack pack : TenPacks.all()) {
            for (Pack.Paper paper : PAPERS) {
                Path file = pack.file(paper);
                requireSound(file);
                papers++;
            }
        }
        assertThat(papers).isEqualTo(30);
    }

    @Test
    void aListOfIssuesDoesSoToo() throws IOException {
        Issue issue =
                new Issue(
                        Issue.Severity.LEFT_OUT,
                        "unknown-setting",
                        "plans.xlsx",
                        "Plans",
                        OptionalInt.of(212),
                        "Provision type",
                        "=XYZ is not a setting.",
                        "Correct the code.");
        for (List<Issue> issues : List.of(List.of(issue), List.<Issue>of())) {
            Path file = folder.resolve("issues.xlsx");
            IssuesFile.write(issues, file);
            requireSound(file);
        }
    }

    private static void requireSound(Path file) throws IOException {
        Map<String, String> parts = Unpacked.of(file);
        assertThat(parts).hasSizeGreaterThan(7);
        parts.forEach(
                (part, text) -> {
                    String name = part.substring(part.lastIndexOf('/') + 1);
                    if (name.endsWith(".xml") && !OF_PACKAGES.contains(name)) {
                        assertThat(OfficeSchemas.faults(text)).as(file + ": " + part).isEmpty();
                    }
                    if (name.endsWith(".rels")) {
                        requireTargets(file, part, text, parts.keySet());
                    }
                });
    }

    /** Paths of targets are from the folder of the part whose relations these are. */
    private static void requireTargets(Path file, String part, String text, Set<String> parts) {
        Path from = Path.of(part).getParent().getParent();
        for (Matcher relation = RELATION.matcher(text); relation.find(); ) {
            assertThat(relation.group()).as(file + ": " + part).doesNotContain("External");
            Matcher target = TARGET.matcher(relation.group());
            assertThat(target.find()).isTrue();
            String path = target.group(1);
            Path leads =
                    path.startsWith("/")
                            ? root(part).resolve(path.substring(1))
                            : from.resolve(path);
            String wanted = leads.normalize().toString().replace('\\', '/');
            // A workbook inside a chart is unpacked: its own parts stand for it.
            assertThat(parts)
                    .as(file + ": " + part + " leads to " + path)
                    .anyMatch(there -> there.equals(wanted) || there.startsWith(wanted + "/"));
        }
    }

    /** The document a part belongs to: the paper, or a workbook inside it. */
    private static Path root(String part) {
        return Path.of(part.substring(0, part.lastIndexOf("x/") + 1));
    }

    @Test
    void theCheckItselfFindsWhatOfficeWouldRepair() throws IOException {
        Path workbook = TenPacks.all().getFirst().file(Pack.Paper.WORKBOOK);
        String sheet =
                Unpacked.of(workbook).entrySet().stream()
                        .filter(part -> part.getKey().endsWith("worksheets/sheet1.xml"))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining());
        assertThat(OfficeSchemas.faults(sheet)).isEmpty();
        assertThat(OfficeSchemas.faults(sheet.replace("<sheetData", "<sheetDate"))).isNotEmpty();
        assertThat(OfficeSchemas.faults(sheet.replaceFirst(" r=\"A1\"", " r=\"A1\" s=\"x\"")))
                .isNotEmpty();
        assertThat(OfficeSchemas.faults(sheet.substring(1))).isNotEmpty();
    }
}
