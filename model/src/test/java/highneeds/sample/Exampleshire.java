package highneeds.sample;

import highneeds.sample.life.LifeCourse;
import highneeds.sample.life.SchoolYears;
import highneeds.sample.money.Account;
import highneeds.sample.money.Journey;
import highneeds.sample.money.Journeys;
import highneeds.sample.money.Ledger;
import highneeds.sample.money.MonthlyLedger;

import java.time.LocalDate;
import java.util.List;

/**
 * The invented council: its children, journeys and accounts, and the files made of them.
 *
 * @param course the children and what happened to them
 * @param journeys the transport arrangements
 * @param accounts the ledger
 */
record Exampleshire(LifeCourse course, List<Journey> journeys, List<Account> accounts) {

    static final String NAME = "Exampleshire";
    static final long SEED = 20260115L;
    static final int FIRST_CENSUS = 2021;
    static final int LAST_CENSUS = 2026;

    /** Folder of this term's files, which tell of the year under way. */
    static final String TERM = "term/";

    /** The day the files are drawn: the latest census. */
    static final LocalDate DRAWN = SchoolYears.census(LAST_CENSUS);

    static Exampleshire create() {
        LifeCourse course = LifeCourse.until(DRAWN, SEED);
        List<Journey> journeys = Journeys.of(course.children(), DRAWN, SEED);
        return new Exampleshire(course, journeys, Ledger.of(course, journeys, SEED));
    }

    /** The files, by their names. */
    List<SampleFile> files() {
        return List.of(
                new SampleFile("ehcp-cohort.xlsx", CohortTable.of(course)),
                new SampleFile("placements.xlsx", PlacementTable.of(course)),
                new SampleFile("transport.xlsx", TransportTable.of(journeys)),
                new SampleFile("population.csv", CouncilTables.population(course.residents())),
                new SampleFile("places.xlsx", CouncilTables.places(course.providers())),
                new SampleFile("funding-and-ledger.xlsx", CouncilTables.ledger(accounts)),
                new SampleFile("statutory-process.xlsx", ProcessTable.of(course)),
                new SampleFile(
                        TERM + "ledger-by-month.xlsx",
                        TermTables.ledger(MonthlyLedger.of(course, journeys, SEED))),
                new SampleFile(TERM + "term-placements.xlsx", TermTables.placements(course)),
                new SampleFile(TERM + "term-caseload.xlsx", TermTables.caseload(course)));
    }

    /**
     * One file of the sample.
     *
     * @param name file name; its ending says the format
     * @param table what it holds
     */
    record SampleFile(String name, Table table) {}
}
