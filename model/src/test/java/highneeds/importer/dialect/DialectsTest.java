package highneeds.importer.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.importer.Exampleshire;
import highneeds.importer.Issue;
import highneeds.importer.entry.Survey;
import highneeds.importer.table.FoundTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class DialectsTest {

    @TempDir Path folder;

    static List<Dialects.Dialect> dialects() {
        return Dialects.ALL;
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aDialectIsReadUnaided(Dialects.Dialect dialect) {
        Path file = DialectFile.write(folder, dialect);
        Survey survey = Exampleshire.look(file);
        assertThat(survey.tables()).as(survey.issues().toString()).hasSize(1);
        FoundTable table = survey.tables().getFirst();
        assertThat(table.mapping().kind().name()).isEqualTo(dialect.kind());
        assertThat(table.missing()).isEmpty();
        var result = Exampleshire.read(Exampleshire.nothing(), survey);
        assertThat(result.issues())
                .filteredOn(issue -> issue.severity() == Issue.Severity.ERROR)
                .filteredOn(issue -> !issue.code().equals("no-placements"))
                .isEmpty();
    }

    @Test
    void atLeast95PercentOfAllColumnsAreMappedUnaidedAndNoPrivateColumnIs() {
        int columns = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        List<String> leaks = new ArrayList<>();
        for (Dialects.Dialect dialect : Dialects.ALL) {
            FoundTable table =
                    Exampleshire.look(DialectFile.write(folder, dialect)).tables().getFirst();
            for (int c = 0; c < dialect.columns().size(); c++) {
                String heading = dialect.headings().get(c);
                var field = table.mapping().columns().get(heading);
                String got = field == null ? "-" : field.name();
                boolean unread = dialect.field(c).equals("-");
                if (unread && field != null) {
                    leaks.add(dialect + ": " + heading + " read as " + got);
                }
                columns += unread ? 0 : 1;
                right += !unread && got.equals(dialect.field(c)) ? 1 : 0;
                if (!got.equals(dialect.field(c))) {
                    wrong.add(dialect + ": " + heading + " read as " + got);
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat((double) right / columns).as(wrong.toString()).isGreaterThanOrEqualTo(0.95);
    }
}
