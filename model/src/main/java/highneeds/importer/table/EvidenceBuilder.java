package highneeds.importer.table;

import highneeds.caseload.Plan;
import highneeds.caseload.Population;
import highneeds.domain.NcyValues;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.evidence.LedgerPosting;
import highneeds.evidence.Placement;
import highneeds.importer.Issue;
import highneeds.importer.IssueList;
import highneeds.importer.TableKind;
import highneeds.importer.TableReading;
import highneeds.importer.mapping.HeadingsOfFiles;
import highneeds.importer.repair.Repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Makes evidence of loaded tables, in the order in which they need each other: the catalogue, then
 * placements, then plans, then the rest.
 */
public final class EvidenceBuilder {

    private final LocalDate today;
    private final IssueList issues;
    private final List<TableReading> readings;
    private Evidence evidence;
    private List<Table> tables = List.of();
    private TablesRead<Placement> costed = new TablesRead<>();

    public EvidenceBuilder(
            Evidence onto, LocalDate today, IssueList issues, List<TableReading> readings) {
        this.evidence = onto;
        this.today = today;
        this.issues = issues;
        this.readings = readings;
    }

    /** The evidence with every table that could be used in its place. */
    public Evidence build(List<Table> loaded) {
        tables = loaded;
        if (evidence.unnamed()) {
            new CouncilOfTables(tables, evidence.catalogue(), issues)
                    .find()
                    .ifPresent(name -> evidence = evidence.named(name));
        }
        evidence = new OpenFormat(this::each, tables).add(evidence, reading());
        List<Placement> placed = placements();
        cohort(placed);
        TablesRead<Journey> journeys =
                replace(
                        TableKind.TRANSPORT,
                        table -> new JourneyTable(table, reading()),
                        JourneyTable::read,
                        JourneyTable::journeys,
                        all -> evidence = evidence.withJourneys(all));
        population();
        replace(
                TableKind.PLACES,
                table -> new PlacesTable(table, reading(), evidence.placements()),
                PlacesTable::read,
                PlacesTable::places,
                places -> evidence = evidence.withPlaces(places));
        replace(
                TableKind.FUNDING,
                table -> new LedgerTable(table, reading()),
                LedgerTable::read,
                LedgerTable::lines,
                lines -> evidence = evidence.withLedger(lines));
        Set<ActualsTable.LineMonth> posted = new HashSet<>();
        replace(
                TableKind.ACTUALS,
                table -> new ActualsTable(table, reading(), posted),
                ActualsTable::read,
                ActualsTable::postings,
                this::post);
        replace(
                TableKind.PROCESS,
                table -> new RequestTable(table, reading()),
                RequestTable::read,
                RequestTable::requests,
                requests -> evidence = evidence.withRequests(requests));
        Map<String, String> areas = new ProviderAreasOfTables(tables, issues).find();
        if (!areas.isEmpty()) {
            evidence = evidence.withProviderAreas(areas);
        }
        Repairs repairs = new Repairs(readings, issues);
        evidence = repairs.journeys(repairs.placements(evidence, costed), journeys);
        return evidence;
    }

    /** A line's month that is read again takes the place of what was read before. */
    private void post(List<LedgerPosting> read) {
        Set<ActualsTable.LineMonth> again =
                read.stream().map(ActualsTable.LineMonth::of).collect(Collectors.toSet());
        List<LedgerPosting> all = new ArrayList<>(evidence.inYear().postings());
        all.removeIf(posting -> again.contains(ActualsTable.LineMonth.of(posting)));
        all.addAll(read);
        all.sort(Comparator.comparing(LedgerPosting::month));
        evidence = evidence.withInYear(evidence.inYear().withPostings(all));
    }

    private Reading reading() {
        String council = evidence.unnamed() ? "" : evidence.council();
        return new Reading(evidence.catalogue(), council, today, issues);
    }

