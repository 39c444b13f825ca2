package highneeds.published.area;

import highneeds.published.tables.AreaTables;

/**
 * What is published of an area between two January censuses and at the second. Settings and needs
 * are in the order of {@link highneeds.published.tables.PublishedSettings}; what is not known is 0.
 *
 * @param opening year of the first census, in which the plans of the flows started and ceased
 * @param started plans started by age at the year's end (2 to 20) and setting
 * @param ceased plans ceased by age at the year's end, without moves to other councils
 * @param needs plans at the second census by need
 * @param needsByAge the same by need and age (2 to 25)
 * @param needsBySetting the same by need and setting
 * @param startedNeedsByAge plans started by need and age at the year's end
 * @param startedNeedsBySetting plans started by need and setting
 * @param residentialSchools placements of 38 to 51 and of 52 weeks in independent special schools
 * @param residentialColleges the same in specialist colleges
 */
public record AreaYear(
        int opening,
        double[][] started,
        double[] ceased,
        double[] needs,
        double[][] needsByAge,
        double[][] needsBySetting,
        double[][] startedNeedsByAge,
        double[][] startedNeedsBySetting,
        double[] residentialSchools,
        double[] residentialColleges) {

    /** First census of the year the program ships. */
    public static final int SHIPPED = 2024;

    /** The shipped year of an area. */
    public static AreaYear shipped(AreaTables tables) {
        return new AreaYear(
                SHIPPED,
                tables.newPlans(SHIPPED),
                tables.ceased(SHIPPED),
                tables.needs(),
                tables.needsByAge(false),
                tables.needsBySetting(false),
                tables.needsByAge(true),
                tables.needsBySetting(true),
                tables.residential(SHIPPED + 1, "independent_special"),
                tables.residential(SHIPPED + 1, "specialist_post16"));
    }
}
