package highneeds.published.tables;

import java.util.List;

/** The settings and needs of the published tables, in the order of every array made from them. */
public final class PublishedSettings {

    /** Settings of the age by setting tables; "awaiting" is added only where totals are short. */
    public static final List<String> NAMES =
            List.of(
                    "mainstream",
                    "resourced_provision",
                    "sen_unit",
                    "maintained_special",
                    "non_maintained_special",
                    "independent_special",
                    "independent_mainstream",
                    "alternative_provision",
                    "fe_and_sixth_form_college",
                    "specialist_post16",
                    "early_years_pvi",
                    "elective_home_education",
                    "other_arrangements_la_eotas",
                    "neet_or_not_in_education",
                    "other",
                    "not_recorded");

    /** Codes of the primary needs the tables count, as the standard catalogue writes them. */
    public static final List<String> NEEDS =
            List.of(
                    "ASD", "HI", "MLD", "MSI", "NR", "OTH", "PD", "PMLD", "SEMH", "SLCN", "SLD",
                    "SPLD", "VI");

    private PublishedSettings() {}

    /** Position of a setting by its published name. */
    public static int position(String name) {
        int position = NAMES.indexOf(name);
        if (position < 0) {
            throw new IllegalArgumentException("The published tables have no setting " + name);
        }
        return position;
    }
}
