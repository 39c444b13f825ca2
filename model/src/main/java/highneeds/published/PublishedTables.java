package highneeds.published;

import highneeds.domain.Catalogue;
import highneeds.evidence.Evidence;
import highneeds.importer.Import;
import highneeds.published.tables.Council;
import highneeds.published.tables.Councils;

import java.util.List;
import java.util.Optional;

/**
 * The published tables the program ships: a start for any council without a spreadsheet.
 *
 * <pre>{@code
 * Import<Evidence> start = PublishedTables.evidence("Buckinghamshire");
 * }</pre>
 *
 * <p>Nothing is read before it is asked for.
 */
public final class PublishedTables {

    /** What must be shown wherever published numbers are. */
    public static final String LICENCE =
            "Contains public sector information licensed under the Open Government Licence v3.0"
                    + " (Department for Education; Office for National Statistics).";

    private static final int NAMES_OFFERED = 5;

    private PublishedTables() {}

    /** The councils of today, by name. */
    public static List<Council> councils() {
        return Councils.shipped().all();
    }

    /**
     * The council with a name or three-digit code; case, "City of" and the like do not matter.
     *
     * @return empty if no council, or more than one, is meant
     */
    public static Optional<Council> council(String nameOrCode) {
        return Councils.shipped().find(nameOrCode);
    }

    /** Councils whose names are nearest to what was typed, nearest first, for a search box. */
    public static List<Council> search(String typed, int limit) {
        return Councils.shipped().nearest(typed, limit);
    }

    /**
     * What the published tables say of a council. A name that is not known gives nothing but an
     * issue, "unknown-council", with the nearest names.
     */
    public static Import<Evidence> evidence(String nameOrCode) {
        return council(nameOrCode)
                .map(PublishedTables::evidence)
                .orElseGet(
                        () ->
                                new Import<>(
                                        Evidence.none(Catalogue.standard(), nameOrCode.strip()),
                                        List.of(
                                                Notes.unknownCouncil(
                                                        nameOrCode,
                                                        search(nameOrCode, NAMES_OFFERED))),
                                        List.of()));
    }

    /**
     * What the published tables say of a council: plans in January 2024 and 2025 by cell, the flows
     * between them, residents, and the high needs block. Its history is estimated from margins
     * ({@link highneeds.caseload.History.Basis#PUBLISHED_TOTALS}); its issues say how.
     */
    public static Import<Evidence> evidence(Council council) {
        return CouncilEvidence.of(council);
    }

    /**
     * Published totals of each January from 2010, for charts.
     *
     * @param area code of a council, or name of a region or "England"
     */
    public static PublishedHistory history(String area) {
        return PublishedHistory.of(area);
    }
}
