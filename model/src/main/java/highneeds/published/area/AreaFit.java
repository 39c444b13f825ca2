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

    private final AreaYear year;
    private final National national;
    private final double[][] opening;
    private final NeedMargins margins;
    private final SettingSplit split;
    private final CellValues closing;

    /**
     * The year the program ships.
     *
     * @param tables published numbers of the area
     * @param opening plans in January 2024 by position of the NCY and published setting
     * @param closing plans in January 2025, the same
     */
    public AreaFit(AreaTables tables, double[][] opening, double[][] closing) {
        this(AreaYear.shipped(tables), opening, closing);
    }

    /**
     * Any year.
     *
     * @param year published numbers of the area between the two censuses and at the second
     * @param opening plans at the first census by position of the NCY and published setting
     * @param closing plans at the second, the same
     */
    public AreaFit(AreaYear year, double[][] opening, double[][] closing) {
        this.year = year;
        this.national = National.pattern();
        this.opening = opening;
        this.margins =
                NeedMargins.of(
                        closing,
                        National.rowsToNcy(year.needsByAge()),
                        year.needsBySetting(),
                        year.needs());
        this.split = new SettingSplit(CATALOGUE, residential(closing));
        this.closing = split.byCell(ProportionalFit.fit(national.needs(), margins.margins()));
    }

    /** True if the area's own needs by age were used. */
    public boolean knowsNeedsByAge() {
        return margins.byYear();
    }

    /** Plans at the second census by cell. */
    public Caseload closing() {
        return new Caseload(year.opening() + 1, closing);
    }

    /** Flows between the two censuses. */
    public Flows flows() {
        double[] expected = national.ceasedShare();
        double[] before = National.totals(opening);
        Arrays.setAll(expected, age -> age == 0 ? 0 : expected[age] * before[age - 1]);
        return FlowFit.fit(
                year.opening(),
                split.bySetting(opening),
                closing,
                started(),
                Ages.toCohorts(year.ceased(), expected),
                split.weights(national.ceasing(), Ncy.index(12)),
                CATALOGUE);
    }

    /** Plans started by the cell their holders are in at the closing census. */
    private CellValues started() {
        double[][] plans = year.started();
        NeedMargins known =
                NeedMargins.of(
                        plans,
                        year.startedNeedsByAge(),
                        year.startedNeedsBySetting(),
                        new double[0]);
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
                        Arrays.stream(byYearEnd).mapToDouble(age -> age[need][setting]).toArray();
                double[] cohorts = Ages.toCohorts(ages, weights);
                for (int ncy = 0; ncy < cohorts.length; ncy++) {
                    byNcy[ncy][k][s] = cohorts[ncy];
                }
            }
        }
        return split.byCell(byNcy);
    }

    private ResidentialShares residential(double[][] closing) {
        ResidentialPattern pattern = ResidentialPattern.national();
        double[] schools = year.residentialSchools();
        double[] colleges = year.residentialColleges();
        return new ResidentialShares(
                pattern.shares(schools[0], closing, "independent_special", 0),
                pattern.shares(schools[1], closing, "independent_special", 1),
                pattern.shares(colleges[0] + colleges[1], closing, "specialist_post16", 0, 1));
    }
}
