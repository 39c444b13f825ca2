package highneeds.project;

import highneeds.caseload.Plan;
import highneeds.domain.FinancialYear;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.evidence.InYear;
import highneeds.importer.FileToRead;
import highneeds.importer.Import;
import highneeds.importer.Issue;
import highneeds.importer.Pseudonyms;
import highneeds.importer.TableKind;
import highneeds.importer.TableReading;
import highneeds.importer.entry.Importer;
import highneeds.importer.entry.Survey;
import highneeds.monitor.SettingMonths;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads this term's files as actuals: the ledger by month, and placements and caseload if they are
 * there. They go through the same importer as every file, but into {@link InYear}: the placements
 * and plans the forecast is made from stay as they are, and no row of a child is kept.
 */
public final class TermFiles {

    /** Kinds of table that tell of a year under way. */
    private static final Set<TableKind> TOLD =
            Set.of(TableKind.ACTUALS, TableKind.PLACEMENTS, TableKind.COHORT);

    /** A caseload of a term is of any day; a plan's own history need not be complete in it. */
    private static final Set<String> EXPECTED =
            Set.of("census-not-in-january", "missing-census", "plan-missing-between");

    private TermFiles() {}

    /**
     * Adds this term's files to what is known.
     *
     * @param today day of the import: a month that is not over is refused
     * @return the evidence with its year under way, unchanged but for that
     */
    public static Import<Evidence> onto(
            Evidence known,
            List<FileToRead> files,
            Pseudonyms pseudonyms,
            LocalDate today,
            Progress progress) {
        Survey survey =
                Importer.look(files, known.catalogue(), List.of(), progress.between(0, 0.1));
        Evidence empty =
                Evidence.none(known.catalogue(), known.council()).withInYear(known.inYear());
        Import<Evidence> read =
                Importer.read(survey, empty, pseudonyms, today, progress.between(0.1, 1));
        List<Issue> issues = new ArrayList<>(read.issues());
        issues.removeIf(issue -> EXPECTED.contains(issue.code()));
        for (TableReading reading : read.readings()) {
            if (!TOLD.contains(reading.kind())) {
                issues.add(notOfATerm(reading));
            }
        }
        InYear term = inYear(read.value(), today);
        notForecast(term, known).ifPresent(issues::add);
        issues.addAll(missing(term));
        return new Import<>(known.withInYear(term), issues, read.readings());
    }

    private static InYear inYear(Evidence read, LocalDate today) {
        InYear term = read.inYear();
        if (!read.placements().isEmpty()) {
            term =
                    term.withPlacements(
                            SettingMonths.of(
                                    read.placements(),
                                    monthsToDate(term, today),
                                    read.catalogue()));
        }
        if (!read.plans().isEmpty()) {
            int latest = read.plans().stream().mapToInt(Plan::census).max().orElseThrow();
            Map<String, Integer> caseload = new TreeMap<>();
            read.plans().stream()
                    .filter(plan -> plan.census() == latest)
                    .forEach(plan -> caseload.merge(plan.setting(), 1, Integer::sum));
            term = term.withCaseload(caseload);
        }
        return term;
    }

    /** Months from April to the last posted, or to the last that is over if none is. */
    private static SortedSet<YearMonth> monthsToDate(InYear term, LocalDate today) {
        YearMonth over = YearMonth.from(today).minusMonths(1);
        FinancialYear year = term.year().orElse(InYear.yearOf(over));
        SortedSet<YearMonth> posted = term.months(year);
        YearMonth last = posted.isEmpty() ? over : posted.last();
        SortedSet<YearMonth> months = new TreeSet<>();
        for (YearMonth month = YearMonth.of(year.startYear(), Month.APRIL);
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private static Optional<Issue> notForecast(InYear term, Evidence known) {
        return term.year()
                .flatMap(year -> MonitorRun.whyNot(known, year))
                .map(
                        why ->
                                issue(
                                        Issue.Severity.ERROR,
                                        "year-not-forecast",
                                        why,
                                        "Import the ledger of a year the project has a census for,"
                                                + " or the census it lacks."));
    }

    private static List<Issue> missing(InYear term) {
        if (term.year().isEmpty()) {
            return List.of();
        }
        SortedSet<YearMonth> posted = term.months(term.year().get());
        List<String> gaps = new ArrayList<>();
        for (YearMonth month = YearMonth.of(term.year().get().startYear(), Month.APRIL);
                month.isBefore(posted.last());
                month = month.plusMonths(1)) {
            if (!posted.contains(month)) {
                gaps.add(month.toString());
            }
        }
        return gaps.isEmpty()
                ? List.of()
                : List.of(
                        issue(
                                Issue.Severity.WARNING,
                                "months-missing",
                                "The ledger of "
                                        + term.year().get()
                                        + " has nothing in "
                                        + String.join(", ", gaps)
                                        + "; the projection assumes the forecast there.",
                                "Import the missing periods, or say that nothing was booked."));
    }

    private static Issue notOfATerm(TableReading reading) {
        return new Issue(
                Issue.Severity.WARNING,
                "not-of-a-term",
                reading.file(),
                reading.sheet(),
                OptionalInt.empty(),
                "",
                "A table of "
                        + reading.kind().label()
                        + " says nothing of the year under way, so it was not used.",
                "Import it on the Data page if the forecast is to use it.");
    }

    private static Issue issue(Issue.Severity severity, String code, String what, String remedy) {
        return new Issue(
                severity, code, "This term's files", "", OptionalInt.empty(), "", what, remedy);
    }
}
