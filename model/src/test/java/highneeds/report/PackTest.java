package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.domain.Progress;
import highneeds.report.Pack.Paper;
import highneeds.report.disclosure.Release;
import highneeds.report.table.SafeReport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** Several papers at once: all of them or none, and the ledger with them. */
class PackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final SafeReport PUBLIC =
            ReportExample.released(ReportExample.small(), Release.forPublic());
    private static final SafeReport INTERNAL = ReportExample.smallInternal();
    private static final List<Paper> TWO = List.of(Paper.TABLES, Paper.RESULTS);

    @TempDir Path folder;

    @Test
    void writesEveryPaperAndLeavesNothingElse() throws Exception {
        Path to = folder.resolve("new").resolve("papers");
        Pack.Written written =
                Pack.write(
                        INTERNAL, List.of(Paper.values()), Map.of(), "A/B: C", to, Progress.NONE);
        assertThat(names(to))
                .containsExactlyInAnyOrder(
                        "A B  C - Workbook.xlsx",
                        "A B  C - Board paper.docx",
                        "A B  C - Slides.pptx",
                        "A B  C - Tables",
                        "A B  C - Results.csv",
                        "A B  C - Results.csv-metadata.json");
        assertThat(written.files()).hasSize(6).allMatch(Files::exists);
    }

    @Test
    void replacesAnEarlierPackWhole() throws Exception {
        Pack.write(INTERNAL, TWO, Map.of(), "P", folder, Progress.NONE);
        Path stale = Files.writeString(folder.resolve("P - Tables").resolve("old.csv"), "old");
        Path results = folder.resolve("P - Results.csv");
        Files.writeString(results, "old");
        Pack.write(INTERNAL, TWO, Map.of(), "P", folder, Progress.NONE);
        assertThat(stale).doesNotExist();
        assertThat(results).content().startsWith("scenario");
        assertThat(names(folder))
                .containsExactlyInAnyOrder(
                        "P - Tables", "P - Results.csv", "P - Results.csv-metadata.json");
    }

    @Test
    void ifOnePaperCannotBePutInPlaceThoseBeforeItAreAsTheyWere() throws Exception {
        Pack.write(INTERNAL, List.of(Paper.TABLES), Map.of(), "P", folder, Progress.NONE);
        Path mine = Files.writeString(folder.resolve("P - Tables").resolve("mine.csv"), "mine");
        Progress blocks =
                (_, doing) -> {
                    if (doing.startsWith("Putting")) {
                        stageBlocked();
                    }
                };
        assertThatThrownBy(() -> Pack.write(INTERNAL, TWO, Map.of(), "P", folder, blocks))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("P - Results.csv")
                .hasMessageContaining("Nothing of the pack was changed")
                .hasMessageContaining("Close it, or choose another folder");
        assertThat(mine).hasContent("mine");
        assertThat(names(folder)).containsExactly("P - Tables");
    }

    /** Takes the finished file away, so that the move fails as if it were refused. */
    private void stageBlocked() {
        try (Stream<Path> all = Files.list(folder)) {
            Path staged =
                    all.filter(each -> each.getFileName().toString().startsWith(".unfinished"))
                            .findFirst()
                            .orElseThrow();
            Files.delete(staged.resolve("P - Results.csv"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aTemplateThatIsNoneLeavesThePackUnwrittenAndIsNamed() throws Exception {
        Path template = Files.writeString(folder.resolve("ours.docx"), "not a document");
        assertThatThrownBy(
                        () ->
                                Pack.write(
                                        INTERNAL,
                                        List.of(Paper.TABLES, Paper.BOARD_PAPER),
                                        Map.of(Paper.BOARD_PAPER, template),
                                        "P",
                                        folder.resolve("out"),
                                        Progress.NONE))
                .hasMessageContaining("ours.docx")
                .hasMessageContaining("Nothing of the pack was changed");
        assertThat(names(folder.resolve("out"))).isEmpty();
    }

    @Test
    void cancellingLeavesNothing() throws Exception {
        Progress cancels =
                (fraction, _) -> {
                    if (fraction > 0) {
                        throw new CancellationException();
                    }
                };
        assertThatThrownBy(() -> Pack.write(INTERNAL, TWO, Map.of(), "P", folder, cancels))
                .isInstanceOf(CancellationException.class);
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void aFolderThatIsNoneIsNamedWithWhatToDo() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(
                        () ->
                                Pack.write(
                                        INTERNAL,
                                        TWO,
                                        Map.of(),
                                        "P",
                                        file.resolve("in"),
                                        Progress.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.resolve("in").toString())
                .hasMessageContaining("Choose a folder of your own");
    }

    @Test
    void exactResultsAreNeverPartOfAPackForOutside() {
        assertThatThrownBy(() -> Pack.write(PUBLIC, TWO, Map.of(), "P", folder, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("internal packs alone");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void whatIsPublishedIsKeptBesideTheProjectOnlyIfItWasWritten() throws Exception {
        Path project = folder.resolve("council.highneeds");
        Path ledger = folder.resolve("council.published.csv");
        Publishing fails = Publishing.of(PUBLIC, Optional.of(project), DAY);
        assertThatThrownBy(
                        () ->
                                fails.release(
                                        () -> {
                                            throw new IOException("disk full");
                                        }))
                .hasMessage("disk full");
        assertThat(LedgerFile.read(ledger).entries()).isEmpty();
        Publishing works = Publishing.of(PUBLIC, Optional.of(project), DAY);
        assertThat(works.<String>release(() -> "written")).isEqualTo("written");
        assertThat(LedgerFile.read(ledger).entries()).isNotEmpty();
    }

    @Test
    void aProjectThatWasNeverSavedIsACautionAndAnInternalPackHasNone() throws Exception {
        assertThat(Publishing.of(PUBLIC, Optional.empty(), DAY).cautions())
                .anyMatch(caution -> caution.contains("Save it first"));
        assertThat(Publishing.of(INTERNAL, Optional.empty(), DAY).cautions()).isEmpty();
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
