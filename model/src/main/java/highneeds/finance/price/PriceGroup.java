package highneeds.finance.price;

import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.finance.pool.PartialPooling;
import highneeds.finance.pool.Sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Top-ups or fees of the placements of one provider, one band or one number of residential weeks
 * within a setting. The estimate of a small group is drawn towards what children of the same needs
 * and ages cost in the setting.
 *
 * <p>Shown beside the forecast, not used in it: who will be placed with whom, in which band, is not
 * known, so a new placement costs what its setting, need and age group do.
 *
 * @param setting position of the setting in the catalogue
 * @param name provider, band or weeks; "not given" where the sheet has none
 * @param placements how many ran at the census
 * @param average mean of their top-ups or fees, GBP a year
 * @param expected what the setting's children of their needs and ages cost, GBP a year
 * @param pooled average drawn towards what is expected, GBP a year
 */
public record PriceGroup(
        int setting, String name, int placements, double average, double expected, double pooled) {

    private static final double USUAL_VARIATION = 0.5;
    private static final String NOT_GIVEN = "not given";

    /** What placements of a setting can be told apart by. */
    public enum By {
        BAND("Band", Placement::band),
        PROVIDER("Provider", Placement::provider),
        RESIDENTIAL_WEEKS(
                "Residential weeks",
                placement ->
                        placement.residentialWeeks() == 0
                                ? "day"
                                : Integer.toString(placement.residentialWeeks()));

        private final String label;
        private final Function<Placement, String> name;

        By(String label, Function<Placement, String> name) {
            this.label = label;
            this.name = name;
        }

        public String label() {
            return label;
        }

        String of(Placement placement) {
            String found = name.apply(placement).strip();
            return found.isEmpty() ? NOT_GIVEN : found;
        }
    }

    /**
     * Groups of the placements that run at a census, by setting and then name.
     *
     * @param book prices found at the same census
     */
    public static List<PriceGroup> at(Evidence evidence, int census, PriceBook book, By by) {
        PlacementPrices prices = book.placements();
        Map<Integer, Map<String, Sample>> observed = new TreeMap<>();
        Map<Integer, Map<String, Sample>> expected = new TreeMap<>();
        for (PricedPlacement priced : PricedPlacement.at(evidence, census, book.uplifts())) {
            if (priced.placement().topUp() > 0) {
                String name = by.of(priced.placement());
                add(observed, priced.setting(), name, priced.placement().topUp());
                add(expected, priced.setting(), name, prices.expectedTopUp(priced));
            }
        }
        List<PriceGroup> groups = new ArrayList<>();
        observed.forEach(
                (setting, samples) ->
                        groups.addAll(pooled(setting, samples, expected.get(setting))));
        groups.sort(Comparator.comparingInt(PriceGroup::setting).thenComparing(PriceGroup::name));
        return groups;
    }

    private static void add(
            Map<Integer, Map<String, Sample>> groups, int setting, String name, double value) {
        groups.computeIfAbsent(setting, _ -> new TreeMap<>())
                .merge(name, Sample.of(value), Sample::and);
    }

    private static List<PriceGroup> pooled(
            int setting, Map<String, Sample> observed, Map<String, Sample> expected) {
        List<String> names = List.copyOf(observed.keySet());
        Sample[] samples = names.stream().map(observed::get).toArray(Sample[]::new);
        double[] towards = names.stream().mapToDouble(name -> expected.get(name).mean()).toArray();
        double usual = Math.pow(USUAL_VARIATION * samples[0].mean(), 2);
        double[] estimates =
                PartialPooling.estimated(samples, towards, usual).pooled(samples, towards);
        List<PriceGroup> groups = new ArrayList<>();
        for (int i = 0; i < samples.length; i++) {
            groups.add(
                    new PriceGroup(
                            setting,
                            names.get(i),
                            samples[i].count(),
                            samples[i].mean(),
                            towards[i],
                            estimates[i]));
        }
        return groups;
    }
}
