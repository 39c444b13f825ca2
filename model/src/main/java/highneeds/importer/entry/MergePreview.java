package highneeds.importer.entry;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.evidence.LedgerLine;
import highneeds.evidence.LedgerPosting;
import highneeds.evidence.Placement;
import highneeds.evidence.PlacesOffered;
import highneeds.importer.Import;
import highneeds.importer.TableKind;
import highneeds.importer.TableReading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an import would change, before it is made: rows that are new, changed, unchanged or gone
 * against what is there, and rows left out.
 *
 * @param lines one for each table, and for each census of the plans
 */
public record MergePreview(List<Line> lines) {

    public MergePreview {
        lines = List.copyOf(lines);
    }

    /**
     * What would change in one table.
     *
     * @param kind the table
     * @param part census of the plans, for example "January 2026"; empty for other tables
     * @param added entries of persons or lines not there before
     * @param changed entries there before with another content
     * @param unchanged entries there before with the same content
     * @param gone entries there before that the files do not have
     * @param leftOut rows of the files that are not used
     */
    public record Line(
            TableKind kind,
            String part,
            int added,
            int changed,
            int unchanged,
            int gone,
            int leftOut) {}

    /** Compares what is there with what an import would make of it; only tables it read count. */
    public static MergePreview of(Evidence before, Import<Evidence> read) {
        List<Line> lines = new ArrayList<>();
        Evidence after = read.value();
        Set<TableKind> kinds = new TreeSet<>();
        read.readings().forEach(reading -> kinds.add(reading.kind()));
        for (TableKind kind : kinds) {
            int leftOut =
                    read.readings().stream()
                            .filter(reading -> reading.kind() == kind)
                            .mapToInt(TableReading::leftOut)
                            .sum();
            switch (kind) {
                case COHORT, TRANSITIONS -> lines.addAll(plans(kind, before, after, leftOut));
                case PLACEMENTS, COSTS ->
                        lines.add(
                                line(
                                        kind,
                                        placements(before),
                                        placements(after),
                                        p -> p.person() + p.start(),
                                        leftOut));
                case TRANSPORT ->
                        lines.add(
                                line(
                                        kind,
                                        journeys(before),
                                        journeys(after),
                                        j -> j.person() + j.start(),
                                        leftOut));
                case POPULATION ->
                        lines.add(
                                line(
                                        kind,
                                        List.copyOf(before.population().byYear().entrySet()),
                                        List.copyOf(after.population().byYear().entrySet()),
                                        Map.Entry::getKey,
                                        leftOut));
                case PLACES ->
                        lines.add(
                                line(
                                        kind,
                                        places(before),
                                        places(after),
                                        p -> p.setting() + "/" + p.provider() + p.fromSeptember(),
                                        leftOut));
                case FUNDING ->
                        lines.add(
                                line(
                                        kind,
                                        ledger(before),
                                        ledger(after),
                                        l -> l.code() + "/" + l.name() + l.year(),
                                        leftOut));
                case PROCESS ->
                        lines.add(
                                line(
                                        kind,
                                        before.requests(),
                                        after.requests(),
                                        Function.identity(),
                                        leftOut));
                case ACTUALS ->
                        lines.add(
                                line(
                                        kind,
                                        postings(before),
                                        postings(after),
                                        l -> l.code() + "/" + l.name() + l.month(),
                                        leftOut));
                case VALID_STATES -> {
                    // It changes the catalogue only.
                }
            }
        }
        return new MergePreview(lines);
    }

    private static List<Placement> placements(Evidence evidence) {
        return evidence.placements().stream().map(Placement::withoutOrigin).toList();
    }

    private static List<Journey> journeys(Evidence evidence) {
        return evidence.journeys().stream().map(Journey::withoutOrigin).toList();
    }

    private static List<PlacesOffered> places(Evidence evidence) {
        return evidence.places().stream().map(PlacesOffered::withoutOrigin).toList();
    }

    private static List<LedgerLine> ledger(Evidence evidence) {
        return evidence.ledger().stream().map(LedgerLine::withoutOrigin).toList();
    }

    private static List<LedgerPosting> postings(Evidence evidence) {
        return evidence.inYear().postings().stream().map(LedgerPosting::withoutOrigin).toList();
    }

    private static List<Line> plans(TableKind kind, Evidence before, Evidence after, int leftOut) {
        TreeMap<Integer, List<Plan>> old = byCensus(before);
        List<Line> lines = new ArrayList<>();
        int notUsed = leftOut;
        for (Map.Entry<Integer, List<Plan>> census : byCensus(after).entrySet()) {
            List<Plan> there = old.getOrDefault(census.getKey(), List.of());
            Line line = line(kind, there, census.getValue(), Plan::person, notUsed);
            notUsed = 0;
            lines.add(
                    new Line(
                            kind,
                            "January " + census.getKey(),
                            line.added(),
                            line.changed(),
                            line.unchanged(),
                            line.gone(),
                            line.leftOut()));
        }
        return lines;
    }

    private static TreeMap<Integer, List<Plan>> byCensus(Evidence evidence) {
        return evidence.plans().stream()
                // Another row of the file is no other plan.
                .map(Plan::withoutOrigin)
                .collect(Collectors.groupingBy(Plan::census, TreeMap::new, Collectors.toList()));
    }

    /** Pairs entries by key; of entries with one key, as many as match count as paired. */
    private static <T> Line line(
            TableKind kind, List<T> before, List<T> after, Function<T, ?> key, int leftOut) {
        Map<Object, List<T>> old = new HashMap<>();
        before.forEach(e -> old.computeIfAbsent(key.apply(e), k -> new ArrayList<>()).add(e));
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        for (T entry : after) {
            List<T> same = old.get(key.apply(entry));
            if (same == null || same.isEmpty()) {
                added++;
            } else if (same.remove(entry)) {
                unchanged++;
            } else {
                same.removeLast();
                changed++;
            }
        }
        int gone = old.values().stream().mapToInt(List::size).sum();
        return new Line(kind, "", added, changed, unchanged, gone, leftOut);
    }
}
