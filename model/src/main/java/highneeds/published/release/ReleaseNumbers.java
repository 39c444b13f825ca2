package highneeds.published.release;

import highneeds.published.tables.PublishedSettings;

import java.util.TreeMap;

/**
 * The numbers of one council in the files of a release. Censuses are years of January, the others
 * calendar years; ages begin at 2, which stands for 2 and under.
 */
final class ReleaseNumbers {

    static final int AGES = 24;
    static final int YEAR_END_AGES = 19;
    private static final int YOUNGEST = 2;
    private static final int SETTINGS = PublishedSettings.NAMES.size();
    private static final int NEEDS = PublishedSettings.NEEDS.size();

    /** Plans by census. */
    final TreeMap<Integer, Double> plans = new TreeMap<>();

    /** Plans by census, age and setting. */
    final TreeMap<Integer, double[][]> byAge = new TreeMap<>();

    /** Plans started by year, age at its end and setting. */
    final TreeMap<Integer, double[][]> started = new TreeMap<>();

    /** Plans ceased by year and age at its end, without moves to other councils. */
    final TreeMap<Integer, double[]> ceased = new TreeMap<>();

    /** Plans by census and need. */
    final TreeMap<Integer, double[]> needs = new TreeMap<>();

    final TreeMap<Integer, double[][]> needsByAge = new TreeMap<>();
    final TreeMap<Integer, double[][]> needsBySetting = new TreeMap<>();
    final TreeMap<Integer, double[][]> startedNeedsByAge = new TreeMap<>();
    final TreeMap<Integer, double[][]> startedNeedsBySetting = new TreeMap<>();

    /** Adds one row of a file and says whether it was of use. */
    boolean add(ReleaseKind kind, ReleaseRow row) {
        return switch (kind) {
            case CASELOAD -> addCaseload(row);
            case STARTED -> addStarted(row);
            case CEASED -> addCeased(row);
            case NEEDS -> {
                if (row.ofAll()) {
                    row.needs(needs.computeIfAbsent(row.year(), y -> new double[NEEDS]));
                }
                yield row.ofAll() || addNeeds(row, needsByAge, needsBySetting, AGES);
            }
            case STARTED_NEEDS ->
                    addNeeds(row, startedNeedsByAge, startedNeedsBySetting, YEAR_END_AGES);
        };
    }

    private boolean addCaseload(ReleaseRow row) {
        if (row.ofAll()) {
            row.number("ehcplans").ifPresent(total -> plans.put(row.year(), total));
            return true;
        }
        int age = row.age(YOUNGEST, AGES);
        if (!row.ofAgeNow() || age < 0) {
            return false;
        }
        row.settings(byAge.computeIfAbsent(row.year(), y -> new double[AGES][SETTINGS])[age]);
        return true;
    }

    private boolean addStarted(ReleaseRow row) {
        int age = row.age(YOUNGEST, YEAR_END_AGES);
        if (!row.ofAge() || age < 0) {
            return row.ofAll();
        }
        row.settings(
                started.computeIfAbsent(row.year(), y -> new double[YEAR_END_AGES][SETTINGS])[age]);
        return true;
    }

    /** Those of unknown age, nearly all of them past the age limit, are with the oldest. */
    private boolean addCeased(ReleaseRow row) {
        if (!row.ofAge()) {
            return row.ofAll();
        }
        int age = row.age(YOUNGEST, YEAR_END_AGES);
        double stayed = row.number("total_ceased").orElse(0) - row.number("transfer").orElse(0);
        ceased.computeIfAbsent(row.year(), y -> new double[YEAR_END_AGES])[
                        age < 0 ? YEAR_END_AGES - 1 : age] +=
                Math.max(0, stayed);
        return true;
    }

    private static boolean addNeeds(
            ReleaseRow row,
            TreeMap<Integer, double[][]> ages,
            TreeMap<Integer, double[][]> settings,
            int groups) {
        int age = row.age(YOUNGEST, groups);
        boolean census = groups == AGES;
        if ((census ? row.ofAgeNow() : row.ofAge()) && age >= 0) {
            double[] counted = new double[NEEDS];
            row.needs(counted);
            addColumn(
                    ages.computeIfAbsent(row.year(), y -> new double[NEEDS][groups]), age, counted);
            return true;
        }
        var setting = row.placement();
        if (setting.isPresent()) {
            double[] counted = new double[NEEDS];
            row.needs(counted);
            int column = PublishedSettings.position(setting.get());
            addColumn(
                    settings.computeIfAbsent(row.year(), y -> new double[NEEDS][SETTINGS]),
                    column,
                    counted);
        }
        return setting.isPresent();
    }

    private static void addColumn(double[][] rows, int column, double[] counted) {
        for (int need = 0; need < counted.length; need++) {
            rows[need][column] += counted[need];
        }
    }
}
