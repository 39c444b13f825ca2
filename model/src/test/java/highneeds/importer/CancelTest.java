package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.check.Checks;
import highneeds.importer.entry.FileHash;
import highneeds.importer.entry.Importer;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.Sheet;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;
import highneeds.importer.table.FoundTable;
import highneeds.importer.table.TableLoader;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** A person who cancels waits for a few hundred more rows at most, whatever is being read. */
class CancelTest {

    /** Far fewer than are read in half a second: a slow machine reads 20,000. */
    private static final int FEW_ROWS = 1_000;

    private static final int CANCELLED_AT = 30_000;

    @TempDir Path folder;

    @AfterEach
    void notInterruptedAnyMore() {
        Thread.interrupted();
    }

    /** A sheet without end; the reading thread is interrupted at a row, as by a person. */
    private static final class EndlessSheet implements Sheet {
        private int given;

        @Override
        public String name() {
            return "";
        }

        @Override
        public boolean hidden() {
            return false;
        }

        @Override
        public SheetRows rows() {
            return new SheetRows() {
                @Override
                public SheetRow next() {
                    if (++given == CANCELLED_AT) {
                        Thread.currentThread().interrupt();
                    }
                    List<Cell> cells =
                            given == 1
                                    ? cells("Pupil ID", "NC year", "Primary need", "Provision type")
                                    : cells("P" + given, "7", "ASD", "Special");
                    return new SheetRow(given, cells, false);
                }

                @Override
                public void close() {}
            };
        }

        private static List<Cell> cells(String... texts) {
            return java.util.Arrays.stream(texts).map(Cell::of).toList();
        }
    }

    private FoundTable table() {
        return Exampleshire.look(
                        Workbooks.text(
                                folder.resolve("2026.csv"),
                                "Pupil ID,NC year,Primary need,Provision type",
                                "P1,7,ASD,Special"))
                .tables()
                .getFirst();
    }

    @Test
    void readingStopsAFewRowsAfterItIsCancelled() {
        EndlessSheet sheet = new EndlessSheet();
        TableLoader loader = new TableLoader(table(), Exampleshire.KEY);
        assertThatThrownBy(() -> loader.load(sheet, Progress.NONE, new IssueList()))
                .isInstanceOf(CancellationException.class);
        assertThat(sheet.given).isBetween(CANCELLED_AT, CANCELLED_AT + FEW_ROWS);
    }

    @Test
    void aFileIsNotEvenLookedAtOnceItIsCancelled() {
        Path file =
                Workbooks.text(
                        folder.resolve("2026.csv"),
                        "Pupil ID,NC year,Primary need,Provision type",
                        "P1,7,ASD,Special");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Exampleshire.look(file)).isInstanceOf(CancellationException.class);
    }

    /** Progress that cancels when a stage begins, as a person would who reads its name. */
    private static Progress interruptingAt(String stage, List<String> heard) {
        return (fraction, doing) -> {
            heard.add(doing);
            if (doing.startsWith(stage)) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private Path longFile() {
        List<Object[]> rows = new ArrayList<>();
        rows.add(Workbooks.row("Pupil ID", "NC year", "Primary need", "Provision type"));
        for (int i = 0; i < 6_000; i++) {
            rows.add(Workbooks.row("P" + i, 7, "ASD", "Special"));
        }
        return Workbooks.xlsx(folder.resolve("long.xlsx"), "2026", rows.toArray(Object[][]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Looking at", "Reading", "Making sense"})
    void eachStageOfAnImportStopsWhenItIsCancelled(String stage) {
        Path file = longFile();
        List<String> heard = new ArrayList<>();
        assertThatThrownBy(
                        () ->
                                Importer.read(
                                        List.of(FileToRead.of(file)),
                                        Exampleshire.nothing(),
                                        Exampleshire.KEY,
                                        interruptingAt(stage, heard)))
                .isInstanceOf(CancellationException.class);
        assertThat(heard.getLast()).as("the stage that was cancelled").startsWith(stage);
    }

    @Test
    void theHashOfAFileStopsWhenItIsCancelled() {
        Path file = longFile();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> FileHash.sha256(file)).isInstanceOf(CancellationException.class);
    }

    @Test
    void theChecksStopWhenTheyAreCancelled() {
        Evidence evidence = Exampleshire.read(longFile()).value();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Checks.run(evidence)).isInstanceOf(CancellationException.class);
    }

    @Test
    void noThreadReadsOnAfterAnImportWasCancelled() {
        Path file = longFile();
        assertThatThrownBy(
                        () ->
                                Importer.read(
                                        List.of(FileToRead.of(file)),
                                        Exampleshire.nothing(),
                                        Exampleshire.KEY,
                                        interruptingAt("Reading", new ArrayList<>())))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("reading rows");
    }
}
