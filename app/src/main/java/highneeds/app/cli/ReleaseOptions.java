package highneeds.app.cli;

import highneeds.report.disclosure.Profile;
import highneeds.report.disclosure.Release;
import highneeds.report.disclosure.RuleSet;

import picocli.CommandLine.Option;

/** For whom papers are and how they are protected. */
final class ReleaseOptions {

    @Option(
            names = "--profile",
            paramLabel = "internal|restricted|public",
            converter = ReportWords.Profiles.class,
            description = {
                "Who the papers are for. Without it everything is public (small groups and their"
                        + " money protected), save the workbook and the pictures of charts: they"
                        + " are working files, exact and internal."
            })
    private Profile profile;

    @Option(
            names = "--rules",
            paramLabel = "RULES",
            converter = ReportWords.Rules.class,
            description = {
                "How public papers protect small counts: round (to 5; the usual), dfe (1 to 5"
                        + " withheld, and what would give them away), strict (1 to 9 withheld),"
                        + " ofqual, none (needs --released-by)."
            })
    private RuleSet rules = RuleSet.ROUND_TO_5;

    @Option(
            names = "--merge",
            description = "Puts the smallest needs, settings and year groups together first.")
    private boolean merge;

    @Option(
            names = "--words-checked",
            description =
                    "Says that somebody has read the names and descriptions of the scenarios and"
                            + " that no person is named. Without it papers for outside have none of"
                            + " the council's own words.")
    private boolean wordsChecked;

    @Option(names = "--released-by", paramLabel = "NAME", description = "Who lets the papers out.")
    private String releasedBy = "";

    @Option(
            names = "--names",
            description =
                    "Names those who decided, checked and signed off in papers for outside, too.")
    private boolean names;

    /** Refuses what may not be released so. */
    void check() throws CommandProblem {
        if (rules == RuleSet.UNROUNDED && releasedBy.isBlank()) {
            throw new CommandProblem(
                    "report: counts that are not protected are published only with the name of who"
                            + " approved it. Add --released-by NAME, or choose other --rules.");
        }
    }

    /** The profile asked for, or what a paper has without one. */
    Profile profile(Profile usual) {
        return profile == null ? usual : profile;
    }

    Release release(Profile wanted) {
        return new Release(wanted, rules, merge, wordsChecked, releasedBy, names);
    }
}
