package highneeds.finance.transport;

import highneeds.domain.TransportMode;

import java.util.Arrays;
import java.util.List;

/**
 * How far the travellers of a setting and age band go, by which modes, and what that costs. Counts
 * of small groups are drawn towards those of the wider group: distances of a setting's age band
 * towards the setting, modes of a setting's age band and distance towards those of the age band and
 * distance everywhere.
 */
final class TravelPattern {

    /** A wider group weighs as much as this many travellers; a working assumption. */
    private static final double WEIGHT = 10;

    private static final int BANDS = TransportBand.values().length;
    private static final int DISTANCES = DistanceBand.values().length;
    private static final int MODES = TransportMode.all().size();

    private final List<ModeCost> modes;

    /** By setting, age band, distance and mode; the last position of each counts all of it. */
    private final double[][][][] travellers;

    private final int anySetting;
    private final double[][] miles;

    /**
     * @param settings how many settings the catalogue has
     * @param typicalRise factor from the prices of typical costs to those of the travellers
     */
    TravelPattern(List<Traveller> all, int settings, double typicalRise) {
        this.modes =
                TransportMode.all().stream()
                        .map(mode -> ModeCost.of(mode, by(all, mode), typicalRise))
                        .toList();
        this.anySetting = settings;
        this.travellers = new double[settings + 1][BANDS + 1][DISTANCES + 1][MODES + 1];
        this.miles = new double[settings][DISTANCES];
        double[][] counted = new double[settings][DISTANCES];
        double[] milesOf = new double[settings];
        Arrays.setAll(milesOf, setting -> meanMiles(all, setting));
        for (Traveller each : all) {
            int s = each.setting();
            double far = each.miles().orElse(milesOf[s]);
            int distance = DistanceBand.of(far).ordinal();
            count(each, distance);
            miles[s][distance] += far;
            counted[s][distance]++;
        }
        for (int s = 0; s < settings; s++) {
            for (int d = 0; d < DISTANCES; d++) {
                miles[s][d] = counted[s][d] > 0 ? miles[s][d] / counted[s][d] : milesOf[s];
            }
        }
    }

    private void count(Traveller each, int distance) {
        int mode = TransportMode.all().indexOf(each.mode());
        for (int s : new int[] {each.setting(), anySetting}) {
            for (int b : new int[] {each.band().ordinal(), BANDS}) {
                for (int d : new int[] {distance, DISTANCES}) {
                    travellers[s][b][d][mode]++;
                    travellers[s][b][d][MODES]++;
                }
            }
        }
    }

    private static List<Traveller> by(List<Traveller> all, TransportMode mode) {
        return all.stream().filter(each -> each.mode().equals(mode)).toList();
    }

    /** Mean distance in a setting, else of everybody, else 0. */
    private static double meanMiles(List<Traveller> all, int setting) {
        return all.stream()
                .filter(each -> each.setting() == setting && each.miles().isPresent())
                .mapToDouble(each -> each.miles().getAsDouble())
                .average()
                .orElseGet(
                        () ->
                                all.stream()
                                        .filter(each -> each.miles().isPresent())
                                        .mapToDouble(each -> each.miles().getAsDouble())
                                        .average()
                                        .orElse(0));
    }

    List<ModeCost> modes() {
        return modes;
    }

    /** Mean GBP a year of a traveller of a setting and age band. */
    double cost(int setting, int band) {
        return mean(setting, band, ModeCost::cost);
    }

    /** The part of it that grows with the miles. */
    double byDistance(int setting, int band) {
        return mean(setting, band, ModeCost::byDistance);
    }

    private interface OfMode {
        double at(ModeCost mode, double miles);
    }

    private double mean(int setting, int band, OfMode amount) {
        double mean = 0;
        for (int d = 0; d < DISTANCES; d++) {
            double share = distanceShare(setting, band, d);
            for (int m = 0; m < MODES && share > 0; m++) {
                mean +=
                        share
                                * modeShare(setting, band, d, m)
                                * amount.at(modes.get(m), miles[setting][d]);
            }
        }
        return mean;
    }

    /** Share of a setting's and age band's travellers who go a distance. */
    double distanceShare(int setting, int band, int distance) {
        double everywhere =
                share(
                        travellers[anySetting][BANDS][distance][MODES],
                        travellers[anySetting][BANDS][DISTANCES][MODES]);
        double ofSetting =
                drawn(
                        travellers[setting][BANDS][distance][MODES],
                        travellers[setting][BANDS][DISTANCES][MODES],
                        everywhere);
        return drawn(
                travellers[setting][band][distance][MODES],
                travellers[setting][band][DISTANCES][MODES],
                ofSetting);
    }

    /** Share of those who travel by a mode. */
    double modeShare(int setting, int band, int distance, int mode) {
        double[] everybody = travellers[anySetting][BANDS][DISTANCES];
        double ofBand =
                drawn(
                        travellers[anySetting][band][DISTANCES],
                        mode,
                        share(everybody[mode], everybody[MODES]));
        double ofDistance = drawn(travellers[anySetting][band][distance], mode, ofBand);
        return drawn(travellers[setting][band][distance], mode, ofDistance);
    }

    private static double drawn(double[] byMode, int mode, double expected) {
        return drawn(byMode[mode], byMode[MODES], expected);
    }

    private static double share(double part, double all) {
        return all > 0 ? part / all : 0;
    }

    private static double drawn(double part, double all, double expected) {
        return (part + WEIGHT * expected) / (all + WEIGHT);
    }
}
