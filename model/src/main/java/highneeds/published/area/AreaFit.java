package highneeds.published.area;

import highneeds.caseload.Caseload;
import highneeds.caseload.Flows;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Ncy;
import highneeds.published.fitting.FlowFit;
import highneeds.published.fitting.NeedMargins;
import highneeds.published.fitting.ProportionalFit;
import highneeds.published.fitting.ResidentialShares;
import highneeds.published.fitting.SettingSplit;
import highneeds.published.tables.Ages;
import highneeds.published.tables.AreaTables;
import highneeds.published.tables.PublishedSettings;

import java.util.Arrays;

/**
 * Cells and flows of an area, on the standard catalogue, from its margins and the national pattern.
 */
public final class AreaFit {

    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final int OPENING = 2024;
    private static final int CLOSING = 2025;

    private final AreaTables tables;
    private final National national;
    private final double[][] opening;
    private final NeedMargins margins;
    private final SettingSplit split;
    private final CellValues closing;

    /**
     * @param tables published numbers of the area
     * @param opening plans in January 2024 by position of the NCY and published setting
     * @param closing plans in January 2025, the same
     */
    public AreaFit(AreaTables tables, double[][] opening, double[][] closing) {
        this.tables = tables;
        this.national = National.pattern();
        this.opening = opening;
        this.margins =
                NeedMargins.of(
                        closing,
                        National.rowsToNcy(tables.needsByAge(false)),
                        tables.needsBySetting(false),
                        tables.needs());
        this.split = new SettingSplit(CATALOGUE, residential(closing));
        this.closing = split.byCell(ProportionalFit.fit(national.needs(), margins.margins()));
    }

    /** True if the area's own needs by age were used. */
    public boolean knowsNeedsByAge() {
        return margins.byYear();
    }

    /** Plans in January 2025 by cell. */
    public Caseload closing() {
        return new Caseload(CLOSING, closing);
    }

    /** Flows of calendar year 2024. */
    public Flows flows() {
        double[] expected = national.ceasedShare();
        double[] before = National.totals(opening);
        Arrays.setAll(expected, year -> year == 0 ? 0 : expected[year] * before[year - 1]);
        return FlowFit.fit(
                OPENING,
                split.bySetting(opening),
                closing,
                started(),
                Ages.toCohorts(tables.ceased(OPENING), expected),
                split.weights(national.ceasing(), Ncy.index(12)),
                CATALOGUE);
    }

    /** Plans started in 2024 by the cell their holders are in at the closing census. */
    private CellValues started() {
        double[][] plans = tables.newPlans(OPENING);
        NeedMargins known =
                NeedMargins.of(
                        plans, tables.needsByAge(true), tables.needsBySetting(true), new double[0]);
        double[][][] byYearEnd = ProportionalFit.fit(national.startedNeeds(), known.margins());
        double[] weights = national.started();
        double[][][] byNcy =
                new double[Ncy.COUNT][PublishedSettings.NEEDS.size()]
                        [PublishedSettings.NAMES.size()];
        for (int k = 0; k < PublishedSettings.NEEDS.size(); k++) {
            for (int s = 0; s < PublishedSettings.NAMES.size(); s++) {
                int need = k;
                int setting = s;
                double[] ages =
                        Arrays.stream(byYearEnd).mapToDouble(year -> year[need][setting]).toArray();
                double[] cohorts = Ages.toCohorts(ages, weights);
                for (int year = 0; year < cohorts.length; year++) {
                    byNcy[year][k][s] = cohorts[year];
                }
            }
        }
        return split.byCell(byNcy);
    }

    private ResidentialShares residential(double[][] closing) {
        ResidentialPattern pattern = ResidentialPattern.national();
        double[] schools = tables.residential(CLOSING, "independent_special");
        double[] colleges = tables.residential(CLOSING, "specialist_post16");
        return new ResidentialShares(
                pattern.shares(schools[0], closing, "independent_special", 0),
                pattern.shares(schools[1], closing, "independent_special", 1),
                pattern.shares(colleges[0] + colleges[1], closing, "specialist_post16", 0, 1));
    }
}
