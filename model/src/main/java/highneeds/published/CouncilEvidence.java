package highneeds.published;

import highneeds.caseload.Caseload;
import highneeds.caseload.Flows;
import highneeds.caseload.History;
import highneeds.domain.Catalogue;
import highneeds.evidence.Evidence;
import highneeds.evidence.LedgerLine;
import highneeds.importer.Import;
import highneeds.importer.Issue;
import highneeds.importer.TableKind;
import highneeds.importer.TableReading;
import highneeds.published.area.AreaFit;
import highneeds.published.area.Gaps;
import highneeds.published.area.PublishedPopulation;
import highneeds.published.tables.AreaTables;
import highneeds.published.tables.Council;
import highneeds.published.tables.ShippedTable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything the published tables say of one council. */
final class CouncilEvidence {

    /** Beyond this share of the caseload the part of a change not explained is worth a warning. */
    private static final double WORTH_A_WARNING = 0.05;

    private final Council council;
    private final AreaTables tables;
    private final Gaps gaps;
    private final List<Issue> issues = new ArrayList<>();

    private CouncilEvidence(Council council) {
        this.council = council;
        this.tables = AreaTables.of(council.code());
        this.gaps = new Gaps(council);
    }

    static Import<Evidence> of(Council council) {
        CouncilEvidence reading = new CouncilEvidence(council);
        Evidence evidence =
                Evidence.none(Catalogue.standard(), council.name())
                        .withPublished(reading.history())
                        .withPopulation(PublishedPopulation.of(council))
                        .withLedger(reading.ledger());
        reading.issues.addAll(Notes.always());
        if (PublishedPopulation.fromFormer(council)) {
            reading.issues.add(Notes.formerCouncil(council));
        }
        return new Import<>(evidence, reading.issues, reading.readings());
    }

    private History history() {
        AreaFit fit = new AreaFit(tables, gaps.plans(2024), gaps.plans(2025));
        for (int census : new int[] {2024, 2025}) {
            if (gaps.estimated(census)) {
                issues.add(Notes.gap(council, census));
            }
        }
        if (!fit.knowsNeedsByAge()) {
            issues.add(Notes.noNeeds(council));
        }
        Flows flows = fit.flows();
        List<Flows> kept = List.of(flows);
        if (Gaps.broken(council.code())) {
            issues.add(Notes.brokenReturn(council, tables.total(2024), tables.total(2025)));
            kept = List.of();
        } else {
            noteUnexplained();
        }
        return new History(
                List.of(new Caseload(2024, flows.opening()), fit.closing()),
                kept,
                List.of(),
                History.Basis.PUBLISHED_TOTALS);
    }

    private void noteUnexplained() {
        double explained = tables.total(2024) + tables.newTotal(2024) - tables.ceasedTotal(2024);
        double plans = tables.total(2025) - explained;
        double share = Math.abs(plans) / tables.total(2025);
        if (share > WORTH_A_WARNING) {
            issues.add(Notes.unexplained(plans, share));
        }
    }

    private List<LedgerLine> ledger() {
        List<LedgerLine> lines = new ArrayList<>(PublishedGrant.allocations(council));
        issues.add(Notes.grant(council, !lines.isEmpty()));
        List<LedgerLine> services = PublishedServices.estimates(lines);
        if (!services.isEmpty()) {
            issues.add(Notes.services());
        }
        lines.addAll(services);
        PublishedGrant.balanceAtMarch2022(council)
                .ifPresent(pounds -> issues.add(Notes.oldBalance(pounds)));
        return lines;
    }

    private List<TableReading> readings() {
        return List.of(
                reading(ShippedTable.CASELOAD_BY_AGE_AND_SETTING, TableKind.COHORT),
                reading(ShippedTable.NEED_BY_AGE, TableKind.COHORT, 0),
                reading(ShippedTable.NEED_BY_SETTING, TableKind.COHORT, 0),
                reading(ShippedTable.NEW_BY_AGE_AND_SETTING, TableKind.COHORT),
                reading(ShippedTable.CEASED_BY_AGE, TableKind.COHORT),
                reading(ShippedTable.POPULATION, TableKind.POPULATION),
                reading(ShippedTable.ALLOCATIONS, TableKind.FUNDING));
    }

    private TableReading reading(ShippedTable table, TableKind kind) {
        return reading(table, kind, 1);
    }

    private TableReading reading(ShippedTable table, TableKind kind, int areaPart) {
        int rows = table.table().rowsWith(areaPart, council.code());
        Map<String, String> mapped = new LinkedHashMap<>();
        mapped.put("council", "area");
        return new TableReading(
                table.file(), table.sha256(), "", kind, rows, rows, mapped, List.of());
    }
}