    private List<Table> of(TableKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).toList();
    }

    /** Reads one kind of table into a list that takes the place of the one in the evidence. */
    private <R, T> TablesRead<T> replace(
            TableKind kind,
            Function<Table, R> reader,
            Function<R, TableReading> read,
            Function<R, List<T>> result,
            java.util.function.Consumer<List<T>> use) {
        TablesRead<T> tablesRead = new TablesRead<>();
        for (Table table : of(kind)) {
            R one = reader.apply(table);
            if (each(table, () -> read.apply(one))) {
                tablesRead.put(table, readings.getLast(), result.apply(one));
            }
        }
        List<T> all = tablesRead.all();
        if (!all.isEmpty()) {
            use.accept(all);
        }
        return tablesRead;
    }

    /** Reads a table and says whether any of its rows could be used. */
    private boolean each(Table table, Supplier<TableReading> read) {
        TableReading reading = read.get();
        readings.add(reading);
        if (reading.used() == 0) {
            boolean empty = reading.read() == 0;
            issues.about(
                    Issue.Severity.ERROR,
                    empty ? "empty-table" : "nothing-usable",
                    reading.file(),
                    reading.sheet(),
                    empty
                            ? "The table has headings but no rows."
                            : "None of the " + reading.read() + " rows could be used.",
                    empty
                            ? "Run the export again with its filters off."
                            : "See why its rows were left out and correct that first.");
        }
        return reading.used() > 0;
    }

    private List<Placement> placements() {
        List<Placement> all = new ArrayList<>();
        costed =
                replace(
                        TableKind.PLACEMENTS,
                        table -> new PlacementTable(table, reading()),
                        PlacementTable::read,
                        reader -> {
                            all.addAll(reader.all());
                            return reader.costed();
                        },
                        known -> evidence = evidence.withPlacements(known));
        return all.isEmpty() ? evidence.placements() : all;
    }

    private void cohort(List<Placement> read) {
        List<Placement> placed = read;
        PlansByCensus plans = new PlansByCensus(evidence.plans());
        for (Table table : of(TableKind.COHORT)) {
            CohortTable cohort = new CohortTable(table, reading());
            if (!each(table, cohort::read)) {
                continue;
            }
            List<Plan> found = cohort.plans();
            if (!CohortTable.isSnapshot(table)) {
                if (placed.isEmpty()
                        && !table.has(highneeds.importer.mapping.Field.PROVISION_TYPE)) {
                    issues.about(
                            Issue.Severity.ERROR,
                            "no-placements",
                            table.found().file().name(),
                            table.found().sheet(),
                            "The plans have start and end dates but no provision type, and there"
                                    + " are no placements that would tell it.",
                            "Read the placements together with the plans.");
                    continue;
                }
                var after = new PlacementsAfterPlans(cohort.episodes(), today, table.found());
                if (table.mapping().repairs(PlacementsAfterPlans.ISSUE, Repair.END_WITH_PLAN)) {
                    after.mend(placed, issues);
                    placed = placed.stream().map(after::ended).toList();
                    costed.change(after::ended);
                    evidence = costed.isEmpty() ? evidence : evidence.withPlacements(costed.all());
                }
                issues.addAll(HeadingsOfFiles.in(after.check(placed), readings));
                found = new CensusCut(cohort, table.found(), placed, reading()).plans();
            }
            plans.put(found, table.found(), issues);
        }
        evidence = evidence.withPlans(plans.all());
    }

    /** Of several tables of residents the later ones count for the years they have. */
    private void population() {
        Map<Integer, NcyValues> byYear = new TreeMap<>();
        for (Table table : of(TableKind.POPULATION)) {
            PopulationTable population = new PopulationTable(table, reading());
            if (each(table, population::read)) {
                byYear.putAll(population.population().byYear());
            }
        }
        if (!byYear.isEmpty()) {
            evidence = evidence.withPopulation(Population.of(byYear));
        }
    }
}
