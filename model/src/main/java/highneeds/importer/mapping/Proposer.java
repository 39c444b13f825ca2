package highneeds.importer.mapping;

import highneeds.domain.Catalogue;
import highneeds.importer.TableKind;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.SheetRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Proposes what the columns of a table mean, from their headings and their first cells. */
public final class Proposer {

    /** Below this a column is left to the user. */
    private static final double LEAST = 0.6;

    /** A column without a known heading may still hold nothing but needs or settings. */
    private static final double BY_CONTENT = 0.61;

    private static final double SURE_CONTENT = 0.9;

    /** A column of dates is none of identifiers, whatever its heading. */
    private static final double LEAST_IDENTIFIERS = 0.5;

    /** Two columns of a table make it likely that it is meant. */
    private static final double NEAR = 1.5;

    /**
     * What placements are read for; without one of them a list of plans with needs is a caseload.
     */
    private static final Set<Field> OF_PLACEMENTS =
            EnumSet.of(
                    Field.END,
                    Field.ANNUAL_COST,
                    Field.TERMLY_COST,
                    Field.WEEKLY_COST,
                    Field.DAILY_COST,
                    Field.PLACE_FUNDING,
                    Field.TOP_UP);

    private record Candidate(int column, FieldDefinition field, double score) {}

    private final ContentEvidence evidence;

    public Proposer(Catalogue catalogue) {
        this.evidence = new ContentEvidence(catalogue);
    }

    /**
     * The kind of table that explains the headings best and has all it needs; nothing if none has.
     *
     * @param sample the first data rows
     */
    public Optional<Proposal> best(List<String> headings, List<SheetRow> sample) {
        List<Proposal> proposals = new ArrayList<>();
        List<ColumnEvidence> columns = columns(headings, sample);
        for (TableKind kind : TableKind.values()) {
            proposals.add(fit(kind, headings, columns));
        }
        boolean caseload =
                proposals.stream().anyMatch(p -> p.kind() == TableKind.COHORT && p.complete());
        return proposals.stream()
                .filter(Proposal::complete)
                .filter(proposal -> !(caseload && saysNoMoreThanACaseload(proposal.mapping())))
                .max(
                        Comparator.comparingDouble(Proposal::weight)
                                .thenComparing(p -> -p.kind().ordinal()));
    }

    /**
     * The kind that explains the headings best although it lacks columns; nothing if none is near.
     */
    public Optional<Proposal> nearest(List<String> headings, List<SheetRow> sample) {
        List<Proposal> proposals = new ArrayList<>();
        List<ColumnEvidence> columns = columns(headings, sample);
        for (TableKind kind : TableKind.values()) {
            proposals.add(fit(kind, headings, columns));
        }
        return proposals.stream()
                .filter(proposal -> proposal.weight() >= NEAR)
                .max(
                        Comparator.comparingDouble(Proposal::weight)
                                .thenComparing(p -> -p.kind().ordinal()));
    }

    /** The best mapping of the headings to a table of this kind. */
    public Proposal propose(TableKind kind, List<String> headings, List<SheetRow> sample) {
        return fit(kind, headings, columns(headings, sample));
    }

    private List<ColumnEvidence> columns(List<String> headings, List<SheetRow> sample) {
        List<ColumnEvidence> columns = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            int at = column;
            List<Cell> cells = sample.stream().map(row -> row.cell(at)).toList();
            columns.add(new ColumnEvidence(headings.get(column), evidence, cells));
        }
        return columns;
    }

    private static Proposal fit(
            TableKind kind, List<String> headings, List<ColumnEvidence> columns) {
        List<Candidate> candidates = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            for (FieldDefinition field : HeadingDictionary.fields(kind)) {
                double score = score(columns.get(column), field);
                if (score >= LEAST) {
                    candidates.add(new Candidate(column, field, score));
                }
            }
        }
        candidates.sort(
                Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparingInt(Candidate::column)
                        .thenComparing(candidate -> candidate.field().field()));
        return choose(kind, headings, candidates);
    }

    private static double score(ColumnEvidence column, FieldDefinition field) {
        double match = HeadingMatch.score(column.heading(), field);
        if (column.isPrivate() && match < HeadingMatch.IN_DICTIONARY) {
            return 0;
        }
        boolean coded = field.content() == Content.NEED || field.content() == Content.SETTING;
        if (match == 0) {
            boolean sure =
                    coded && column.telling() && column.share(field.content()) >= SURE_CONTENT;
            return sure ? BY_CONTENT : 0;
        }
        boolean merelyLike = match < HeadingMatch.IN_DICTIONARY;
        if (field.content() == Content.TEXT && merelyLike && holdsDates(column)) {
            return 0;
        }
        double share = column.share(field.content());
        if (field.content() == Content.ID && share < LEAST_IDENTIFIERS) {
            return 0;
        }
        if (match == HeadingMatch.OWN_NAME) {
            return 0.9 + 0.1 * share;
        }
        // Codes may all be unknown, but a column of dates has dates.
        double weight = coded || field.content() == Content.ID ? 0.15 : 0.4;
        return match * (1 - weight + weight * share);
    }

    /** Where a child is since when, but neither until when nor what it costs. */
    private static boolean saysNoMoreThanACaseload(Mapping mapping) {
        return mapping.kind() == TableKind.PLACEMENTS
                && OF_PLACEMENTS.stream().noneMatch(mapping::has);
    }

    /** "Placement start" is no "Placement district", however alike the words. */
    private static boolean holdsDates(ColumnEvidence column) {
        return column.telling() && column.share(Content.DATE) > 0.5;
    }

    private static Proposal choose(
            TableKind kind, List<String> headings, List<Candidate> candidates) {
        Map<Integer, Candidate> byColumn = new TreeMap<>();
        Set<Field> taken = EnumSet.noneOf(Field.class);
        for (Candidate candidate : candidates) {
            Field field = candidate.field().field();
            if (!byColumn.containsKey(candidate.column()) && taken.add(field)) {
                byColumn.put(candidate.column(), candidate);
            }
        }
        Map<String, Field> columns = new LinkedHashMap<>();
        Map<String, Double> certainty = new LinkedHashMap<>();
        byColumn.forEach(
                (column, candidate) -> {
                    columns.put(headings.get(column), candidate.field().field());
                    certainty.put(headings.get(column), candidate.score());
                });
        Mapping mapping = Mapping.of(kind, Fingerprint.of(headings), columns);
        return new Proposal(mapping, certainty, missing(mapping));
    }

    /** Names of the required columns a mapping does without; "a or b" where either would do. */
    public static TreeSet<String> missing(Mapping mapping) {
        Map<String, List<String>> groups = new TreeMap<>();
        Set<String> met = new HashSet<>();
        for (FieldDefinition field : HeadingDictionary.fields(mapping.kind())) {
            if (!field.required().isEmpty()) {
                groups.computeIfAbsent(field.required(), group -> new ArrayList<>())
                        .add(field.name());
                if (mapping.has(field.field())) {
                    met.add(field.required());
                }
            }
        }
        groups.keySet().removeAll(met);
        TreeSet<String> missing = new TreeSet<>();
        groups.values().forEach(names -> missing.add(String.join(" or ", names)));
        return missing;
    }
}
