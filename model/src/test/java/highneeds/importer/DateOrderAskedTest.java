package highneeds.importer;

import static highneeds.importer.Workbooks.row;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.importer.entry.Survey;
import highneeds.importer.table.FoundTable;
import highneeds.importer.value.DateOrder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

/** Dates that may be read both ways are asked about in every kind of file, never guessed. */
class DateOrderAskedTest {

    private static final Object[] HEADINGS =
            row("Pupil ID", "Date of birth", "Primary need", "Provision type");

    @TempDir Path folder;

    private Path file(String kind) {
        return switch (kind) {
            case "slashes" -> text("01/09/2014", "03/09/2013");
            case "dashes" -> text("1-9-14", "3-9-13");
            case "points" -> text("01.09.2014", "03.09.2013");
            case "with a time" -> text("01/09/2014 00:00:00", "03/09/2013 00:00:00");
            case "xlsx" ->
                    Workbooks.xlsx(
                            folder.resolve("2026.xlsx"),
                            "S",
                            HEADINGS,
                            row("P1", "01/09/2014", "ASD", "Special"),
                            row("P2", "03/09/2013", "ASD", "Special"));
            case "ods" ->
                    OpenDocuments.ods(
                            folder.resolve("2026.ods"),
                            "S",
                            HEADINGS,
                            row("P1", "01/09/2014", "ASD", "Special"),
                            row("P2", "03/09/2013", "ASD", "Special"));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private Path text(String first, String second) {
        return Workbooks.text(
                folder.resolve("2026.csv"),
                "Pupil ID;Date of birth;Primary need;Provision type",
                "P1;" + first + ";ASD;Special",
                "P2;" + second + ";ASD;Special");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slashes", "dashes", "points", "with a time", "xlsx", "ods"})
    void theOrderIsAskedAndTheAnswerIsObeyed(String kind) {
        Survey survey = Exampleshire.look(file(kind));
        Import<Evidence> asked = Exampleshire.read(Exampleshire.nothing(), survey);
        assertThat(Exampleshire.codes(asked)).contains("date-order-unclear");
        assertThat(asked.value()).isEqualTo(Exampleshire.nothing());
        FoundTable table = survey.tables().getFirst();
        // Born on 1 and 3 September they are a year younger than born on 9 January and 9 March.
        assertThat(ncys(survey, table, DateOrder.DAY_FIRST)).containsExactly(6, 7);
        assertThat(ncys(survey, table, DateOrder.MONTH_FIRST)).containsExactly(7, 8);
    }

    private static java.util.List<Integer> ncys(Survey survey, FoundTable table, DateOrder order) {
        FoundTable told = table.withMapping(table.mapping().withDateOrder(order));
        return Exampleshire.read(Exampleshire.nothing(), survey.with(table, told))
                .value()
                .plans()
                .stream()
                .map(Plan::ncy)
                .toList();
    }

    @Test
    void whatTheRowsShowCountsForMoreThanWhatWasSaidOfAnEarlierFile() {
        Survey survey = Exampleshire.look(text("25/08/2014", "01/09/2014"));
        FoundTable table = survey.tables().getFirst();
        // Read month first 25/08 is no date, and 1 September would become 9 January.
        assertThat(ncys(survey, table, DateOrder.MONTH_FIRST)).containsExactly(7, 6);
    }
}
