package highneeds.finance.price;

import highneeds.caseload.Plan;
import highneeds.domain.CensusDate;
import highneeds.domain.Setting;
import highneeds.evidence.Behind;
import highneeds.evidence.Contributions;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.evidence.KeptPrices;
import highneeds.evidence.Placement;
import highneeds.finance.transport.TransportBand;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who is behind the money of each setting and of each age band of transport, by the placements and
 * journeys that run on the day of a census.
 */
public final class MoneyBehind {

    private MoneyBehind() {}

    /** By code of the setting; settings without placements are left out. */
    public static Map<String, Behind> placements(Evidence evidence, int census) {
        return kept(evidence, census)
                .map(kept -> kept.placements().behind())
                .orElseGet(() -> ofPlacements(evidence, census));
    }

    private static Optional<KeptPrices> kept(Evidence evidence, int census) {
        return evidence.keptPrices().stream().filter(kept -> kept.census() == census).findAny();
    }

    private static Map<String, Behind> ofPlacements(Evidence evidence, int census) {
        LocalDate day = CensusDate.of(census);
        Map<String, Behind> behind = new TreeMap<>();
        for (Setting setting : evidence.catalogue().settings()) {
            Map<String, Double> children = new HashMap<>();
            Map<String, Double> providers = new HashMap<>();
            for (Placement placement : evidence.placements()) {
                if (placement.setting().equals(setting.code()) && placement.runsOn(day)) {
                    children.merge(placement.person(), placement.netCost(), Double::sum);
                    if (!placement.provider().isBlank()) {
                        providers.merge(
                                oneName(placement.provider()), placement.netCost(), Double::sum);
                    }
                }
            }
            if (!children.isEmpty()) {
                behind.put(setting.code(), behind(children.values(), providers.values()));
            }
        }
        return behind;
    }

    private static Behind behind(Collection<Double> children, Collection<Double> providers) {
        boolean known = !providers.isEmpty();
        return new Behind(
                children.size(),
                known ? providers.size() : -1,
                Contributions.of(known ? providers : children).dominated());
    }

    /** A provider under one name, however it is written. */
    private static String oneName(String name) {
        return name.toLowerCase(Locale.UK)
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll(" (ltd|limited|plc|llp)\\b", "")
                .strip();
    }

    /**
     * By age band; who carries the children is not in the files, so each child counts. Bands in
     * which nobody travels are left out.
     */
    public static Map<TransportBand, Behind> journeys(Evidence evidence, int census) {
        Map<TransportBand, Behind> behind = new EnumMap<>(TransportBand.class);
        kept(evidence, census)
                .map(kept -> kept.transport().behind())
                .orElseGet(() -> ofJourneys(evidence, census))
                .forEach((band, who) -> behind.put(TransportBand.valueOf(band), who));
        return behind;
    }

    private static Map<String, Behind> ofJourneys(Evidence evidence, int census) {
        LocalDate day = CensusDate.of(census);
        Map<String, Integer> ncys =
                evidence.plans().stream()
                        .filter(plan -> plan.census() == census)
                        .collect(Collectors.toMap(Plan::person, Plan::ncy, (one, _) -> one));
        Map<TransportBand, Map<String, Double>> costs = new EnumMap<>(TransportBand.class);
        for (Journey journey : evidence.journeys()) {
            Integer ncy = ncys.get(journey.person());
            if (ncy != null && journey.runsOn(day)) {
                costs.computeIfAbsent(TransportBand.ofNcy(ncy), _ -> new HashMap<>())
                        .merge(journey.person(), journey.annualCost(), Double::sum);
            }
        }
        Map<String, Behind> behind = new TreeMap<>();
        costs.forEach(
                (band, each) ->
                        behind.put(
                                band.name(),
                                new Behind(
                                        each.size(),
                                        -1,
                                        Contributions.of(each.values()).dominated())));
        return behind;
    }
}
