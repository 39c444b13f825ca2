package highneeds.report.table;

import highneeds.evidence.Evidence;
import highneeds.report.disclosure.CountNetwork;
import highneeds.report.disclosure.Disclosure;
import highneeds.report.disclosure.Disclosure.Merger;
import highneeds.report.disclosure.Disclosure.RowName;
import highneeds.report.disclosure.Profile;
import highneeds.report.disclosure.Release;
import highneeds.report.disclosure.RoundedCounts;
import highneeds.report.disclosure.RuleSet;
import highneeds.report.disclosure.WithheldCounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides what of a report a release may show. */
final class Gate {

    private final ReportContent content;
    private final Evidence evidence;
    private final Release release;
    private final List<String> remarks = new ArrayList<>();

    private Gate(ReportContent content, Evidence evidence, Release release) {
        this.content = content;
        this.evidence = evidence;
        this.release = release;
    }

    /** The content with the decision put on it; its words are those that may be shown. */
    static ReportContent pass(ReportContent exact, Evidence evidence, Release release) {
        if (release.profile() == Profile.INTERNAL) {
            return exact.with(Disclosure.exact(release));
        }
        ReportContent worded = CheckedWords.of(exact.withoutRecords(), release);
        return worded.with(
                release.profile() == Profile.RESTRICTED
                        ? Disclosure.exact(release)
                        : new Gate(worded, evidence, release).disclosure());
    }

    private Disclosure disclosure() {
        List<Merger> merged = release.merging() ? Mergers.of(content, release) : List.of();
        Set<String> money =
                PublicMoney.hidden(content, evidence, merged, release.rules().leastChildren());
        RuleSet applied = release.rules();
        Set<RowName> hidden = Set.of();
        if (applied.withholds()) {
            Optional<Set<RowName>> withheld = withheld(with(applied, merged, money));
            if (withheld.isPresent()) {
                hidden = withheld.get();
            } else {
                applied = RuleSet.ROUND_TO_5;
                remarks.add(
                        "Rounding was used instead of '%s', which would have withheld so many counts"
                                        .formatted(release.rules().label())
                                + " that rounded ones say more.");
            }
        }
        if (applied.base() > 1) {
            hidden = followExactly(with(applied, merged, money), applied);
        }
        return new Disclosure(release, applied, money, hidden, merged, remarks);
    }

    private ReportContent with(RuleSet applied, List<Merger> merged, Set<String> money) {
        return content.with(new Disclosure(release, applied, money, Set.of(), merged, List.of()));
    }

    /** Rows to withhold; none if that would be too many, or all starts or ends of plans are few. */
    private Optional<Set<RowName>> withheld(ReportContent chosen) {
        if (fewFlows(chosen)) {
            return Optional.empty();
        }
        CountRows rows = CountRows.of(chosen, SafeTable.merged(chosen), CountColumns.all(chosen));
        return WithheldCounts.of(rows.network(), release.rules()).map(rows::names);
    }

    private boolean fewFlows(ReportContent chosen) {
        Figures figures = chosen.exact(chosen.baseline());
        return Years.censuses(chosen).stream()
                .anyMatch(
                        year ->
                                release.rules().small(figures.plans(year))
                                        || release.rules().small(figures.joiners(year))
                                        || release.rules().small(figures.leavers(year)));
    }

    private Set<RowName> followExactly(ReportContent chosen, RuleSet applied) {
        CountRows rows =
                CountRows.of(chosen, SafeTable.merged(chosen), CountColumns.counted(chosen));
        CountNetwork network = rows.network();
        return rows.names(RoundedCounts.toWithhold(network, applied));
    }
}
