package highneeds.finance.price;

import highneeds.domain.Catalogue;
import highneeds.domain.FinancialYear;
import highneeds.domain.TransportMode;
import highneeds.evidence.Behind;
import highneeds.evidence.Evidence;
import highneeds.evidence.KeptPlacements;
import highneeds.evidence.KeptPrices;
import highneeds.evidence.KeptTransport;
import highneeds.finance.choices.Uplifts;
import highneeds.finance.transport.DaysTravelled;
import highneeds.finance.transport.ModeCost;
import highneeds.finance.transport.TransportPrices;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Prices that outlive the rows they were found in. They stay as they were found, under the uplifts
 * of that day where they lean on typical costs of another year.
 */
public final class KeptPriceBook {

    private KeptPriceBook() {}

    /** The prices of a census to be kept. */
    public static KeptPrices of(Evidence evidence, int census, Uplifts uplifts) {
        PriceBook book = PriceBook.at(evidence, census, uplifts);
        int settings = evidence.catalogue().settings().size();
        return new KeptPrices(
                census,
                kept(book.placements(), MoneyBehind.placements(evidence, census)),
                kept(book.transport(), evidence, census, uplifts),
                IntStream.range(0, settings).mapToObj(s -> months(book.months(), s)).toList(),
                book.months().events());
    }

    private static KeptPlacements kept(PlacementPrices found, Map<String, Behind> behind) {
        return new KeptPlacements(
                found.topUp(),
                found.averageTopUp(),
                found.placeFunding(),
                found.emptyPlace(),
                found.contributionShare(),
                found.healthShare(),
                found.directPayments(),
                found.newOnes().premium(),
                found.newOnes().turnover(),
                found.newOnes().observed(),
                found.observed(),
                found.withoutPlan(),
                behind);
    }

    private static KeptTransport kept(
            TransportPrices found, Evidence evidence, int census, Uplifts uplifts) {
        Map<String, Behind> behind = new TreeMap<>();
        MoneyBehind.journeys(evidence, census).forEach((band, who) -> behind.put(band.name(), who));
        return new KeptTransport(
                found.share(),
                found.average(),
                found.byDistance(),
                found.modes().stream().map(KeptPriceBook::kept).toList(),
                found.travellers(),
                found.withoutPlan(),
                evidence.journeys().stream().anyMatch(journey -> journey.end().isPresent()),
                behind,
                DaysTravelled.of(evidence, FinancialYear.followingCensus(census - 1), uplifts));
    }

    private static KeptTransport.Mode kept(ModeCost cost) {
        return new KeptTransport.Mode(
                cost.mode().code(),
                cost.standing(),
                cost.perMile(),
                cost.assistant(),
                cost.withAssistant(),
                cost.travellers());
    }

    private static List<Double> months(MonthShares shares, int setting) {
        return IntStream.range(0, MonthShares.MONTHS)
                .mapToObj(month -> shares.get(setting, month))
                .toList();
    }

    /** The book of prices that were kept. */
    static PriceBook book(
            KeptPrices kept, Catalogue catalogue, FinancialYear base, Uplifts uplifts) {
        return new PriceBook(
                catalogue,
                base,
                placements(kept.placements()),
                transport(kept.transport()),
                MonthShares.kept(kept.monthShares(), kept.changes()),
                uplifts);
    }

    private static PlacementPrices placements(KeptPlacements kept) {
        return new PlacementPrices(
                kept.topUp(),
                kept.averageTopUp(),
                kept.placeFunding(),
                kept.emptyPlace(),
                kept.contributionShare(),
                kept.healthShare(),
                kept.directPayments(),
                new NewPlacements(kept.premium(), kept.turnover(), kept.newObserved()),
                kept.observed(),
                kept.withoutPlan());
    }

    private static TransportPrices transport(KeptTransport kept) {
        return new TransportPrices(
                kept.share(),
                kept.average(),
                kept.byDistance(),
                kept.modes().stream().map(KeptPriceBook::mode).toList(),
                kept.travellers(),
                kept.withoutPlan());
    }

    private static ModeCost mode(KeptTransport.Mode kept) {
        return new ModeCost(
                TransportMode.ofCode(kept.mode()),
                kept.standing(),
                kept.perMile(),
                kept.assistant(),
                kept.withAssistant(),
                kept.travellers());
    }
}
