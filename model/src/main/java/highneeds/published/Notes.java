package highneeds.published;

import highneeds.importer.Issue;
import highneeds.published.fitting.SettingSplit;
import highneeds.published.tables.Council;
import highneeds.published.tables.ShippedTable;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** What a reader of published evidence must know: each estimate, with its source. */
final class Notes {

    private Notes() {}

    /** Notes that hold for every council. */
    static List<Issue> always() {
        return List.of(
                note(
                        "published-totals",
                        ShippedTable.CASELOAD_BY_AGE_AND_SETTING,
                        "Plans by age, need and setting are estimates by proportional fitting:"
                            + " published are plans by age and setting (January 2024 and 2025) and"
                            + " needs by age and by setting (January 2025). Needs of January 2024"
                            + " are those of the same children a year later.",
                        "Import your own plans for exact numbers."),
                note(
                        "ages-estimated",
                        ShippedTable.CASELOAD_BY_AGE_AND_SETTING,
                        "Plans at 25 are counted with those at 24, the last year, and plans under 3"
                            + " are spread over ages 0 to 2 (2, 10 and 88%), an assumption. Plans"
                            + " outside the usual ages of a setting are kept as published.",
                        "Nothing to do unless these ages matter to you."),
                note(
                        "out-of-area-assumed",
                        ShippedTable.CASELOAD_BY_SETTING,
                        percent(SettingSplit.SPECIAL_OUT_OF_AREA)
                                + " of state-funded special and "
                                + percent(SettingSplit.INDEPENDENT_OUT_OF_AREA)
                                + " of independent special day places are taken to be out of"
                                + " area, and no mainstream places: the tables do not say."
                                + " Residential places follow the council's own published"
                                + " residential placements, drawn towards the national share.",
                        "Import your own placements to replace this."),
                note(
                        "flows-estimated",
                        ShippedTable.NEW_BY_AGE_AND_SETTING,
                        "Joiners are the new plans and leavers the ceased plans of 2024, without"
                            + " moves to other councils. What they do not explain of the change in"
                            + " plans (children moving in or out, records put right) is added to"
                            + " both in proportion, age by age. Moves between settings are the"
                            + " fewest that make the plans of January 2025, so real moves are"
                            + " more.",
                        "Import two years of your own plans to have flows that were counted."),
                note(
                        "population-aged",
                        ShippedTable.POPULATION,
                        "Residents of 2022 to 2036 are the mid-2020 estimate grown older, with no"
                                + " one moving in or out and as many born every year as in mid-2020"
                                + " (ONS). Children under 5 from 2025 on are therefore a guess.",
                        "Import ONS or local projections."),
                note(
                        "no-unit-costs",
                        ShippedTable.SECTION251,
                        "No unit costs are published that hold for one council, so typical costs"
                                + " of the catalogue are used; they are illustrative.",
                        "Import your placements with their costs."));
    }

    static Issue services() {
        return note(
                "services-estimated",
                ShippedTable.SECTION251,
                "Support services, hospital education and therapies are estimates: England's share"
                        + " of the high needs block in 2021-22, of the council's own block. Other"
                        + " lines, and the balance brought forward, are not known and count as"
                        + " nothing.",
                "Enter or import your own ledger before any balance is used.");
    }

    static Issue grant(Council council, boolean published) {
        return published
                ? note(
                        "grant-estimated",
                        ShippedTable.ALLOCATIONS,
                        "The high needs block after 2023-24 is an estimate: the council's 2023-24"
                            + " allocation grown as the national block (9.95bn, then about 10.7bn"
                            + " in 2024-25, about 12bn in 2025-26 and no growth in 2026-27).",
                        "Enter the allocations you were given.")
                : note(
                        "no-grant",
                        ShippedTable.ALLOCATIONS,
                        "No dedicated schools grant is published for " + council.name() + ".",
                        "Enter the allocations you were given.");
    }

    static Issue oldBalance(double pounds) {
        return note(
                "balance-not-used",
                ShippedTable.BALANCE,
                String.format(
                        Locale.UK,
                        "The last published balance of the dedicated schools grant, at 31 March"
                                + " 2022, was a %s of about £%.1fm (a percentage of income,"
                                + " times the grant). It is too old to start from and"
                                + " is left out.",
                        pounds < 0 ? "deficit" : "surplus",
                        Math.abs(pounds) / 1e6),
                "Enter the balance brought forward.");
    }

    static Issue formerCouncil(Council council) {
        return note(
                "population-of-former-council",
                ShippedTable.POPULATION,
                "Residents of "
                        + council.name()
                        + " are a share of those of the council it was part of, by the schools"
                        + " block of 2023-24.",
                "Import ONS or local projections.");
    }

    static Issue gap(Council council, int census) {
        return warning(
                "census-without-detail",
                ShippedTable.CASELOAD_BY_AGE_AND_SETTING,
                "Only the total of "
                        + council.name()
                        + " is published for January "
                        + census
                        + ". Its ages and settings are those of January "
                        + (census == 2024 ? 2025 : 2024)
                        + " with the national change, brought to the published total (and to the"
                        + " published ages, where there are any); the flows of 2024 rest on that.",
                "Import your own plans of January " + census + ".");
    }

    static Issue noNeeds(Council council) {
        return warning(
                "needs-not-published",
                ShippedTable.NEED_BY_AGE,
                "Needs of "
                        + council.name()
                        + " by age are not published, so they follow the national pattern by age"
                        + " and setting, brought to the council's totals by need.",
                "Import your own plans.");
    }

    static Issue brokenReturn(Council council, double before, double after) {
        return warning(
                "return-broken",
                ShippedTable.CASELOAD_BY_SETTING,
                String.format(
                        Locale.UK,
                        "Published plans of %s went from %,.0f to %,.0f in a year, which new and"
                                + " ceased plans do not explain. The return is likely to be"
                                + " incomplete, so no flows are taken from it and rates are"
                                + " national.",
                        council.name(),
                        before,
                        after),
                "Import your own plans before you use any forecast.");
    }

    static Issue unexplained(double plans, double share) {
        return warning(
                "flows-do-not-explain-change",
                ShippedTable.NEW_BY_AGE_AND_SETTING,
                String.format(
                        Locale.UK,
                        "New and ceased plans of 2024 leave %,.0f plans (%.0f%%) of the change to"
                                + " January 2025 unexplained. They were added to joiners and"
                                + " leavers, which may be too high.",
                        plans,
                        100 * share),
                "Check the returns of these years, or import your own plans.");
    }

    static Issue unknownCouncil(String typed, List<Council> nearest) {
        return new Issue(
                Issue.Severity.ERROR,
                "unknown-council",
                "councils.csv",
                "",
                OptionalInt.empty(),
                "name",
                "No one council in the published tables is called '" + typed + "'.",
                "Choose one of the nearest names: "
                        + String.join("; ", nearest.stream().map(Council::name).toList())
                        + ".");
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    private static Issue note(String code, ShippedTable table, String what, String remedy) {
        return issue(Issue.Severity.NOTE, code, table, what, remedy);
    }

    private static Issue warning(String code, ShippedTable table, String what, String remedy) {
        return issue(Issue.Severity.WARNING, code, table, what, remedy);
    }

    private static Issue issue(
            Issue.Severity severity, String code, ShippedTable table, String what, String remedy) {
        return new Issue(severity, code, table.file(), "", OptionalInt.empty(), "", what, remedy);
    }
}
