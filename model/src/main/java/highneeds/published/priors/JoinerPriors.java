package highneeds.published.priors;

import highneeds.caseload.Flows;
import highneeds.caseload.Population;
import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.domain.Ncy;
import highneeds.domain.NcyValues;
import highneeds.published.area.National;
import highneeds.published.area.PublishedPopulation;
import highneeds.published.tables.Ages;
import highneeds.published.tables.AreaTables;
import highneeds.published.tables.Council;
import highneeds.published.tables.Councils;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Plans that start in a calendar year for each resident, by the NCY their holders are in at its
 * end, and the settings and needs they start with.
 */
public final class JoinerPriors {

    public static final String SOURCE =
            "DfE SEN2 2025: plans started in 2022 to 2024, over residents (ONS mid-2020, aged)";

    private static final int FIRST = 2022;
    private static final int LAST = 2024;

    private final TreeMap<Integer, NcyValues> perHead;
    private final NcyValues residents;
    private final SettingRates settings;
    private final NeedMixPriors needs;

    private JoinerPriors(
            TreeMap<Integer, NcyValues> perHead,
            NcyValues residents,
            SettingRates settings,
            NeedMixPriors needs) {
        this.perHead = perHead;
        this.residents = residents;
        this.settings = settings;
        this.needs = needs;
    }

    static JoinerPriors of(Flows flows, AreaTables tables, Catalogue catalogue) {
        List<Population> populations =
                tables.areas().stream()
                        .flatMap(code -> Councils.shipped().withCode(code).stream())
                        .map(JoinerPriors::residents)
                        .toList();
        double[] expected = National.pattern().started();
        TreeMap<Integer, NcyValues> perHead = new TreeMap<>();
        for (int year = FIRST; year <= LAST; year++) {
            NcyValues heads = total(populations, year);
            double[] started = Ages.toCohorts(National.totals(tables.newPlans(year)), expected);
            perHead.put(
                    year,
                    NcyValues.of(
                            ncy ->
                                    heads.get(ncy) > 0
                                            ? started[Ncy.index(ncy)] / heads.get(ncy)
                                            : 0));
        }
        return new JoinerPriors(
                perHead,
                total(populations, LAST),
                new SettingRates(flows.joiners(), catalogue),
                NeedMixPriors.of(flows.joiners(), catalogue));
    }

    private static Population residents(Council council) {
        return PublishedPopulation.of(council);
    }

    private static NcyValues total(List<Population> populations, int year) {
        double[] total = new double[Ncy.COUNT];
        for (Population population : populations) {
            NcyValues residents = population.in(year);
            Arrays.setAll(total, i -> total[i] + residents.get(Ncy.at(i)));
        }
        return NcyValues.of(ncy -> total[Ncy.index(ncy)]);
    }

    /** New plans for each resident in 2024. */
    public NcyValues perHead() {
        return perHead(LAST);
    }

    /**
     * New plans for each resident.
     *
     * @param year calendar year, 2022 to 2024
     */
    public NcyValues perHead(int year) {
        if (!perHead.containsKey(year)) {
            throw new IllegalArgumentException(
                    "New plans are known for 2022 to 2024, but not for " + year);
        }
        return perHead.get(year);
    }

    /**
     * Growth of new plans for each resident, 0.1 for 10% a year: the yearly mean of 2022 to 2024,
     * with the residents of 2024 by age.
     */
    public double growth() {
        double first = perHead(FIRST).times(residents).total();
        double last = perHead(LAST).times(residents).total();
        return Math.pow(last / first, 1.0 / (LAST - FIRST)) - 1;
    }

    /**
     * Where plans start: shares by code of the setting at the closing census, in catalogue order,
     * that add up to 1; empty if none start at this NCY.
     */
    public Map<String, Double> settings(int ncy) {
        return Collections.unmodifiableMap(settings.mix(ncy));
    }

    /** Needs of new plans: shares by code of the need that add up to 1. */
    public Map<String, Double> needs(AgeGroup group) {
        return needs.shares(group);
    }

    /** Needs of new plans that start in a setting; empty if none do. */
    public Map<String, Double> needs(AgeGroup group, String setting) {
        return needs.shares(setting, group);
    }
}
