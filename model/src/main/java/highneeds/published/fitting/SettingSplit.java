package highneeds.published.fitting;

import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;
import highneeds.published.tables.PublishedSettings;

/**
 * Brings published settings to those of the standard catalogue, which also tells day from
 * residential and in area from out of area.
 *
 * <p>No published table counts placements out of area. State-funded special schools are split
 * {@value #SPECIAL_OUT_OF_AREA} out of area and independent special day places {@value
 * #INDEPENDENT_OUT_OF_AREA}, the middle of what councils usually report; mainstream schools are
 * left in area.
 */
public final class SettingSplit {

    public static final double SPECIAL_OUT_OF_AREA = 0.10;
    public static final double INDEPENDENT_OUT_OF_AREA = 0.65;

    private final Catalogue catalogue;

    /** Share of a published setting that is of a catalogue setting, by NCY. */
    private final double[][][] shares;

    /**
     * @param catalogue the standard catalogue
     * @param residential shares of residential placements by NCY
     */
    public SettingSplit(Catalogue catalogue, ResidentialShares residential) {
        this.catalogue = catalogue;
        this.shares =
                new double[Ncy.COUNT][PublishedSettings.NAMES.size()][catalogue.settings().size()];
        for (int year = 0; year < Ncy.COUNT; year++) {
            for (int p = 0; p < PublishedSettings.NAMES.size(); p++) {
                shares[year][p][position(PublishedSettings.NAMES.get(p))] = 1;
            }
            double weeks38 = residential.weeks38(year);
            double weeks52 = residential.weeks52(year);
            double college = residential.college(year);
            double day = 1 - weeks38 - weeks52;
            give(year, "SS", "SSO", SPECIAL_OUT_OF_AREA);
            give(year, "ISS", "ISSO", day * INDEPENDENT_OUT_OF_AREA);
            give(year, "ISS", "ISSR", weeks38);
            give(year, "ISS", "ISSR52", weeks52);
            give(year, "SPI", "SPIR", college);
        }
    }

    private int position(String published) {
        for (int s = 0; s < catalogue.settings().size(); s++) {
            if (catalogue.settings().get(s).publishedNames().contains(published)) {
                return s;
            }
        }
        throw new IllegalArgumentException("The catalogue has no setting for " + published);
    }

    private void give(int year, String from, String to, double share) {
        int taken = catalogue.settingPosition(from);
        int given = catalogue.settingPosition(to);
        for (double[] row : shares[year]) {
            if (row[taken] > 0) {
                row[taken] -= share;
                row[given] += share;
            }
        }
    }

    /** Numbers by NCY and catalogue setting, from numbers by NCY and published setting. */
    public double[][] bySetting(double[][] published) {
        double[][] result = new double[Ncy.COUNT][];
        for (int year = 0; year < Ncy.COUNT; year++) {
            result[year] = spread(published[year], year);
        }
        return result;
    }

    /** Numbers by cell, from numbers by NCY, published need and published setting. */
    public CellValues byCell(double[][][] published) {
        Grid grid = catalogue.grid();
        double[] cells = new double[grid.size()];
        for (int year = 0; year < Ncy.COUNT; year++) {
            for (int k = 0; k < PublishedSettings.NEEDS.size(); k++) {
                int need = catalogue.needPosition(PublishedSettings.NEEDS.get(k));
                double[] settings = spread(published[year][k], year);
                System.arraycopy(
                        settings, 0, cells, grid.index(Ncy.at(year), need, 0), settings.length);
            }
        }
        return CellValues.copyOf(grid, cells);
    }

    /** A weight for each catalogue setting, from the weight of the published setting it is of. */
    public double[] weights(double[] published, int year) {
        double[] result = new double[catalogue.settings().size()];
        for (int p = 0; p < published.length; p++) {
            for (int s = 0; s < result.length; s++) {
                if (shares[year][p][s] > 0) {
                    result[s] = Math.max(result[s], published[p]);
                }
            }
        }
        return result;
    }

    private double[] spread(double[] published, int year) {
        double[] result = new double[catalogue.settings().size()];
        for (int p = 0; p < published.length; p++) {
            for (int s = 0; s < result.length; s++) {
                result[s] += published[p] * shares[year][p][s];
            }
        }
        return result;
    }
}
