package highneeds.importer;

import highneeds.domain.Catalogue;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.entry.Importer;
import highneeds.importer.entry.Survey;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads files for the invented council of the tests, on 1 June 2026. */
public final class Exampleshire {

    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    public static final Pseudonyms KEY = new Pseudonyms(PseudonymKey.random());

    /** Codes of notes about rows the program has no use for. */
    private static final Set<String> NOT_NEEDED =
            Set.of("age-not-needed", "not-a-plan", "no-plan-at-all");

    private Exampleshire() {}

    public static Evidence nothing() {
        return Evidence.none(Catalogue.standard(), "Exampleshire County Council");
    }

    public static Survey look(Path... files) {
        List<FileToRead> list = Arrays.stream(files).map(FileToRead::of).toList();
        return Importer.look(list, Catalogue.standard(), List.of(), Progress.NONE);
    }

    public static Import<Evidence> read(Path... files) {
        return read(nothing(), files);
    }

    public static Import<Evidence> read(Evidence onto, Path... files) {
        return read(onto, look(files));
    }

    public static Import<Evidence> read(Evidence onto, Survey survey) {
        return Importer.read(survey, onto, KEY, TODAY, Progress.NONE);
    }

    /** Codes of the issues, in order. */
    public static List<String> codes(Import<?> result) {
        return result.issues().stream().map(Issue::code).toList();
    }

    /** Rows left out for a fault or because they are not needed, as the issues count them. */
    public static int leftOut(Import<?> result) {
        return result.issues().stream()
                .filter(
                        issue ->
                                issue.severity() == Issue.Severity.LEFT_OUT
                                        || NOT_NEEDED.contains(issue.code()))
                .mapToInt(Issue::rows)
                .sum();
    }
}
