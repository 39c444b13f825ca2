package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.OptionalInt;
import java.util.stream.IntStream;

class IssueListTest {

    private final IssueList issues = new IssueList();

    private void row(int row, String what) {
        issues.ofRow(
                Issue.Severity.WARNING,
                "ncy-not-age",
                "plans.xlsx",
                "Plans",
                row,
                "NC year",
                what,
                "Check both.");
    }

    @Test
    void rowsWithTheVerySameIssueAreOneIssueThatNamesThem() {
        row(3, "Not the year of its age.");
        row(8, "Unreadable.");
        row(5, "Not the year of its age.");
        assertThat(issues.all())
                .satisfiesExactly(
                        same -> {
                            assertThat(same.rows()).isEqualTo(2);
                            assertThat(same.numbers()).containsExactly(3, 5);
                            assertThat(same.row()).hasValue(3);
                            assertThat(same.where())
                                    .isEqualTo(
                                            "plans.xlsx, sheet 'Plans', row 3 and 1 more, column"
                                                    + " 'NC year'");
                        },
                        other -> assertThat(other.numbers()).containsExactly(8));
    }

    @Test
    void oneOfARowJoinsOneThatWasMadeBefore() {
        issues.add(
                new Issue(
                        Issue.Severity.WARNING,
                        "ncy-not-age",
                        "plans.xlsx",
                        "Plans",
                        OptionalInt.of(2),
                        "NC year",
                        "Unreadable.",
                        "Check both."));
        row(9, "Unreadable.");
        assertThat(issues.all())
                .singleElement()
                .satisfies(issue -> assertThat(issue.numbers()).containsExactly(2, 9));
    }

    @Test
    void everyRowCountsThoughOnlyTheFirstAreNamed() {
        IntStream.rangeClosed(1, 100_000).forEach(row -> row(row, "Unreadable."));
        assertThat(issues.all())
                .singleElement()
                .satisfies(
                        issue -> {
                            assertThat(issue.rows()).isEqualTo(100_000);
                            assertThat(issue.numbers())
                                    .hasSize(Issue.MOST_NUMBERS)
                                    .startsWith(1, 2, 3);
                        });
    }
}
