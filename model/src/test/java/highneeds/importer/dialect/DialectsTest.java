package highneeds.importer.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.importer.Exampleshire;
import highneeds.importer.Issue;
import highneeds.importer.entry.Survey;
import highneeds.importer.table.FoundTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class DialectsTest {

    @TempDir Path folder;

    static List<Dialects.Dialect> dialects() {
        return Stream.concat(Dialects.ALL.stream(), MoreDialects.ALL.stream()).toList();
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
    void atLeast95PercentOfAllColumnsAreMappedUnaidedAndNoPrivateColumnIs(TestReporter reporter) {
        int columns = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        List<String> leaks = new ArrayList<>();
        for (Dialects.Dialect dialect : dialects()) {
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
        String figure = right + " of " + columns + " columns in " + dialects().size() + " dialects";
        reporter.publishEntry("mapped unaided", figure);
        assertThat(leaks).isEmpty();
        assertThat(dialects()).hasSizeGreaterThanOrEqualTo(20);
        assertThat((double) right / columns)
                .as(figure + "; not so: " + wrong)
                .isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyColumnThatIsNotReadIsListedForThePersonToMap(Dialects.Dialect dialect) {
        FoundTable table =
                Exampleshire.look(DialectFile.write(folder, dialect)).tables().getFirst();
        List<String> all = new ArrayList<>(table.mapping().columns().keySet());
        all.addAll(table.notRead());
        assertThat(all).containsExactlyInAnyOrderElementsOf(dialect.headings());
    }
}
