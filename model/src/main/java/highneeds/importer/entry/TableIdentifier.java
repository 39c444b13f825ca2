package highneeds.importer.entry;

import highneeds.domain.Catalogue;
import highneeds.importer.FileToRead;
import highneeds.importer.TableKind;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.Fingerprint;
import highneeds.importer.mapping.Layout;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.mapping.Proposal;
import highneeds.importer.mapping.Proposer;
import highneeds.importer.mapping.TableFinder;
import highneeds.importer.sheet.Book;
import highneeds.importer.sheet.Sheet;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.UnreadableFile;
import highneeds.importer.table.FoundTable;
import highneeds.importer.table.WideTables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what a table is, by its headings and first rows, and how it would be read. */
final class TableIdentifier {

    /**
     * A sheet that is being looked at.
     *
     * @param hiddenColumns positions of its hidden columns, from 0
     */
    record Looked(FileToRead file, String sha256, Sheet sheet, Set<Integer> hiddenColumns) {}

    private final Proposer proposer;
    private final List<Mapping> remembered;

    TableIdentifier(Catalogue catalogue, List<Mapping> remembered) {
        this.proposer = new Proposer(catalogue);
        this.remembered = remembered;
    }

    /** True if headings have all that a table of this kind, or of some kind, needs. */
    boolean complete(Optional<TableKind> kind, Layout layout, List<SheetRow> rows) {
        List<SheetRow> sample = TableFinder.sample(rows, layout);
        List<String> headings = layout.headings();
        return mayBeByMonth(kind, headings)
                || wideKind(kind, headings, false).isPresent()
                || kind.map(k -> proposer.propose(k, headings, sample).complete())
                        .orElseGet(() -> proposer.best(headings, sample).isPresent());
    }

    /** What a table is; nothing if its headings fit no kind. */
    Optional<FoundTable> identify(Looked looked, Layout layout, List<SheetRow> rows) {
        Optional<TableKind> kind = looked.file().kind();
        List<SheetRow> sample = TableFinder.sample(rows, layout);
        Optional<Proposal> best =
                kind.isPresent()
                        ? Optional.of(proposer.propose(kind.get(), layout.headings(), sample))
                        : proposer.best(layout.headings(), sample);
        if (mayBeByMonth(kind, layout.headings())) {
            return Optional.of(wide(looked, layout, TableKind.ACTUALS));
        }
        boolean complete = best.map(Proposal::complete).orElse(false);
        boolean lacksYear = best.map(TableIdentifier::lacksYear).orElse(false);
        if (!complete || lacksYear) {
            Optional<TableKind> wide = wideKind(kind, layout.headings(), complete);
            if (wide.isPresent()) {
                return Optional.of(wide(looked, layout, wide.get()));
            }
        }
        return best.or(() -> proposer.nearest(layout.headings(), sample))
                .map(proposal -> found(looked, layout, proposal));
    }

    /** Months across are a ledger of the year under way, whatever else stands beside them. */
    private static boolean mayBeByMonth(Optional<TableKind> wanted, List<String> headings) {
        return wanted.map(TableKind.ACTUALS::equals).orElse(true)
                && WideTables.isWide(TableKind.ACTUALS, headings);
    }

    /**
     * The kind of table with a column for every year, if the headings are of one.
     *
     * @param complete true if the headings make a table as they stand
     */
    private static Optional<TableKind> wideKind(
            Optional<TableKind> wanted, List<String> headings, boolean complete) {
        boolean mayBePopulation = wanted.map(TableKind.POPULATION::equals).orElse(true);
        if (mayBePopulation && WideTables.isWide(TableKind.POPULATION, headings)) {
            return Optional.of(TableKind.POPULATION);
        }
        boolean mayBeLedger = wanted.map(TableKind.FUNDING::equals).orElse(true);
        return mayBeLedger && !complete && WideTables.isWide(TableKind.FUNDING, headings)
                ? Optional.of(TableKind.FUNDING)
                : Optional.empty();
    }

    /** One column of many such as "Population 2025" is easily taken for the population itself. */
    private static boolean lacksYear(Proposal proposal) {
        return proposal.kind() == TableKind.POPULATION && !proposal.mapping().has(Field.YEAR);
    }

    private FoundTable found(Looked looked, Layout layout, Proposal proposal) {
        Optional<Mapping> known =
                remembered(looked, proposal.mapping().fingerprint(), layout.headings());
        FoundTable found =
                table(
                        looked,
                        layout,
                        proposal.mapping(),
                        proposal.certainty(),
                        List.copyOf(proposal.missing()),
                        false);
        return known.map(found::withMapping).orElse(found);
    }

    /** How the user read a table of these headings before. */
    private Optional<Mapping> remembered(Looked looked, String fingerprint, List<String> headings) {
        return remembered.stream()
                .filter(mapping -> mapping.fingerprint().equals(fingerprint))
                .filter(m -> looked.file().kind().map(m.kind()::equals).orElse(true))
                .filter(mapping -> headings.containsAll(mapping.columns().keySet()))
                .findFirst();
    }

    private FoundTable wide(Looked looked, Layout layout, TableKind kind) {
        List<String> longHeadings = WideTables.headings(kind);
        Proposal proposal = proposer.propose(kind, longHeadings, List.of());
        String fingerprint = Fingerprint.of(layout.headings());
        Mapping mapping = Mapping.of(kind, fingerprint, proposal.mapping().columns());
        Mapping known =
                remembered(looked, fingerprint, longHeadings)
                        .filter(before -> before.kind() == kind)
                        .orElse(mapping);
        return table(looked, layout, known, Map.of(), List.of(), true);
    }

    private static FoundTable table(
            Looked looked,
            Layout layout,
            Mapping mapping,
            Map<String, Double> certainty,
            List<String> missing,
            boolean wide) {
        List<String> hidden =
                looked.hiddenColumns().stream()
                        .filter(column -> column < layout.headings().size())
                        .map(layout.headings()::get)
                        .filter(heading -> !heading.isEmpty())
                        .toList();
        return new FoundTable(
                looked.file(),
                looked.sha256(),
                looked.sheet().name(),
                layout,
                mapping,
                certainty,
                missing,
                wide,
                hidden,
                List.of());
    }

    /** The same table with its headings in other rows, or as another kind of table. */
    FoundTable again(FoundTable table, Layout layout, TableKind kind) throws UnreadableFile {
        try (Book book = table.open()) {
            for (Sheet sheet : book.sheets()) {
                if (sheet.name().equals(table.sheet())) {
                    List<SheetRow> sample = TableFinder.sample(SheetLook.firstRows(sheet), layout);
                    Proposal proposal = proposer.propose(kind, layout.headings(), sample);
                    Looked looked =
                            new Looked(table.file(), table.sha256(), sheet, sheet.hiddenColumns());
                    boolean across =
                            !proposal.complete() && WideTables.isWide(kind, layout.headings());
                    FoundTable found =
                            across ? wide(looked, layout, kind) : found(looked, layout, proposal);
                    return found.ofModules(table.modules());
                }
            }
        }
        return table;
    }
}
