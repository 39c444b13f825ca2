package highneeds.report.disclosure;

import java.util.List;
import java.util.Set;

/**
 * What may be shown of a report: the release, and what had to be done to its figures.
 *
 * @param release who it is for and under which rules
 * @param applied the rules that counts are protected by: those chosen, or rounding if those would
 *     have withheld too much
 * @param hiddenMoney labels of rows whose money is not shown: settings of few children or
 *     providers, and the sums that would give them away
 * @param hiddenCounts rows whose counts are not shown, in every table that has them
 * @param merged rows that are put together, small ones first
 * @param remarks what a reader of the paper should know of how it is protected, in sentences
 */
public record Disclosure(
        Release release,
        RuleSet applied,
        Set<String> hiddenMoney,
        Set<RowName> hiddenCounts,
        List<Merger> merged,
        List<String> remarks) {

    /** Everything is shown. */
    public static final Disclosure INTERNAL = exact(Release.internal());

    public Disclosure {
        hiddenMoney = Set.copyOf(hiddenMoney);
        hiddenCounts = Set.copyOf(hiddenCounts);
        merged = List.copyOf(merged);
        remarks = List.copyOf(remarks);
    }

    /** A row of a table by its name and its last label, whichever scenario it belongs to. */
    public record RowName(String table, String label) {}

    /**
     * Rows of a table shown as one.
     *
     * @param table name of the table
     * @param labels labels of the rows put together
     * @param label label of the row they become
     */
    public record Merger(String table, Set<String> labels, String label) {

        public Merger {
            labels = Set.copyOf(labels);
        }
    }

    /** Figures as they are. */
    public static Disclosure exact(Release release) {
        return new Disclosure(release, release.rules(), Set.of(), Set.of(), List.of(), List.of());
    }

    public Profile profile() {
        return release.profile();
    }

    public boolean isPublic() {
        return profile() == Profile.PUBLIC;
    }

    /** True if exact figures, files, rows and the council's own words are all shown. */
    public boolean isInternal() {
        return profile() == Profile.INTERNAL;
    }

    /** True if words somebody typed, or that stood in a file, are shown. */
    public boolean showsOwnWords() {
        return isInternal() || release.wordsChecked();
    }

    /** True if persons who wrote, decided or approved are named. */
    public boolean showsNames() {
        return isInternal() || release.namesShown();
    }

    /** A count as the profile shows it. */
    public double count(double value) {
        return isPublic() ? Rounded.to(applied.base(), value) : value;
    }

    /** Pounds as the profile shows them. */
    public double pounds(double value) {
        return isPublic() ? Rounded.pounds(value) : value;
    }

    /** True if money in a row of this label is not shown. */
    public boolean hidesMoneyOf(String label) {
        return hiddenMoney.contains(label);
    }

    /** True if counts in a row are not shown. */
    public boolean hidesCountsOf(String table, String label) {
        return hiddenCounts.contains(new RowName(table, label));
    }
}
