package highneeds.app;

import highneeds.caseload.Plan;
import highneeds.caseload.Population;
import highneeds.domain.Catalogue;
import highneeds.domain.NcyValues;
import highneeds.evidence.Evidence;
import highneeds.importer.Issue;
import highneeds.importer.TableKind;
import highneeds.importer.TableReading;
import highneeds.project.Project;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A made-up council of a few hundred plans in four censuses, with one scenario. */
public final class SmallCouncil {

    public static final String SCENARIO = "Early support";
    public static final int LAST_CENSUS = 2026;

    private static final String[] NEEDS = {"ASD", "SLCN", "SEMH"};
    private static final String[] SETTINGS = {"MS", "SS", "RP"};

    private SmallCouncil() {}

    /** A project with a scenario of one lever, five years and few simulations. */
    public static Project project() {
        LeverType type = LeverType.of("fewer-new-plans");
        Scenario scenario =
                new Scenario(SCENARIO, "", "", List.of(PlacedLever.of(type.starting(LAST_CENSUS))));
        Project plain =
                Project.of(
                        evidence(),
                        List.of(
                                new TableReading(
                                        "cohort.csv",
                                        "0",
                                        "",
                                        TableKind.COHORT,
                                        400,
                                        398,
                                        Map.of(),
                                        List.of("Surname"))),
                        issues());
        return plain.withScenarios(plain.scenarios().with(scenario))
                .withRun(new highneeds.forecast.RunChoices(5, 40, 1));
    }

    private static List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        issues.add(issue(Issue.Severity.NOTE, "titles-skipped", 1));
        issues.add(issue(Issue.Severity.LEFT_OUT, "unknown-need", 7));
        issues.add(issue(Issue.Severity.LEFT_OUT, "unknown-need", 9));
        return issues;
    }

    private static Issue issue(Issue.Severity severity, String code, int row) {
        return new Issue(
                severity,
                code,
                "cohort.csv",
                "",
                OptionalInt.of(row),
                "Need",
                "What was found.",
                "What to do.");
    }

    private static Evidence evidence() {
        return Evidence.none(Catalogue.standard(), "Smallshire")
                .withPlans(plans())
                .withPopulation(population());
    }

    private static Population population() {
        Map<Integer, NcyValues> years = new TreeMap<>();
        for (int year = LAST_CENSUS - 3; year <= LAST_CENSUS + 5; year++) {
            years.put(year, NcyValues.of(_ -> 1000));
        }
        return Population.of(years);
    }

    private static List<Plan> plans() {
        List<Plan> plans = new ArrayList<>();
        for (int census = LAST_CENSUS - 3; census <= LAST_CENSUS; census++) {
            for (int person = 0; person < 300; person++) {
                int started = LAST_CENSUS - 3 + (person % 6) - 2;
                int ncy = person % 13 + census - started;
                if (started <= census && ncy <= 14) {
                    plans.add(
                            new Plan(
                                    "p" + person,
                                    census,
                                    ncy,
                                    NEEDS[person % NEEDS.length],
                                    SETTINGS[person % SETTINGS.length],
                                    "",
                                    ""));
                }
            }
        }
        return plans;
    }
}
