package highneeds.importer.mapping;

import highneeds.importer.Issue;
import highneeds.importer.TableReading;

import java.util.List;

/**
 * Puts the headings of the files in place of the names the program has for the columns of issues.
 */
public final class HeadingsOfFiles {

    private HeadingsOfFiles() {}

    /**
     * The issues in the words of their files. A heading that is not in the dictionary is not
     * repeated: in a damaged file it may be the cell of a child.
     */
    public static List<Issue> in(List<Issue> issues, List<TableReading> readings) {
        return issues.stream().map(issue -> in(issue, readings)).toList();
    }

    private static Issue in(Issue issue, List<TableReading> readings) {
        List<TableReading> there =
                readings.stream()
                        .filter(reading -> reading.file().equals(issue.file()))
                        .filter(reading -> reading.sheet().equals(issue.sheet()))
                        .toList();
        return there.stream()
                .filter(reading -> reading.mapped().containsKey(issue.column()))
                .findFirst()
                .map(reading -> named(issue, reading.mapped().get(issue.column())))
                // A column the sheet does not have is not to be looked for in it.
                .orElse(there.isEmpty() ? issue : issue.ofColumn(""));
    }

    private static Issue named(Issue issue, String heading) {
        return HeadingDictionary.knows(heading) ? issue.ofColumn(heading) : issue;
    }
}
