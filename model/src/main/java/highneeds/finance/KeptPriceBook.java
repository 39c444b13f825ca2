package highneeds.finance;

import highneeds.domain.Catalogue;
import highneeds.domain.FinancialYear;
import highneeds.domain.SettingValues;
import highneeds.evidence.Evidence;
import highneeds.evidence.KeptPrices;
import highneeds.finance.price.MonthShares;
import highneeds.finance.price.NewPlacements;
import highneeds.finance.price.PlacementPrices;
import highneeds.finance.price.TransportPrices;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        PlacementPrices placements = book.placements();
        TransportPrices transport = book.transport();
        int settings = evidence.catalogue().settings().size();
        return new KeptPrices(
                census,
                placements.topUp(),
                list(placements.averageTopUp()),
                list(placements.placeFunding()),
                list(placements.emptyPlace()),
                list(placements.contributionShare()),
                list(placements.newOnes().premium()),
                list(placements.newOnes().turnover()),
                placements.newOnes().observed(),
                placements.observed(),
                placements.withoutPlan(),
                transport.share(),
                transport.average(),
                transport.travellers(),
                transport.withoutPlan(),
                IntStream.range(0, settings).mapToObj(s -> months(book.months(), s)).toList(),
                book.months().events(),
                MoneyBehind.placements(evidence, census),
                MoneyBehind.journeys(evidence, census).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        band -> band.getKey().name(), Map.Entry::getValue)));
    }

    private static List<Double> list(SettingValues values) {
        return Arrays.stream(values.toArray()).boxed().toList();
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
                new PlacementPrices(
                        kept.topUp(),
                        values(kept.averageTopUp()),
                        values(kept.placeFunding()),
                        values(kept.emptyPlace()),
                        values(kept.contributionShare()),
                        new NewPlacements(
                                values(kept.premium()),
                                values(kept.turnover()),
                                kept.newObserved()),
                        kept.observed(),
                        kept.placementsWithoutPlan()),
                new TransportPrices(
                        kept.travelShare(),
                        kept.travelCost(),
                        kept.travellers(),
                        kept.journeysWithoutPlan()),
                MonthShares.kept(kept.monthShares(), kept.changes()),
                uplifts);
    }

    private static SettingValues values(List<Double> values) {
        return SettingValues.copyOf(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
