package highneeds.evidence;

import highneeds.domain.FinancialYear;

import java.time.Month;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of a year while it runs: this term's ledger, placements and caseload. It changes no
 * forecast; it is what a forecast is held against.
 *
 * @param postings the ledger by line and month
 * @param placements this term's placements by setting and month; no rows of children
 * @param caseload this term's plans by code of the setting; empty if no caseload was read
 */
public record InYear(
        List<LedgerPosting> postings,
        List<SettingMonth> placements,
        SortedMap<String, Integer> caseload) {

    /** Nothing is known of a year under way. */
    public static final InYear NONE = new InYear(List.of(), List.of(), new TreeMap<>());

    public InYear {
        postings = List.copyOf(postings);
        placements = List.copyOf(placements);
        caseload = Collections.unmodifiableSortedMap(new TreeMap<>(caseload));
    }

    public InYear withPostings(List<LedgerPosting> changed) {
        return new InYear(changed, placements, caseload);
    }

    public InYear withPlacements(List<SettingMonth> changed) {
        return new InYear(postings, changed, caseload);
    }

    public InYear withCaseload(Map<String, Integer> changed) {
        return new InYear(postings, placements, new TreeMap<>(changed));
    }

    /** The latest financial year with a posting; empty if there is none. */
    public Optional<FinancialYear> year() {
        return postings.stream()
                .map(LedgerPosting::month)
                .map(InYear::yearOf)
                .max(FinancialYear::compareTo);
    }

    /** Months of a financial year in which anything was posted, in order. */
    public SortedSet<YearMonth> months(FinancialYear year) {
        SortedSet<YearMonth> months = new TreeSet<>();
        for (LedgerPosting posting : postings) {
            if (yearOf(posting.month()).equals(year)) {
                months.add(posting.month());
            }
        }
        return months;
    }

    /** The financial year a month lies in. */
    public static FinancialYear yearOf(YearMonth month) {
        boolean afterMarch = month.getMonthValue() >= Month.APRIL.getValue();
        return new FinancialYear(afterMarch ? month.getYear() : month.getYear() - 1);
    }
}
