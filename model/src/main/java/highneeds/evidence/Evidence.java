package highneeds.evidence;

import highneeds.caseload.History;
import highneeds.caseload.HistoryFromPlans;
import highneeds.caseload.Plan;
import highneeds.caseload.Population;
import highneeds.domain.Catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the council's files told us, pseudonymised. A project starts with {@link #none} and
 * each import replaces one of the lists.
 *
 * @param catalogue needs and settings all codes refer to
 * @param council name of the council; {@link #UNNAMED} or blank while nobody knows it
 * @param plans plans by census; empty if the history was published totals
 * @param published history from published totals, used when there are no plans
 * @param placements placement episodes
 * @param journeys transport arrangements
 * @param population residents by year
 * @param places places commissioned
 * @param ledger accounts and grant
 * @param requests statutory requests
 * @param keptPrices what placements and journeys came to at each census, if their rows were
 *     forgotten; empty otherwise
 * @param inYear what is known of a year while it runs; nothing in projects of before it was kept
 * @param providerAreas area of the council each provider lies in, by its plain name; empty if no
 *     file says
 */
@RecordBuilder
public record Evidence(
        Catalogue catalogue,
        String council,
        List<Plan> plans,
        Optional<History> published,
        List<Placement> placements,
        List<Journey> journeys,
        Population population,
        List<PlacesOffered> places,
        List<LedgerLine> ledger,
        List<StatutoryRequest> requests,
        List<KeptPrices> keptPrices,
        InYear inYear,
        Map<String, String> providerAreas)
        implements EvidenceBuilder.With {

    /** Name of a council until a person or a file gives it. */
    public static final String UNNAMED = "My council";

    public Evidence {
        plans = List.copyOf(plans);
        placements = List.copyOf(placements);
        journeys = List.copyOf(journeys);
        places = List.copyOf(places);
        ledger = List.copyOf(ledger);
        requests = List.copyOf(requests);
        keptPrices = List.copyOf(keptPrices);
        inYear = inYear == null ? InYear.NONE : inYear;
        // Projects saved before there were areas have none.
        providerAreas = InOrder.copy(providerAreas);
    }

    /** Evidence of which no rows were forgotten, before anything is known of a year under way. */
    public Evidence(
            Catalogue catalogue,
            String council,
            List<Plan> plans,
            Optional<History> published,
            List<Placement> placements,
            List<Journey> journeys,
            Population population,
            List<PlacesOffered> places,
            List<LedgerLine> ledger,
            List<StatutoryRequest> requests) {
        this(
                catalogue,
                council,
                plans,
                published,
                placements,
                journeys,
                population,
                places,
                ledger,
                requests,
                List.of(),
                InYear.NONE,
                Map.of());
    }

    /** Nothing known yet of a council. */
    public static Evidence none(Catalogue catalogue, String council) {
        return new Evidence(
                catalogue,
                council,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Population.of(Map.of()),
                List.of(),
                List.of(),
                List.of());
    }

    /** True if there is a census to project from. */
    public boolean hasHistory() {
        return !plans.isEmpty() || published.isPresent();
    }

    /**
     * The caseload at each census and the flows between, from plans where there are any, else from
     * published totals.
     *
     * @throws IllegalStateException if there is neither
     */
    public History history() {
        if (!plans.isEmpty()) {
            return HistoryFromPlans.of(plans, catalogue);
        }
        return published.orElseThrow(
                () -> new IllegalStateException("There is no census to take a history from"));
    }

    /** True while the name of the council is not known, so that none can be told from it. */
    public boolean unnamed() {
        return council.isBlank() || council.equals(UNNAMED);
    }

    /** The same of a council by another name. */
    public Evidence named(String changed) {
        return withCouncil(changed);
    }

    @Override
    public Evidence withPlans(List<Plan> plans) {
        return EvidenceBuilder.With.super.withPlans(plans).withKeptPrices(keptUnless(plans));
    }

    public Evidence withPublished(History history) {
        return withPublished(Optional.of(history));
    }

    @Override
    public Evidence withPlacements(List<Placement> placements) {
        return EvidenceBuilder.With.super
                .withPlacements(placements)
                .withKeptPrices(keptUnless(placements));
    }

    @Override
    public Evidence withJourneys(List<Journey> journeys) {
        return EvidenceBuilder.With.super
                .withJourneys(journeys)
                .withKeptPrices(keptUnless(journeys));
    }

    /** New rows take the place of what was kept of old ones. */
    private List<KeptPrices> keptUnless(List<?> rows) {
        return rows.isEmpty() ? keptPrices : List.of();
    }
}
